import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/lab/tournament/plan.ts';
import { regretsOf } from '../../../src/lab/tournament/regret.ts';

/** What two lines had against two others in two games. */
const meeting = (own: string, other: string, ...payoffs: readonly number[]): Meeting => ({
  agents: [own, other],
  payoffs: [payoffs, [0, 0]],
});
const MEETINGS = [
  meeting('bold', 'x', 10, 10),
  meeting('bold', 'y', 10, 10),
  meeting('kind', 'x', 0, 8),
  meeting('kind', 'y', 8, 2),
];
const own = [MEETINGS.slice(0, 2), MEETINGS.slice(2)];
const draw = (first: number, second: number) => Uint32Array.of(first, second);

test('regret and its interval follow from the games as they are drawn again, all meetings of a game together', () => {
  const [bold, kind] = regretsOf(MEETINGS, 0, own, [draw(1, 1), draw(2, 0), draw(0, 2)]);
  // As they are it lacks 6 and 5; the first game alone 10 and 2, the second alone 2 and 8.
  expect(kind?.mean).toMatchObject({ estimate: 5.5, low: 5.025, high: 5.975 });
  expect(kind?.most.estimate).toBe(6);
  expect(kind?.most.low).toBeCloseTo(6.1, 9);
  expect(kind?.most.high).toBeCloseTo(9.9, 9);
  expect(bold?.mean).toMatchObject({ estimate: 0, low: 0, high: 0 });
});

test('against whom it is largest holds in so many resamples, and is nobody where nothing was lost', () => {
  const [bold, kind] = regretsOf(MEETINGS, 0, own, [draw(1, 1), draw(2, 0), draw(0, 2), draw(1, 1)]);
  expect(kind).toMatchObject({ against: ['x'], stability: 0.75 });
  expect(bold).toMatchObject({ against: [], stability: 1 });
});
