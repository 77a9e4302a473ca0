import { describe, expect, test } from 'vitest';
import {
  ecological,
  fitnessInGame,
  moran,
  moranPlayed,
  nash,
  type PayoffTable,
  replicator,
  replicatorPair,
} from '#lab';
import { isHeldBy } from '../../../src/lab/dynamics/nash.ts';

const negated = (payoffs: PayoffTable): PayoffTable => payoffs.map((row) => row.map((payoff) => -payoff));
/** As the first side's table: the second side of a game that both play alike. */
const mirrored = (payoffs: PayoffTable): PayoffTable =>
  payoffs.map((row, at) => row.map((_, other) => payoffs[other]?.[at] ?? 0));

const DILEMMA: PayoffTable = [
  [3, 0],
  [5, 1],
];
const HAWKS: PayoffTable = [
  [-1, 4],
  [0, 2],
];
const ROCK: PayoffTable = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];

describe('Moran', () => {
  test('a mutant one tenth fitter takes over ten with a chance of 0.147950', () => {
    expect(moran(1.1, 10)).toBeCloseTo(0.14795, 6);
  });

  test('with equal fitness each member has the same chance, and more mutants have more', () => {
    expect(moran(1, 8)).toBeCloseTo(1 / 8, 12);
    expect(moran(1, 8, { mutants: 3 })).toBeCloseTo(3 / 8, 12);
    expect(moran(1.1, 10, { mutants: 9 })).toBeCloseTo((1 - 1.1 ** -9) / (1 - 1.1 ** -10), 12);
  });

  test('played, it comes to what is reckoned, and the same seed to the same', () => {
    const played = moranPlayed(1.1, 10, { runs: 20_000, seed: '1' });
    expect(played.low).toBeLessThan(0.14795);
    expect(played.high).toBeGreaterThan(0.14795);
    expect(moranPlayed(1.1, 10, { runs: 20_000, seed: '1' })).toEqual(played);
    expect(moranPlayed(1.1, 10, { runs: 20_000, seed: '2' }).mean).not.toBe(played.mean);
  });

  test('a weak game favours a mutant by the one-third law, and a weight of nothing favours nobody', () => {
    // Takes over more often than by lot where a + 2b > c + 2d, for large populations and weak selection (Nowak et al. 2004).
    const chance = (payoffs: Parameters<typeof fitnessInGame>[0], weight: number) =>
      moran(fitnessInGame(payoffs, 200, weight), 200) * 200;
    expect(
      chance(
        [
          [4, 1],
          [1, 2],
        ],
        0.001,
      ),
    ).toBeGreaterThan(1);
    expect(
      chance(
        [
          [2, 1],
          [1, 3],
        ],
        0.001,
      ),
    ).toBeLessThan(1);
    expect(
      chance(
        [
          [4, 1],
          [1, 2],
        ],
        0,
      ),
    ).toBeCloseTo(1, 9);
  });

  test.each([
    [0, 10],
    [1.1, 1],
    [Number.NaN, 10],
  ])('a fitness of %s in a population of %s is refused', (fitness, size) => {
    expect(() => moran(fitness, size)).toThrow(/fitness|population/);
  });
});

describe('replicators', () => {
  test('in the dilemma whoever takes takes over', () => {
    const { last, isAtRest } = replicator(DILEMMA);
    expect(last[1]).toBeCloseTo(1, 6);
    expect(isAtRest).toBe(true);
  });

  test('hawks and doves come to rest where both have the same', () => {
    // Hawks' share h: -h + 4(1 - h) = 2(1 - h).
    expect(replicator(HAWKS, { start: [0.1, 0.9] }).last[0]).toBeCloseTo(2 / 3, 5);
  });

  test('rock, paper and scissors go round, and what is gone does not come back', () => {
    const product = (shares: readonly number[]): number => shares.reduce((before, share) => before * share, 1);
    const { shares, isAtRest } = replicator(ROCK, { start: [0.5, 0.3, 0.2], steps: 2000 });
    expect(isAtRest).toBe(false);
    for (const now of shares) expect(product(now)).toBeCloseTo(0.03, 6);
    expect(replicator(ROCK, { start: [0.5, 0.5, 0] }).last).toEqual([0, 1, 0].map((share) => expect.closeTo(share, 6)));
  });

  test('two populations in chicken part into one that pushes and one that gives way', () => {
    const { last } = replicatorPair(HAWKS, HAWKS, { start: [0.7, 0.3, 0.6, 0.4] });
    expect(last.map((share) => Math.round(share * 1e6) / 1e6)).toEqual([1, 0, 0, 1]);
  });

  test('generations grow by what they had, and payoffs below nothing are raised', () => {
    const { shares } = ecological(DILEMMA, { steps: 1, keepEvery: 1 });
    // Of even shares: 1.5 and 3 each times a half.
    expect(shares[1]).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)]);
    const [, second] = ecological(HAWKS, { steps: 1, keepEvery: 1 }).shares;
    expect(second).toEqual([expect.closeTo(2.5 / 4.5, 12), expect.closeTo(2 / 4.5, 12)]);
  });

  test('tables that are not square, not full or no numbers are refused', () => {
    expect(() => replicator([[1, 2]])).toThrow(/1 rows of 1 columns/);
    expect(() =>
      replicator([
        [1, Number.NaN],
        [0, 1],
      ]),
    ).toThrow(/finite/);
    expect(() => replicator(DILEMMA, { start: [1] })).toThrow(/2 shares/);
    expect(() => replicator(DILEMMA, { start: [0, 0] })).toThrow(/not all are 0/);
  });
});

describe('equilibria', () => {
  test('the dilemma has one, in which both take', () => {
    const { equilibria, isWhole } = nash(DILEMMA, mirrored(DILEMMA));
    expect(isWhole).toBe(true);
    expect(equilibria).toEqual([
      { first: [0, 1], second: [0, 1], payoffs: [1, 1], gap: 0, supports: { rows: [1], columns: [1] } },
    ]);
  });

  test('chicken has three: each gives way, or both mix', () => {
    const { equilibria } = nash(HAWKS, mirrored(HAWKS));
    expect(equilibria.map(({ first }) => first[0])).toEqual([1, 0, expect.closeTo(2 / 3, 9)]);
    for (const { gap } of equilibria) expect(gap).toBeCloseTo(0, 9);
  });

  test('rock, paper and scissors has one, all thirds, worth nothing', () => {
    const { equilibria } = nash(ROCK, negated(ROCK));
    expect(equilibria).toHaveLength(1);
    const third = expect.closeTo(1 / 3, 9);
    expect(equilibria[0]).toMatchObject({ first: [third, third, third], second: [third, third, third] });
  });

  test('sides may have unequal numbers of ways', () => {
    // The first side guesses which of two; a third way that loses always is not taken.
    const first: PayoffTable = [
      [1, -1],
      [-1, 1],
      [-2, -2],
    ];
    const { equilibria } = nash(first, negated(first));
    expect(equilibria[0]?.first).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9), 0]);
  });

  test('an equilibrium is upheld by payoffs under which the same strategies are one, and by no others', () => {
    const [, , mixed] = nash(HAWKS, mirrored(HAWKS)).equilibria;
    if (mixed === undefined) throw new Error('Chicken has three equilibria.');
    const milder = HAWKS.map((row) => row.map((payoff) => payoff * 1.1));
    expect(isHeldBy(milder, mirrored(milder), mixed)).toBe(true);
    expect(isHeldBy(DILEMMA, mirrored(DILEMMA), mixed)).toBe(false);
  });

  test('where supports are too many one is found all the same, and its gap is told', () => {
    const size = 24;
    // Guess the same of 24: no mixture of fewer holds, so that what is found comes from learning.
    const first: PayoffTable = Array.from({ length: size }, (_, at) =>
      Array.from({ length: size }, (__, other) => (at === other ? 1 : 0)),
    );
    const { method, isWhole, equilibria } = nash(first, negated(first));
    expect([method, isWhole]).toEqual(['fictitious-play', false]);
    expect(equilibria[0]?.gap).toBeLessThan(0.01);
    expect(equilibria[0]?.payoffs[0]).toBeCloseTo(1 / size, 2);
  });
});
