import { expect, test } from 'vitest';
import { morris, morrisTrajectories, type UnitPoint } from '#lab';
import { ishigami } from './test-functions.ts';

const IDS = ['x1', 'x2', 'x3'];
const PUBLISHED = [7.704, 7.875, 6.249];

const effectsOf = (model: (at: readonly number[]) => number, trajectories: number, seed: string, levels = 4) => {
  const points = morrisTrajectories(3, trajectories, levels, seed);
  return morris({ ids: IDS, points, outputs: points.map(model), seed, resamples: 300 });
};

test.each([
  [10, '1'],
  [100, '2'],
  [1000, '3'],
])('over 4 levels %d trajectories give Ishigami’s known mean effects', (trajectories, seed) => {
  const { parameters, evaluations } = effectsOf(ishigami, trajectories, seed);
  expect(evaluations).toBe(trajectories * 4);
  for (const [at, { muStar }] of parameters.entries()) expect(muStar.estimate).toBeCloseTo(PUBLISHED[at] ?? NaN, 3);
});

/** Every trajectory that there is: from each of 4³ points, in each of 6 orders. */
function everyTrajectory(): readonly UnitPoint[] {
  const orders = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => (a === b ? [] : [[a, b, 3 - a - b]])));
  const beginnings = Array.from({ length: 64 }, (_, at) => [at >> 4, (at >> 2) & 3, at & 3]);
  return beginnings.flatMap((beginning) =>
    orders.flatMap((order) => {
      const at = [...beginning];
      const points = [at.map((level) => level / 3)];
      for (const coordinate of order) {
        at[coordinate] = ((at[coordinate] ?? 0) + 2) % 4;
        points.push(at.map((level) => level / 3));
      }
      return points;
    }),
  );
}

test('all trajectories that there are over 4 levels have the same mean effects: this is what samples tend to', () => {
  const points = everyTrajectory();
  const { parameters, trajectories } = morris({
    ids: IDS,
    points,
    outputs: points.map(ishigami),
    seed: '1',
    resamples: 2,
  });
  expect(trajectories).toBe(384);
  for (const [at, { muStar }] of parameters.entries()) expect(muStar.estimate).toBeCloseTo(PUBLISHED[at] ?? NaN, 3);
  const [x1, x2, x3] = parameters;
  expect(x1?.sigma.estimate).toBeCloseTo(6.257, 2);
  expect(x2?.mu.estimate).toBeCloseTo(0, 12);
  expect(x3?.mu.estimate).toBeCloseTo(0, 12);
});

test('trajectories that are alone have intervals which hold the known effects', () => {
  const known = effectsOf(ishigami, 400, '5', 4).parameters;
  // Every second one, so that none has its partner.
  const points = morrisTrajectories(3, 400, 4, '6').filter((_, at) => Math.floor(at / 4) % 2 === 0);
  const found = morris({ ids: IDS, points, outputs: points.map(ishigami), seed: '1', resamples: 500 });
  for (const [at, { muStar }] of found.parameters.entries())
    expect(Math.abs(muStar.estimate - (known[at]?.muStar.estimate ?? NaN))).toBeLessThan(
      4 * muStar.standardError + 1e-9,
    );
  expect(found.parameters[0]?.muStar.standardError).toBeGreaterThan(0.1);
});

test('a plane has its slopes as effects, no deviation, and a settled order', () => {
  const { parameters, ranking } = effectsOf(([a = 0, b = 0, c = 0]) => 2 * a - 5 * b + c, 8, '4', 6);
  expect(parameters.map(({ mu }) => Math.round(mu.estimate * 1e9) / 1e9)).toEqual([2, -5, 1]);
  expect(parameters.map(({ muStar }) => Math.round(muStar.estimate * 1e9) / 1e9)).toEqual([2, 5, 1]);
  for (const { sigma } of parameters) expect(sigma.estimate).toBeLessThan(1e-6);
  expect(ranking.places.map(({ id }) => id)).toEqual(['x2', 'x1', 'x3']);
  expect(ranking.isStable).toBe(true);
});

test('four trajectories are two pairs, which is the least that can be drawn again', () => {
  expect(effectsOf(ishigami, 4, '1').trajectories).toBe(4);
  expect(effectsOf(ishigami, 5, '1').trajectories).toBe(5);
  for (const few of [1, 2, 3])
    expect(() => effectsOf(ishigami, few, '1')).toThrow(`must be a whole number from 4 on, not ${few}.`);
});

test('points that are no trajectories are refused', () => {
  const points = morrisTrajectories(3, 4, 4, '1');
  const outputs = points.map(ishigami);
  const given = { ids: IDS, points, outputs, seed: '1' };
  expect(() => morris({ ...given, points: points.slice(1) })).toThrow(/15 points by 4 a trajectory/);
  expect(() => morris({ ...given, points: points.with(1, points[0] ?? []) })).toThrow(/point 1 moves 0 coordinates/);
  expect(() => morris({ ...given, points: points.with(1, [9, 9, 9]) })).toThrow(/point 1 moves 3 coordinates/);
  expect(() => morris({ ...given, outputs: outputs.slice(1) })).toThrow(/16 points and 15 outputs/);
  expect(() => morris({ ...given, outputs: outputs.with(3, Infinity) })).toThrow(/Output 3 is Infinity/);
});
