import { expect, test } from 'vitest';
import {
  type Decision,
  Game,
  type MovesDecision,
  passing,
  refusalsOf,
  schoolOf,
  type TextChoice,
  tableStepper,
  viewOf,
} from '#engine';
import { villages } from './villages.ts';

const scenario = villages();
const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
/** Water is clause 0, which the upper village gives; quiet is clause 1, which the lower one does. */
const STEPWISE: TextChoice = {
  ...dials,
  sequence: [
    { clause: 0, phase: 0 },
    { clause: 1, phase: 1, after: 0 },
    { clause: 0, phase: 2, after: 1 },
  ],
};

function opened(seed = '1'): Game {
  const [school = ''] = Object.keys(scenario.worldviews);
  return new Game({ scenario, worldview: schoolOf(school), seed, seats: {} }, tableStepper);
}

const tabling = (text: TextChoice): MovesDecision => ({
  ...passing,
  table: { act: 'table', package: 'water-for-quiet', public: true, ...text },
});

const codes = (game: Game, text: TextChoice): readonly string[] =>
  refusalsOf(game.world, game.rules, 'upper', tabling(text)).map(({ code }) => code);

/** A game in which the upper village's text was accepted in turn 1. */
function agreed(text: TextChoice, seed = '1'): Game {
  const game = opened(seed);
  game.play({ upper: tabling(text) });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ lower: { kind: 'answers', answers: [{ offer, answer: 'accept' }] } });
  return game;
}

const steps = (game: Game) => viewOf(game.world, game.rules, 'lower').agreements()[0]?.steps ?? [];

/** Plays a turn in which whoever owes a step deals with it so. */
function turn(game: Game, choice: 'keep' | 'part' | 'delay' | 'cheat'): void {
  const decided = (party: string): Decision => {
    const due = viewOf(game.world, game.rules, party)
      .agreements()
      .flatMap((agreement) => agreement.steps)
      .filter(({ choices }) => (choices as readonly string[]).includes(choice));
    return { ...passing, steps: Object.fromEntries(due.map(({ key }) => [key, choice])) };
  };
  game.play({ upper: decided('upper'), lower: decided('lower') });
}

test('an order of its own becomes the steps, their phases and what each of them waits for', () => {
  expect(
    steps(agreed(STEPWISE)).map(({ issue, part, parts, dueOnTurn, waitsFor }) => [
      issue,
      part,
      parts,
      dueOnTurn,
      waitsFor,
    ]),
  ).toEqual([
    ['water', 1, 2, 2, null],
    ['quiet', 1, 1, 3, '1/0'],
    ['water', 2, 2, 4, '1/1'],
  ]);
});

test('a step falls due only once what it waits for was verified, and monitors look each turn until they have seen it', () => {
  const seen = Array.from({ length: 24 }, (_, number) => {
    const game = agreed(STEPWISE, String(number));
    const verifiedOn: number[] = [];
    while (!game.isOver) {
      const [first, second] = steps(game);
      expect(second?.choices.length === 0 || first?.isVerified === true, 'due before it was verified').toBe(true);
      if (first?.isVerified === true && verifiedOn.length === 0) verifiedOn.push(game.world.turn);
      turn(game, 'keep');
    }
    return verifiedOn[0] ?? 0;
  });
  expect(Math.min(...seen.filter((on) => on > 0))).toBe(3);
  expect(
    seen.some((on) => on > 3),
    'seen at a later look',
  ).toBe(true);
});

test('a step done in part, on which another one was to follow, ends the agreement', () => {
  const game = agreed(STEPWISE);
  turn(game, 'part');
  expect(viewOf(game.world, game.rules, 'upper').agreements()[0]).toMatchObject({ state: 'collapsed' });
  expect(steps(game).map(({ status }) => status)).toEqual(['part', 'void', 'void']);
  expect(viewOf(game.world, game.rules, 'upper').seen('agreement-collapsed', 'upper').count).toBe(1);
});

test('done in part where nothing waits for it, an agreement goes on', () => {
  const game = agreed({
    ...dials,
    sequence: [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 1 },
    ],
  });
  turn(game, 'part');
  expect(viewOf(game.world, game.rules, 'upper').agreements()[0]).toMatchObject({ state: 'running' });
});

test('opener and grain follow from an own order, whatever was said of them, and exposure does', () => {
  const view = viewOf(agreed({ ...STEPWISE, opener: 'second-side', grain: 4 }).world, opened().rules, 'upper');
  expect(view.offers()[0]).toMatchObject({ opener: 'first-side', grain: 2, gate: 'before-talks' });
  const exposure = (phases: readonly [number, number]) => {
    const sequence = phases.map((phase, clause) => ({ clause, phase }));
    const game = agreed({ ...dials, sequence });
    return viewOf(game.world, game.rules, 'upper').offers()[0]?.exposure;
  };
  expect(exposure([0, 1])).toEqual({ upper: 1, lower: 1 });
  expect(exposure([1, 0])).toEqual({ upper: 0, lower: 2 });
});

test.each([
  ['a clause that is delivered in no phase', [{ clause: 0, phase: 0 }], ['clause-not-ordered']],
  [
    'a clause that there is not',
    [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 0 },
      { clause: 2, phase: 0 },
    ],
    ['step-out-of-order'],
  ],
  [
    'two instalments of a clause in one phase',
    [
      { clause: 0, phase: 0 },
      { clause: 0, phase: 0 },
      { clause: 1, phase: 0 },
    ],
    ['step-out-of-order', 'step-out-of-order'],
  ],
  [
    'a step that waits for one of its own phase',
    [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 0, after: 0 },
    ],
    ['step-out-of-order'],
  ],
  [
    'a step that waits for none that there is',
    [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 1, after: 7 },
    ],
    ['step-out-of-order'],
  ],
  [
    'a phase too late',
    [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 12 },
    ],
    ['step-out-of-order'],
  ],
  [
    'a phase that is no whole number',
    [
      { clause: 0, phase: 0 },
      { clause: 1, phase: 0.5 },
    ],
    ['step-out-of-order'],
  ],
] as const)('%s is refused', (_, sequence, expected) => {
  expect(codes(opened(), { ...dials, sequence })).toEqual(expected);
});

const PLENTY = { issue: 'water', level: 'plenty', giver: 'upper' };
const QUIET = { issue: 'quiet', level: 'a-month', giver: 'lower' };

test('what a text promises can be changed only while the scenario allows it, its order always', () => {
  expect(codes(opened(), { ...dials, clauses: [PLENTY, QUIET] })).toEqual(['text-not-open']);
  expect(viewOf(opened().world, opened().rules, 'upper').clauses()).toEqual([]);
  expect(codes(opened(), STEPWISE)).toEqual([]);
});

/** A game in which the villages talk, so that clauses may be changed. */
function talking(): Game {
  const game = opened();
  game.world.stances[game.rules.index.regions.handle('upper/dialogue')] = 1;
  return game;
}

test('while they talk, other levels may be promised, and every fault of a text is told at once', () => {
  const game = talking();
  expect(
    viewOf(game.world, game.rules, 'lower')
      .clauses()
      .map(({ issue, level, giver, canPromise }) => [issue, level, giver, canPromise]),
  ).toEqual([
    ['quiet', 'a-month', 'lower', true],
    ['water', 'some', 'upper', true],
    ['water', 'plenty', 'upper', true],
  ]);
  expect(codes(game, { ...dials, clauses: [PLENTY, QUIET] })).toEqual([]);
  expect(codes(game, { ...dials, clauses: [PLENTY] })).toEqual(['one-sided']);
  expect(codes(game, { ...dials, clauses: [PLENTY, PLENTY, QUIET] })).toEqual(['clause-twice']);
  expect(codes(game, { ...dials, clauses: [{ ...PLENTY, giver: 'lower' }, QUIET] })).toEqual([
    'clause-not-possible',
    'one-sided',
  ]);
  expect(codes(game, { ...dials, clauses: [{ ...PLENTY, level: 'a-sea' }, QUIET], lapse: 9 })).toEqual([
    'unknown-clause',
    'lapse-too-far',
  ]);
});

test('what was agreed cannot be promised again, and more of it can', () => {
  const game = agreed(dials);
  game.world.stances[game.rules.index.regions.handle('upper/dialogue')] = 1;
  const open = viewOf(game.world, game.rules, 'lower').clauses();
  expect(open.map(({ level, canPromise }) => [level, canPromise])).toEqual([
    ['a-month', false],
    ['some', false],
    ['plenty', true],
  ]);
});

test('an ultimatum is accepted or not, and nobody may counter it; it lapses when it says', () => {
  const game = opened();
  game.play({ upper: tabling({ ...dials, final: true, lapse: 0 }) });
  const offer = game.world.offers[0]?.id ?? 0;
  const counter: Decision = { kind: 'answers', answers: [{ offer, answer: 'counter', ...dials }] };
  expect(refusalsOf(game.world, game.rules, 'lower', counter).map(({ code }) => code)).toEqual(['offer-is-final']);
  game.play({ lower: { kind: 'answers', answers: [] } });
  expect(game.world.offers[0]?.state).toBe('lapsed');
});

test('a counter by the dials alone keeps the clauses of the offer and drops its order', () => {
  const game = talking();
  game.play({ upper: tabling({ ...STEPWISE, clauses: [PLENTY, QUIET] }) });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ lower: { kind: 'answers', answers: [{ offer, answer: 'counter', ...dials }] } });
  const counter = viewOf(game.world, game.rules, 'upper').offers().at(-1);
  expect(counter?.clauses.map(({ level }) => level)).toEqual(['plenty', 'a-month']);
  expect(counter?.sequence).toBeUndefined();
});
