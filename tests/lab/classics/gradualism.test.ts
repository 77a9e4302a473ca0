import { expect, test } from 'vitest';
import { type Exchange, findSmallestRatio, tryRatio } from '#lab';
import { openScenario } from '../../../src/cli/library.ts';

const { scenario } = openScenario('gradualism');
const TRIALS = { games: 32, seed: '1' };
const EXCHANGES: readonly Exchange[] = [
  { continuation: 0.9, worth: 1.5 },
  { continuation: 0.8, worth: 2 },
  { continuation: 0.95, worth: 3.5 },
  { continuation: 0.5, worth: 4 },
];

test('at a continuation of 0.9 and a worth of 1.5 the smallest ratio is 0.7407, and 8 parts deliver 90 %', () => {
  const { allAtOnce, smallest } = findSmallestRatio(
    scenario,
    { continuation: 0.9, worth: 1.5 },
    { games: 64, seed: '1' },
  );
  expect(allAtOnce).toMatchObject({ ratio: 0, isKept: false });
  expect(Math.abs((smallest?.ratio ?? 0) - 0.7407)).toBeLessThan(0.01);
  expect(smallest?.parts).toBe(8);
  expect(smallest?.delivered).toBeGreaterThan(0.9);
  expect(smallest?.delivered).toBeLessThan(0.92);
});

test.each(EXCHANGES)(
  '$continuation × $worth: what play finds is 1 ÷ (δ v), within what the search answers for',
  (exchange) => {
    const { smallest, tolerance } = findSmallestRatio(scenario, exchange, TRIALS);
    const formula = 1 / (exchange.continuation * exchange.worth);
    expect(Math.abs((smallest?.ratio ?? 0) - formula)).toBeLessThanOrEqual(tolerance);
  },
);

test.each(EXCHANGES)('$continuation × $worth: along a grid, what is kept is kept at every larger ratio', (exchange) => {
  const kept = Array.from({ length: 34 }, (_, place) => tryRatio(scenario, exchange, place * 0.03, TRIALS).isKept);
  expect(kept[0]).toBe(false);
  expect(kept).toEqual(kept.toSorted((one, other) => Number(one) - Number(other)));
});

test.each([
  { continuation: 0.6, worth: 1.5 },
  { continuation: 0.99, worth: 1 },
  { continuation: 0.5, worth: 2 },
])('$continuation × $worth: where δ v is at most 1, nothing is kept, in however small parts', (exchange) => {
  expect(findSmallestRatio(scenario, exchange, TRIALS)).toMatchObject({ smallest: null, allAtOnce: { isKept: false } });
});

test('the search plays: with other luck its games differ, and what it finds does not', () => {
  const exchange = { continuation: 0.7, worth: 2 };
  const tried = ['1', '9'].map((seed) => tryRatio(scenario, exchange, 0.8, { games: 3, seed }));
  expect(tried.map(({ isKept }) => isKept)).toEqual([true, true]);
  expect(tried[0]?.parts).not.toBe(tried[1]?.parts);
});
