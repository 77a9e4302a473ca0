import { expect, test } from 'vitest';
import { along, distance, pointOn, swing } from '../../../src/ui/board/geometry.ts';
import { dashesOf } from '../../../src/ui/board/strokes.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
];
const length = (points: readonly { x: number; y: number }[]) =>
  points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);

test('dashes keep their length round a corner', () => {
  const dashes = dashesOf(corner, 6, 2);
  expect(dashes.map(length)).toEqual([6, 6, 4]);
  expect(dashes[1]).toEqual([
    { x: 8, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 4 },
  ]);
});

test('a way without length leaves no dash', () => {
  expect(dashesOf([], 6, 2)).toEqual([]);
  expect(dashesOf([{ x: 1, y: 1 }], 6, 2)).toEqual([]);
});

test('a curve leaves room at both ends and swings out in the middle', () => {
  const curve = swing({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2, 10);
  expect(distance({ x: 0, y: 0 }, curve.from)).toBeCloseTo(10);
  expect(distance({ x: 100, y: 0 }, curve.to)).toBeCloseTo(10);
  expect(pointOn(curve, 0.5).y).toBeLessThan(-8);
});

test('a curve that is half drawn ends in its middle', () => {
  const curve = swing({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2, 0);
  expect(along(curve, 0.5).at(-1)).toEqual(pointOn(curve, 0.5));
  expect(along(curve, 0).length).toBe(2);
});
