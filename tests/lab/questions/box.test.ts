import { expect, test } from 'vitest';
import { type BoxPoint, boxShares, meansApart, shareInterval, slopesOf } from '#lab';

/** Points on a line, a second parameter that runs through its range again and again, and a difference that the first makes. */
const points = Array.from({ length: 40 }, (_, at): BoxPoint => {
  const steep = at / 39;
  return { parameters: { idle: (at % 5) / 4, steep }, gap: steep - 0.5 };
});

test('each side is ahead at a share of the points, with the exact interval of that share', () => {
  const level = { parameters: { idle: 0, steep: 0.5 }, gap: 0 };
  const { first, second, neither, points: count } = boxShares([...points, level]);
  expect(count).toBe(41);
  expect(first).toEqual(shareInterval(20, 41));
  expect(second).toEqual(shareInterval(20, 41));
  expect(neither).toEqual(shareInterval(1, 41));
});

test('the parameter that makes the difference comes first and turns its sign; one that does nothing does not', () => {
  const [first, last] = slopesOf(points);
  expect(first).toMatchObject({ parameter: 'steep', middle: 0.5, turnsSign: true });
  expect(first?.change.mean).toBeCloseTo(20 / 39, 9);
  expect(last).toMatchObject({ parameter: 'idle', turnsSign: false });
});

test('a parameter that moves a difference on one side of zero turns no sign', () => {
  const lifted = points.map((point) => ({ ...point, gap: point.gap + 3 }));
  const [first] = slopesOf(lifted);
  expect(first).toMatchObject({ parameter: 'steep', turnsSign: false });
  expect(first?.low.low).toBeGreaterThan(0);
});

test('a box of three points has no halves', () => {
  expect(() => slopesOf(points.slice(0, 3))).toThrow('four points');
});

test('two samples are told apart by Welch’s interval', () => {
  // Welch 1947; figures by hand: means 3 and 6, variances 2.5 and 10, five values each, 5.88 degrees of freedom.
  const { mean, low, high } = meansApart([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]);
  expect(mean).toBe(-3);
  expect(high).toBeCloseTo(-3 + 2.4592 * Math.sqrt(2.5), 2);
  expect(low).toBeCloseTo(-3 - 2.4592 * Math.sqrt(2.5), 2);
  expect(() => meansApart([1], [1, 2])).toThrow('two values');
});
