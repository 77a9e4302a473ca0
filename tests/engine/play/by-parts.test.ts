import { expect, test } from 'vitest';
import { Game, passing, type ResolvedScenario, schoolOf, type TextChoice, tableStepper, viewFor } from '#engine';
import { partsOf } from '../../../src/engine/world/parts.ts';
import { villages } from './villages.ts';

/** The villages with a second pair to exchange: grain from the lower one for wood from the upper one. */
function twoPairs(): ResolvedScenario {
  const scenario = villages();
  const good = (giver: string) => ({
    givers: [giver],
    coin: 'water',
    unit: 'carts',
    levels: { cart: { size: 1, gain: {}, cost: {}, cheat: [] } },
    source: 'judgement',
  });
  return {
    ...scenario,
    issues: { ...scenario.issues, wood: good('upper'), grain: good('lower') },
    table: { ...scenario.table, detection: 1 },
  };
}

const CLAUSES = [
  { issue: 'water', level: 'some', giver: 'upper' },
  { issue: 'quiet', level: 'a-month', giver: 'lower' },
  { issue: 'wood', level: 'cart', giver: 'upper' },
  { issue: 'grain', level: 'cart', giver: 'lower' },
];
/** All of it in two instalments, the wood and grain first. */
const text = (rest: Partial<TextChoice>): TextChoice => ({
  opener: 'together',
  grain: 2,
  gate: 'before-talks',
  clauses: CLAUSES,
  sequence: [2, 3, 0, 1].flatMap((clause, place) =>
    [0, 1].map((phase) => ({ clause, phase: phase + Math.floor(place / 2) })),
  ),
  ...rest,
});

/** A game in which the upper village pretends its first cart of wood. */
function cheated(rest: Partial<TextChoice>): Game {
  const game = new Game({ scenario: twoPairs(), worldview: schoolOf('hopeful'), seed: '3', seats: {} }, tableStepper);
  game.world.stances[game.rules.index.regions.handle('upper/dialogue')] = 1;
  game.play({
    upper: { ...passing, table: { act: 'table', package: 'water-for-quiet', public: true, ...text(rest) } },
  });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ lower: { kind: 'answers', answers: [{ offer, answer: 'accept' }] } });
  const wood = agreed(game)?.steps.find(({ issue, part }) => issue === 'wood' && part === 1);
  game.play({ upper: { ...passing, steps: { [wood?.key ?? '']: 'cheat' } } });
  return game;
}

const agreed = (game: Game) => viewFor(game.world, game.rules, 'lower').agreements[0];
const becameOf = (game: Game) =>
  Object.fromEntries(
    CLAUSES.map(({ issue }) => [
      issue,
      agreed(game)
        ?.steps.filter((step) => step.issue === issue)
        .map((step) => step.status),
    ]),
  );
const told = (game: Game, kind: string): number =>
  game.facts.filter((fact) => game.rules.index.facts.id(fact.kind) === kind).length;

test('nothing is agreed until everything is agreed: a breach takes the whole text with it', () => {
  const game = cheated({});
  expect(agreed(game)?.state).toBe('collapsed');
  expect(becameOf(game)).toEqual({
    water: ['void', 'void'],
    quiet: ['void', 'void'],
    wood: ['cheated', 'void'],
    grain: ['kept', 'void'],
  });
  expect([told(game, 'agreement-collapsed'), told(game, 'part-collapsed')]).toEqual([1, 0]);
});

test('by parts, the pair that was broken falls, and the other one is lived to its end', () => {
  const game = cheated({ byParts: true });
  expect(agreed(game)).toMatchObject({ state: 'running', isByParts: true });
  expect([told(game, 'agreement-collapsed'), told(game, 'part-collapsed')]).toEqual([0, 1]);
  expect(becameOf(game)).toEqual({
    water: ['due', 'due'],
    quiet: ['due', 'due'],
    wood: ['cheated', 'void'],
    grain: ['kept', 'void'],
  });
  while (!game.isOver && agreed(game)?.state === 'running') game.play({});
  expect(agreed(game)?.state).toBe('fulfilled');
  expect(becameOf(game)).toMatchObject({ water: ['kept', 'kept'], quiet: ['kept', 'kept'] });
  expect(told(game, 'part-collapsed')).toBe(1);
});

test('what fell with its part may be promised anew, what still stands may not', () => {
  const game = cheated({ byParts: true });
  const open = viewFor(game.world, game.rules, 'lower').clauses.filter(({ canPromise }) => canPromise);
  expect(open.map(({ issue, level }) => `${issue}/${level}`).toSorted()).toEqual([
    'grain/cart',
    'water/plenty',
    'wood/cart',
  ]);
});

test('what waits for something in a part that fell falls with it', () => {
  const sequence = [
    { clause: 2, phase: 0 },
    { clause: 3, phase: 0 },
    { clause: 0, phase: 1, after: 0 },
    { clause: 1, phase: 2 },
  ];
  const game = cheated({ byParts: true, sequence });
  expect(becameOf(game)).toMatchObject({ water: ['void'], quiet: ['due'] });
});

test('a part holds the first promise of either side, the second of either side, and what one side promises beyond goes with the last', () => {
  const given = (givers: string): readonly number[] =>
    partsOf({ sides: [['a', 'c'], ['b']], clauses: givers.split('').map((giver) => ({ giver })) });
  expect(given('abab')).toEqual([0, 0, 1, 1]);
  expect(given('aabb')).toEqual([0, 1, 0, 1]);
  expect(given('acbab')).toEqual([0, 1, 0, 1, 1]);
  expect(given('aaab')).toEqual([0, 0, 0, 0]);
});
