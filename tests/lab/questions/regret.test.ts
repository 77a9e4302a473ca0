import { expect, test } from 'vitest';
import { robustOf, type Stall } from '#lab';

const stall = (yardstick: string, values: Stall['values']): Stall => ({
  worldview: { physics: 'high', tempers: 'low' },
  yardstick,
  values,
});
const always = (value: number, games = 4): readonly number[] => Array.from({ length: games }, () => value);

test('regret is what one stays behind the best of all in the same world by the same yardstick', () => {
  const { strategies, games } = robustOf(
    [
      stall('calm', { bold: always(10), shy: always(0), mild: always(7) }),
      stall('safe', { bold: always(0), shy: always(8), mild: always(6) }),
    ],
    100,
    '1',
  );
  expect(games).toBe(4);
  expect(strategies.map(({ strategy, regrets }) => [strategy, ...regrets.map(({ regret }) => regret.mean)])).toEqual([
    ['bold', 0, 8],
    ['shy', 10, 0],
    ['mild', 3, 2],
  ]);
  expect(strategies.map(({ largest, where }) => [largest.mean, where.yardstick])).toEqual([
    [8, 'safe'],
    [10, 'calm'],
    [3, 'calm'],
  ]);
});

test('the order goes by the largest regret, and is told where resampling upholds it', () => {
  const { ranking } = robustOf(
    [
      stall('calm', { bold: always(10), shy: always(0), mild: always(7) }),
      stall('safe', { bold: always(0), shy: always(8), mild: always(6) }),
    ],
    100,
    '1',
  );
  expect(ranking.places.map(({ id }) => id)).toEqual(['mild', 'bold', 'shy']);
  expect(ranking.settled).toBe(3);
});

test('each yardstick has an order of its own', () => {
  const { byYardstick } = robustOf(
    [stall('calm', { bold: always(10), shy: always(0) }), stall('safe', { bold: always(0), shy: always(8) })],
    100,
    '1',
  );
  expect(Object.entries(byYardstick).map(([id, { places }]) => [id, ...places.map((one) => one.id)])).toEqual([
    ['calm', 'bold', 'shy'],
    ['safe', 'shy', 'bold'],
  ]);
});

test('two that chance alone tells apart are not ranked', () => {
  const noisy = { bold: [0, 10, 0, 10, 1, 9], shy: [10, 0, 10, 0, 9, 1.5] };
  const { ranking, strategies } = robustOf([stall('calm', noisy)], 400, '1');
  expect(ranking.settled).toBe(0);
  for (const { largest } of strategies) expect(largest.high).toBeGreaterThan(largest.low);
});

test('games of one seed stay together: what both have in common has no part in the interval', () => {
  const shared = [0, 50, 100, 150];
  const { strategies } = robustOf([stall('calm', { bold: shared.map((value) => value + 5), shy: shared })], 200, '1');
  expect(strategies[1]?.largest).toEqual({ mean: 5, low: 5, high: 5 });
});

test('the same seed gives the same intervals', () => {
  const noisy = [stall('calm', { bold: [0, 10, 3, 7], shy: [5, 4, 3, 9] })];
  expect(robustOf(noisy, 200, '7')).toEqual(robustOf(noisy, 200, '7'));
  expect(robustOf(noisy, 200, '7')).not.toEqual(robustOf(noisy, 200, '8'));
});

test('lists of unequal length are no games on the same seeds', () => {
  expect(() => robustOf([stall('calm', { bold: [1, 2], shy: [1, 2, 3] })], 100, '1')).toThrow('played 3 games, not 2');
});

test('of very many games batches are drawn, and the interval is as wide as that of the games', () => {
  const games = 50_001;
  // One of two values a game, in no order: their deviation is 5.
  const values = Array.from({ length: games }, (_, game) => (Math.sin(game * game) > 0 ? 10 : 0));
  const mean = values.reduce<number>((sum, value) => sum + value, 0) / games;
  const { strategies } = robustOf([stall('calm', { bold: always(20, games), shy: values })], 500, '1');
  const { regret } = strategies[1]?.regrets[0] ?? { regret: { mean: 0, low: 0, high: 0 } };
  expect(regret.mean).toBeCloseTo(20 - mean, 9);
  const half = (1.96 * 5) / Math.sqrt(games);
  expect((regret.high - regret.low) / 2 / half).toBeGreaterThan(0.85);
  expect((regret.high - regret.low) / 2 / half).toBeLessThan(1.15);
  const [low, high] = [regret.mean - regret.low, regret.high - regret.mean];
  expect(Math.abs(low - high)).toBeLessThan(half);
});
