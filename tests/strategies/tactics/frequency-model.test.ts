import { expect, test } from 'vitest';
import {
  type Evidence,
  estimatedFrom,
  pointsBy,
  type SeemingPoints,
} from '../../../src/strategies/tactics/frequency-model.ts';

/**
 * Somebody who wants the highest of three levels of each issue and offers its best texts in turn. Half of each weight is more than all
 * smaller ones together, so that its texts count down as digits do: what weighs least moves each time, the next each third.
 */
const WEIGHTS = [0.03, 0.69, 0.07, 0.21];
const LEVELS = [0, 1, 2];

const worth = (picks: readonly number[]): number =>
  picks.reduce((sum, pick, slot) => sum + ((WEIGHTS[slot] ?? 0) * pick) / 2, 0);
const texts = WEIGHTS.reduce<readonly (readonly number[])[]>(
  (all) => all.flatMap((text) => LEVELS.map((pick) => [...text, pick])),
  [[]],
).toSorted((a, b) => worth(b) - worth(a));

const NOTHING_KNOWN: SeemingPoints = WEIGHTS.map(() => [0, 0, 0]);
const seen = (number: number): Evidence => ({ texts: texts.slice(0, number), kept: [] });
const orderOf = (weights: readonly number[]): readonly number[] =>
  weights
    .map((weight, slot) => ({ weight, slot }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ slot }) => slot);
/** Pairs of issues whose order is not the true one. */
const misorderedIn = (weights: readonly number[]): number =>
  WEIGHTS.flatMap((weight, one) =>
    WEIGHTS.map((other, two) => weight > other && (weights[one] ?? 0) <= (weights[two] ?? 0)),
  ).filter(Boolean).length;

test('from somebody who gives way first where it weighs least, the order of its weights is learnt', () => {
  const misordered = [0, 2, 5, 12, 30].map((number) =>
    misorderedIn(estimatedFrom(NOTHING_KNOWN, seen(number)).weights),
  );
  expect(misordered[0]).toBe(6);
  expect(misordered.at(-1)).toBe(0);
  for (const [step, count] of misordered.entries()) expect(count).toBeLessThanOrEqual(misordered[step - 1] ?? 6);
  expect(orderOf(estimatedFrom(NOTHING_KNOWN, seen(30)).weights)).toEqual(orderOf(WEIGHTS));
});

test('levels that are named often are good ones', () => {
  const { evaluations } = estimatedFrom(NOTHING_KNOWN, seen(10));
  for (const values of evaluations) {
    expect(values[2]).toBe(1);
    expect(values[1]).toBeLessThan(1);
  }
});

test('weights are shares of one, and points span what the clauses seemed to span', () => {
  const seeming = [[0, 4], [0, -2, -6], [1]];
  const estimate = estimatedFrom(seeming, {
    texts: [
      [1, 0, 0],
      [1, 1, 0],
    ],
    kept: [],
  });
  expect(estimate.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  const points = pointsBy(estimate, seeming);
  expect(points.every((values) => values.every((value) => value >= 0))).toBe(true);
  expect(points.reduce((sum, values) => sum + Math.max(...values), 0)).toBeCloseTo(10);
});

test('before anything was seen the estimate is what everybody knows, up to the zero of each issue', () => {
  const seeming = [
    [0, 4],
    [0, -2, -6],
  ];
  const points = pointsBy(estimatedFrom(seeming, { texts: [], kept: [] }), seeming);
  for (const [slot, values] of points.entries())
    for (const [pick, value] of values.entries())
      expect(value - (values[0] ?? 0)).toBeCloseTo(seeming[slot]?.[pick] ?? Number.NaN, 9);
});

test('a promise that was kept speaks for what was promised', () => {
  const seeming = [[0, -1, -2]];
  const before = pointsBy(estimatedFrom(seeming, { texts: [], kept: [] }), seeming);
  const after = pointsBy(estimatedFrom(seeming, { texts: [], kept: [{ slot: 0, pick: 2 }] }), seeming);
  expect(after[0]?.[2]).toBeGreaterThan(before[0]?.[2] ?? 0);
});
