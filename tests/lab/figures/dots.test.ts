import { expect, test } from 'vitest';
import { dotsOf, type Plane } from '#lab';

const planeOf = (count: number): Plane => ({
  rows: Float64Array.from({ length: count }, (_, row) => row),
  x: Float64Array.from({ length: count }, (_, row) => ((row * 7919) % 1000) / 10),
  y: Float64Array.from({ length: count }, (_, row) => (row * 104_729) % 23),
});
const reversed = ({ x, y, rows }: Plane): Plane => ({ x: x.toReversed(), y: y.toReversed(), rows: rows.toReversed() });
const inAll = (bins: readonly { readonly count: number }[]): number => bins.reduce((sum, { count }) => sum + count, 0);

test('few games are all drawn, without fields', () => {
  const { dots, bins, games } = dotsOf(planeOf(50), { most: 60, fields: 10 });
  expect(games).toBe(50);
  expect(dots.rows).toEqual(Array.from({ length: 50 }, (_, row) => row));
  expect(bins).toEqual([]);
});

test('many games fall into fields that hold them all, with as many dots as may be', () => {
  const { dots, bins, games } = dotsOf(planeOf(30_000), { most: 500, fields: 20 });
  expect(games).toBe(30_000);
  expect(inAll(bins)).toBe(30_000);
  expect(dots.rows).toHaveLength(500);
  expect(new Set(dots.rows).size).toBe(500);
});

test('a dot stands at the numbers of its row', () => {
  const plane = planeOf(5000);
  const { dots } = dotsOf(plane, { most: 100, fields: 20 });
  for (const [at, row] of dots.rows.entries()) expect([dots.x[at], dots.y[at]]).toEqual([plane.x[row], plane.y[row]]);
});

test('the same rows in another order show the same dots and fields', () => {
  const limits = { most: 200, fields: 16 };
  expect(dotsOf(reversed(planeOf(9000)), limits)).toEqual(dotsOf(planeOf(9000), limits));
});

test('the dots are drawn evenly over the rows', () => {
  const { dots } = dotsOf(planeOf(100_000), { most: 2000, fields: 16 });
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => dots.rows.filter((row) => Math.floor(row / 10_000) === tenth).length,
  );
  for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(70);
});

test('whole numbers in few steps get a field each, around their value', () => {
  const { bins, scatter } = dotsOf(planeOf(30_000), { most: 500, fields: 20 });
  expect(new Set(bins.map(({ y1, y2 }) => (y1 + y2) / 2)).size).toBe(23);
  expect(scatter).toEqual([0, 0.3]);
});

test('games without a number have no place, and are counted', () => {
  const plane = planeOf(100);
  plane.x[3] = Number.NaN;
  const { games, left, dots } = dotsOf(plane);
  expect([games, left]).toEqual([99, 1]);
  expect(dots.rows).not.toContain(3);
});

test('of no games nothing is drawn', () => {
  expect(dotsOf(planeOf(0))).toMatchObject({ games: 0, bins: [], dots: { rows: [] } });
});

test('equal numbers all fall into one field', () => {
  const { bins } = dotsOf(
    { rows: Float64Array.of(0, 1, 2), x: Float64Array.of(0.5, 0.5, 0.5), y: Float64Array.of(1.5, 1.5, 1.5) },
    { most: 1, fields: 8 },
  );
  expect(bins).toHaveLength(1);
  expect(inAll(bins)).toBe(3);
});
