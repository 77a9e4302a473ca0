import { expect, test } from 'vitest';
import { benjaminiHochberg, bootstrap, holm, latinHypercube, rankingOf, sobolIndices } from '#lab';
import { chanceFor } from '../../../src/lab/sampling/chance.ts';
import { normalBelow, normalQuantile } from '../../../src/lab/statistics/normal.ts';
import { quantileOf } from '../../../src/lab/statistics/quantile.ts';

const mean = (values: readonly number[]): number => values.reduce((before, one) => before + one, 0) / values.length;

/** Twenty-four waiting times, and what `scipy.stats.bootstrap` (1.17, BCa, 200,000 resamples) makes of their mean. */
const SKEWED = [
  19.87, 7.5, 13.01, 5.29, 0.3, 4.34, 6.42, 1.15, 0.58, 10.01, 10.9, 11.66, 2.28, 21.82, 14.32, 20.14, 5.18, 0.83, 4.38,
  5.69, 21.22, 0.44, 1.29, 8.64,
];
const SCIPY_BCA = { low: 5.7338, high: 11.2992, standardError: 1.4077 };

test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1.959963984540054, 0.025],
  [3, 0.9986501019683699],
])('below %d lies a standard normal variable with the chance %d', (x, chance) => {
  expect(normalBelow(x)).toBeCloseTo(chance, 14);
  expect(normalQuantile(chance)).toBeCloseTo(x, 10);
});

test('quantiles lie on straight lines between the values', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantileOf([1, 2, 4, 8, 16], share))).toEqual([1, 2, 4, 16]);
  expect(quantileOf([1, 2], 0.3)).toBeCloseTo(1.3, 12);
  expect(() => quantileOf([], 0.5)).toThrow(/quantile of nothing/);
});

test.each(['percentile', 'bca'] as const)('of 200 intervals by %s for a mean about 19 in 20 hold it', (method) => {
  const chance = chanceFor('test', '1');
  let held = 0;
  for (let trial = 0; trial < 200; trial += 1) {
    const values = Array.from({ length: 40 }, (_, at) => chance(trial, at));
    const { low, high } = bootstrap(values, mean, { seed: String(trial), resamples: 400, method });
    if (low <= 0.5 && 0.5 <= high) held += 1;
  }
  expect(held).toBeGreaterThan(180);
  expect(held).toBeLessThan(200);
});

test('the standard error of a mean is the one of the textbook', () => {
  const values = latinHypercube(1, 400, '1').flat();
  const { estimate, standardError } = bootstrap(values, mean, { seed: '2' });
  expect(estimate).toBeCloseTo(0.5, 3);
  expect(standardError).toBeCloseTo(Math.sqrt(1 / 12 / 400), 2);
});

test('where the sample is skewed, the corrected interval leans to the long side', () => {
  const values = latinHypercube(1, 30, '3').map(([u = 0]) => -Math.log(1 - u));
  const plain = bootstrap(values, mean, { seed: '1', method: 'percentile' });
  const corrected = bootstrap(values, mean, { seed: '1', method: 'bca' });
  expect(corrected.estimate).toBe(plain.estimate);
  expect(corrected.low).toBeGreaterThan(plain.low);
  expect(corrected.high).toBeGreaterThan(plain.high);
});

test('on the values of SciPy’s run the BCa interval is SciPy’s, within the noise of resampling', () => {
  const { low, high, standardError } = bootstrap(SKEWED, mean, { seed: '1', resamples: 20_000 });
  expect(low).toBeCloseTo(SCIPY_BCA.low, 1);
  expect(high).toBeCloseTo(SCIPY_BCA.high, 1);
  expect(standardError).toBeCloseTo(SCIPY_BCA.standardError, 1);
});

test('values that are all alike have an interval of no width', () =>
  expect(bootstrap([3, 3, 3], mean, { seed: '1' })).toEqual({ estimate: 3, low: 3, high: 3, standardError: 0 }));

test('a bootstrap of one value, of one resample or to no confidence is refused', () => {
  expect(() => bootstrap([1], mean, { seed: '1' })).toThrow(/values must be a whole number from 2/);
  expect(() => bootstrap([1, 2], mean, { seed: '1', resamples: 1 })).toThrow(/resamples must be/);
  expect(() => bootstrap([1, 2], mean, { seed: '1', confidence: 1 })).toThrow(/A confidence lies between/);
});

test('Holm’s and Benjamini’s and Hochberg’s corrections give what R’s p.adjust gives', () => {
  expect(holm([0.01, 0.02, 0.03, 0.04]).map((p) => Math.round(p * 1e9) / 1e9)).toEqual([0.04, 0.06, 0.06, 0.06]);
  expect(benjaminiHochberg([0.01, 0.02, 0.03, 0.04])).toEqual([0.04, 0.04, 0.04, 0.04]);
  expect(holm([0.5, 0.001, 0.9])).toEqual([1, 0.003, 1]);
});

/** Benjamini and Hochberg (1995), section 4: fifteen p values of a trial of treatments after a heart attack. */
const HEART = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('of the fifteen tests of Benjamini’s and Hochberg’s example Holm finds three at 5 %, and they find four', () => {
  expect(holm(HEART).filter((p) => p <= 0.05)).toHaveLength(3);
  expect(benjaminiHochberg(HEART).filter((p) => p <= 0.05)).toHaveLength(4);
  const backwards = HEART.toReversed();
  expect(benjaminiHochberg(backwards).toReversed()).toEqual(benjaminiHochberg(HEART));
});

test('a p value outside 0 to 1 is refused, and none is none', () => {
  expect(() => holm([0.1, 1.1])).toThrow(/1.1 does not/);
  expect(() => benjaminiHochberg([NaN])).toThrow(/NaN does not/);
  expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
});

test('a place counts as settled while all places before it hold in 95 % of resamples', () => {
  const resampled = Array.from({ length: 100 }, (_, at) => (at < 97 ? [3, at < 60 ? 2 : 1, 1.5] : [0, 2, 1.5]));
  const ranking = rankingOf(['a', 'b', 'c'], [3, 2, 1.5], resampled);
  expect(ranking.places).toEqual([
    { id: 'a', stability: 0.97 },
    { id: 'b', stability: 0.6 },
    { id: 'c', stability: 0.6 },
  ]);
  expect(ranking).toMatchObject({ settled: 1, stability: 0.6, isStable: false });
});

test('a ranking without resamples, or of resamples of another length, is refused', () => {
  expect(() => rankingOf(['a'], [1], [])).toThrow(/there are none/);
  expect(() => rankingOf(['a'], [1], [[1, 2]])).toThrow(/1 values/);
});

test('what is no number is refused, and not ranked or told with an interval', () => {
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => bootstrap([1, none, 3], mean, { seed: '1' })).toThrow(/Value 1 is .*no number/);
  expect(() => rankingOf(['a', 'b'], [1, Number.NaN], [[1, 2]])).toThrow(/"b" is ranked by is no number/);
  const outputs = (scale: number) => [1, 2, 3, 4, 6, 9].map((value) => value * scale);
  const indices = (scale: number) => sobolIndices({ ids: ['a'], outputs: outputs(scale), seed: '1', resamples: 10 });
  expect(indices(1e100)?.parameters[0]?.total.estimate).toBeCloseTo(
    indices(1)?.parameters[0]?.total.estimate ?? NaN,
    9,
  );
  for (const scale of [1e200, 1e-200]) expect(() => indices(scale)).toThrow(/is no number: scale them/);
});
