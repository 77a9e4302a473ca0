import { expect, test } from 'vitest';
import {
  meanInterval,
  pairedDifference,
  pairedShares,
  shareInterval,
  sideOf,
  studentQuantile,
  twoWay,
  wilsonInterval,
} from '#lab';
import { betaBelow, betaQuantile } from '../../src/lab/statistics/beta.ts';

/** Pairs of 0 and 1: so many of both, of the first alone, of the second alone, of neither. */
function pairs(both: number, one: number, other: number, neither: number): [number[], number[]] {
  const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);
  return [
    [...times(both, 1), ...times(one, 1), ...times(other, 0), ...times(neither, 0)],
    [...times(both, 1), ...times(one, 0), ...times(other, 1), ...times(neither, 0)],
  ];
}

test('the incomplete beta function is the polynomial that it is for whole numbers', () => {
  expect(betaBelow(0.5, 2, 3)).toBeCloseTo(11 / 16, 14);
  expect(betaBelow(0.2, 1, 4)).toBeCloseTo(1 - 0.8 ** 4, 14);
  expect(betaBelow(0.9, 3, 1)).toBeCloseTo(0.9 ** 3, 14);
  expect([betaBelow(0, 2, 2), betaBelow(1, 2, 2)]).toEqual([0, 1]);
});

test('its quantile leads back to where it came from', () => {
  for (const [a, b] of [
    [0.5, 0.5],
    [2, 7],
    [400, 601],
  ] as const)
    for (const chance of [0.025, 0.5, 0.975])
      expect(betaBelow(betaQuantile(chance, a, b), a, b)).toBeCloseTo(chance, 9);
});

test.each([
  [1, 12.7062],
  [2, 4.30265],
  [9, 2.26216],
  [30, 2.04227],
  [999, 1.96234],
])('with %d degrees of freedom Student’s t is %d, as in the printed tables', (freedom, printed) =>
  expect(studentQuantile(freedom)).toBeCloseTo(printed, 4),
);

test('the interval of a mean is the one of the textbook', () => {
  const { mean, low, high } = meanInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([mean, low, high].map((value) => Math.round(value * 10_000) / 10_000)).toEqual([5.5, 3.3341, 7.6659]);
  expect(() => meanInterval([1])).toThrow(/two values/);
});

test('the exact interval of a share is Clopper’s and Pearson’s, and has a width where nothing happened', () => {
  expect(shareInterval(5, 10).low).toBeCloseTo(0.187086, 5);
  expect(shareInterval(5, 10).high).toBeCloseTo(0.812914, 5);
  expect(shareInterval(0, 10)).toMatchObject({ mean: 0, low: 0 });
  expect(shareInterval(0, 10).high).toBeCloseTo(0.308497, 5);
  expect(shareInterval(10, 10).low).toBeCloseTo(1 - 0.308497, 5);
});

test('the score intervals are those that Newcombe printed', () => {
  const one = wilsonInterval(81, 263);
  expect([one.low, one.high].map((value) => Math.round(value * 10_000) / 10_000)).toEqual([0.2553, 0.3662]);
  const rounded = (counts: Parameters<typeof pairs>): readonly number[] => {
    const { mean, low, high } = pairedShares(...pairs(...counts));
    return [mean, low, high].map((value) => Math.round(value * 10_000) / 10_000);
  };
  expect(rounded([36, 12, 2, 0])).toEqual([0.2, 0.0569, 0.3404]);
  expect(rounded([20, 12, 2, 16])).toEqual([0.2, 0.0562, 0.3292]);
});

test('shares that never differ have an interval that holds zero and is not of no width', () => {
  const difference = pairedDifference([0, 0, 0, 0], [0, 0, 0, 0]);
  expect(difference).toMatchObject({ mean: 0, n: 4, method: 'newcombe' });
  expect(difference.low).toBeLessThan(0);
  expect(difference.high).toBeGreaterThan(0);
});

test('a paired difference is taken pair by pair', () => {
  // Far apart from game to game, and always one more: only pairs see it.
  const difference = pairedDifference([101, 1, 51.5], [100, 0, 50]);
  expect(difference.mean).toBeCloseTo(3.5 / 3, 12);
  expect(sideOf(difference)).toBe(1);
  expect(() => pairedDifference([1, 2], [1])).toThrow(/paired/);
});

test('the variance within tables falls to their rows, their columns and their meeting', () => {
  const [byColumn, byRow, byMeeting] = [
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 1],
      [5, 5],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ];
  expect(twoWay([byColumn])).toEqual({ rows: 0, columns: 1, meeting: 0 });
  expect(twoWay([byRow])).toEqual({ rows: 1, columns: 0, meeting: 0 });
  expect(twoWay([byMeeting])).toEqual({ rows: 0, columns: 0, meeting: 1 });
  // 16 squares by row and 4 by column; that the second lies ten higher counts for nothing.
  const both = twoWay([byRow, byColumn.map((row) => row.map((value) => value + 10))]);
  expect([both?.rows, both?.columns].map((share = 0) => Math.round(share * 1000))).toEqual([800, 200]);
  expect(
    twoWay([
      [
        [4, 4],
        [4, 4],
      ],
    ]),
  ).toBeNull();
  expect(() => twoWay([[[1, 2], [1]]])).toThrow(/ragged/);
});

test('what noise alone puts between the rows is taken off', () => {
  // Rows differ by 2 squares in all, as much as their meeting would make them.
  const noisy = twoWay([
    [
      [0, 2],
      [0, 0],
    ],
  ]);
  expect(noisy?.rows).toBe(0);
});
