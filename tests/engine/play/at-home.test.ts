import { expect, test } from 'vitest';
import { debriefOf, Game, passing, type ResolvedScenario, schoolOf, tableStepper, viewFor } from '#engine';
import { villages } from './villages.ts';

const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
const tabling = { act: 'table', package: 'water-for-quiet', public: true, ...dials } as const;
type HomeLine = NonNullable<ResolvedScenario['homes']>[string]['lines'][number];

/** The villages with a council in the upper one, which draws one line. */
function withCouncil(line: Omit<HomeLine, 'rule'>): ResolvedScenario {
  const scenario = villages();
  const council: NonNullable<ResolvedScenario['homes']>[string] = {
    party: 'upper',
    lines: [{ rule: 'the-council-counts', source: 'judgement', ...line }],
    refuses: [{ do: 'shift', track: 'trust', by: -5 }],
  };
  return { ...scenario, homes: { council } };
}

/** The upper village tables water for quiet, and the lower one says yes. */
function signed(scenario: ResolvedScenario, off: readonly string[] = []): Game {
  const setup = { scenario, worldview: schoolOf('hopeful'), seed: '3', seats: {}, off };
  const game = new Game(setup, tableStepper);
  game.play({ upper: { ...passing, table: tabling } });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ lower: { kind: 'answers', answers: [{ offer, answer: 'accept' }] } });
  return game;
}

const stateOf = ({ world }: Game) => [world.offers[0]?.state, world.agreements.length];
/** What the village's purse is short of the purse of one in which nobody draws lines. */
function paid(scenario: ResolvedScenario): number {
  const purse = (game: Game): number => game.world.purses[game.rules.index.parties.handle('upper')] ?? 0;
  return purse(signed(villages())) - purse(signed(scenario));
}

test('a text that crosses no line at home is agreed as ever, and costs nothing more', () => {
  const scenario = withCouncil({ gives: { most: 1 }, price: 1 });
  expect(stateOf(signed(scenario))).toEqual(['accepted', 1]);
  expect(paid(scenario)).toBe(0);
});

test('a line with a price is crossed by capital, charged when all have signed', () => {
  const scenario = withCouncil({ gives: { most: 0 }, price: 1 });
  expect(stateOf(signed(scenario))).toEqual(['accepted', 1]);
  expect(paid(scenario)).toBe(1);
});

test.each([
  ['a line without a price', {}],
  ['a price beyond the purse', { price: 40 }],
])('%s votes a signed text down: nothing is agreed, and what follows is told with its line', (_, price) => {
  const game = signed(withCouncil({ gives: { most: 0 }, ...price }));
  expect(stateOf(game)).toEqual(['voted-down', 0]);
  const line = game.rules.index.rules.handle('the-council-counts');
  expect(game.changes.filter(({ cause }) => cause.rule === line)).toHaveLength(1);
  while (!game.isOver) game.play({});
  expect(debriefOf(game).agreements).toEqual([]);
});

test.each<[string, Omit<HomeLine, 'rule'>, boolean]>([
  ['gives of its coin', { gives: { coins: ['water'], most: 0 } }, true],
  ['gives of another coin', { gives: { coins: ['calm'], most: 0 } }, false],
  ['gets too little', { gets: { coins: ['calm'], least: 3 } }, true],
  ['gets enough', { gets: { coins: ['calm'], least: 2 } }, false],
  ['is exposed', { exposure: 0 }, false],
  ['begins before talks', { beforeTalks: true }, true],
  ['crosses only half of what is named', { gives: { most: 0 }, gets: { least: 2 } }, false],
  [
    'crosses while its condition fails',
    { gives: { most: 0 }, when: { is: 'not', of: { is: 'turn-within', from: 1 } } },
    false,
  ],
])('a text that %s', (_, line, isCrossed) => {
  expect(stateOf(signed(withCouncil(line)))).toEqual(isCrossed ? ['voted-down', 0] : ['accepted', 1]);
});

test('a line that is off in a game stops nothing', () => {
  const scenario = withCouncil({ gives: { most: 0 } });
  expect(stateOf(signed(scenario, ['the-council-counts']))).toEqual(['accepted', 1]);
});

test('the own seat sees beforehand what its home makes of an offer, and the others do not', () => {
  const scenario = withCouncil({ gives: { most: 0 }, price: 2 });
  const game = new Game({ scenario, worldview: schoolOf('hopeful'), seed: '3', seats: {} }, tableStepper);
  game.play({ upper: { ...passing, table: tabling } });
  const crossed = [{ home: 'council', rule: 'the-council-counts', price: 2 }];
  expect(viewFor(game.world, game.rules, 'upper').offers[0]?.atHome).toEqual({ crossed, price: 2 });
  expect(viewFor(game.world, game.rules, 'lower').offers[0]?.atHome).toEqual({ crossed: [], price: 0 });
});
