import { expect, test } from 'vitest';
import {
  latinHypercube,
  MOST_SALTELLI_DIMENSIONS,
  MOST_SOBOL_DIMENSIONS,
  morrisLength,
  morrisStep,
  morrisTrajectories,
  saltelliLength,
  saltelliPoints,
  sobolPoints,
  stretched,
} from '#lab';

/** From `scipy.stats.qmc.Sobol(161, scramble=False)`. */
const SCIPY_501 = [0.439453125, 0.138671875, 0.423828125, 0.603515625, 0.244140625, 0.861328125];

const column = (points: readonly (readonly number[])[], at: number): number[] =>
  points.map((point) => point[at] ?? NaN);
const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);

test('a Sobol sequence begins as Joe and Kuo print it', () => {
  expect(sobolPoints(3, 4)).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
  ]);
});

test('its 501st point in dimensions far out is the one that SciPy 1.17 gives', () => {
  const point = sobolPoints(MOST_SOBOL_DIMENSIONS, 501)[500] ?? [];
  expect([1, 10, 40, 80, 120, 161].map((dimension) => point[dimension - 1])).toEqual(SCIPY_501);
});

test('in every dimension the first 256 points fall one into each of 256 strips', () => {
  const points = sobolPoints(MOST_SOBOL_DIMENSIONS, 256);
  for (let at = 0; at < MOST_SOBOL_DIMENSIONS; at += 1)
    expect(new Set(column(points, at).map((one) => Math.floor(one * 256))).size).toBe(256);
});

test.each([
  [0, 4],
  [162, 4],
  [1.5, 4],
  [2, 0],
])('a Sobol sequence of %d dimensions and %d points is refused', (dimensions, points) =>
  expect(() => sobolPoints(dimensions, points)).toThrow(/Sobol sequence has 1 to/),
);

test('a Latin hypercube has one point in each strip of each dimension, and the same seed gives the same', () => {
  const points = latinHypercube(3, 40, '7');
  for (const at of [0, 1, 2]) {
    const strips = column(points, at).map((one) => Math.floor(one * 40));
    expect(strips.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, strip) => strip));
  }
  expect(latinHypercube(3, 40, '7')).toEqual(points);
  expect(latinHypercube(3, 40, '8')).not.toEqual(points);
  expect(column(points, 0)).not.toEqual(column(points, 1));
});

test('a Saltelli design is A, B and A with one coordinate of B after the other, sample by sample', () => {
  const points = saltelliPoints(3, 8, '1');
  expect(points).toHaveLength(saltelliLength(3, 8));
  for (let sample = 0; sample < 8; sample += 1) {
    const [a = [], b = [], ...mixed] = points.slice(sample * 5, sample * 5 + 5);
    expect(mixed).toEqual([0, 1, 2].map((at) => a.with(at, b[at] ?? NaN)));
    expect(a.some((one, at) => one === b[at])).toBe(false);
  }
  expect(saltelliPoints(3, 4, '1')).toEqual(points.slice(0, 20));
  expect(saltelliPoints(3, 8, '2')).not.toEqual(points);
});

test('both halves of a Saltelli design stay evenly spread under the shift of their seed', () => {
  const points = saltelliPoints(12, 64, '5');
  for (const offset of [0, 1])
    for (let at = 0; at < 12; at += 1) {
      const half = points.filter((_, number) => number % 14 === offset);
      expect(new Set(column(half, at).map((one) => Math.floor(one * 64))).size).toBe(64);
    }
});

test('a Saltelli design of more parameters than the sequence has is refused', () =>
  expect(() => saltelliPoints(MOST_SALTELLI_DIMENSIONS + 1, 2, '1')).toThrow(/at most 80 dimensions, not 81/));

test('a trajectory moves each coordinate once, by the step of its levels, within the cube', () => {
  const points = morrisTrajectories(5, 7, 4, '3');
  expect(points).toHaveLength(morrisLength(5, 7));
  for (let way = 0; way < 7; way += 1) {
    const steps = points.slice(way * 6, way * 6 + 6);
    const moved = steps.slice(1).map((point, step) => {
      const changes = point.map((one, at) => Math.abs(one - (steps[step]?.[at] ?? NaN)));
      expect(changes.filter((change) => change > 0)).toHaveLength(1);
      expect(sum(changes)).toBeCloseTo(morrisStep(4), 12);
      return changes.findIndex((change) => change > 0);
    });
    expect(moved.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  }
  for (const one of points.flat()) expect([0, 1, 2, 3].map((level) => level / 3)).toContain(one);
});

test('trajectories meet all levels equally often, and come in pairs of opposite orders', () => {
  const points = morrisTrajectories(3, 32, 4, '11');
  const beginnings = points.filter((_, number) => number % 4 === 0);
  for (const at of [0, 1, 2])
    for (let level = 0; level < 4; level += 1)
      expect(column(beginnings, at).filter((one) => Math.round(one * 3) === level)).toHaveLength(8);
  for (let pair = 0; pair < 16; pair += 1) {
    const [one, other] = [points.slice(pair * 8, pair * 8 + 4), points.slice(pair * 8 + 4, pair * 8 + 8)];
    expect([other[0], other[3]]).toEqual([one[0], one[3]]);
    expect(other[1]).not.toEqual(one[1]);
  }
});

test.each([
  [2, 4, 3, /levels must be even/],
  [2, 4, 0, /levels must be a whole number from 2/],
  [2, 0, 4, /trajectories must be a whole number from 1/],
  [0, 4, 4, /dimensions must be a whole number from 1/],
])('Morris with %d dimensions, %d trajectories and %d levels is refused', (dimensions, trajectories, levels, why) =>
  expect(() => morrisTrajectories(dimensions, trajectories, levels, '1')).toThrow(why),
);

test('a text that is no seed is refused', () => expect(() => latinHypercube(2, 2, '-1')).toThrow(/A seed is/));

test('a point is stretched over its ranges', () =>
  expect(
    stretched(
      [0, 0.5, 1],
      [
        [10, 20],
        [-1, 1],
        [0, 3],
      ],
    ),
  ).toEqual([10, 0, 3]));
