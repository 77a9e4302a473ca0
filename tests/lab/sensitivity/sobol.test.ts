import { expect, test } from 'vitest';
import { saltelliPoints, sobolIndices } from '#lab';
import { ishigami, ishigamiAnswers, sobolG } from './test-functions.ts';

const IDS = ['x1', 'x2', 'x3'];

function indicesOf(model: (at: readonly number[]) => number, ids: readonly string[], base: number, seed: string) {
  const indices = sobolIndices({
    ids,
    outputs: saltelliPoints(ids.length, base, seed).map(model),
    seed,
    resamples: 300,
  });
  if (indices === null) throw new Error('The model does not vary.');
  return indices;
}

test('the closed form of Ishigami’s indices is the published one', () => {
  const { first, total } = ishigamiAnswers();
  for (const [at, published] of [0.313905, 0.442411, 0].entries()) expect(first[at]).toBeCloseTo(published, 6);
  for (const [at, published] of [0.557589, 0.442411, 0.243684].entries()) expect(total[at]).toBeCloseTo(published, 6);
});

test.each([
  [256, '1'],
  [1024, '2'],
  [1000, '3'],
  [4096, '4'],
])('with %d base samples the indices of Ishigami lie within four standard errors of the true ones', (base, seed) => {
  const { first, total } = ishigamiAnswers();
  for (const [at, index] of indicesOf(ishigami, IDS, base, seed).parameters.entries())
    for (const [found, known = NaN] of [
      [index.first, first[at]],
      [index.total, total[at]],
    ] as const) {
      expect(Math.abs(found.estimate - known)).toBeLessThan(4 * found.standardError);
      expect(found.standardError).toBeLessThan(3 / Math.sqrt(base));
    }
});

test('mean and variance are those of the function, and what nobody has alone is the rest of the first orders', () => {
  const { mean, variance, together, evaluations } = indicesOf(ishigami, IDS, 4096, '9');
  expect(evaluations).toBe(20_480);
  expect(mean).toBeCloseTo(3.5, 1);
  expect(variance).toBeCloseTo(13.8446, 0);
  expect(Math.abs(together.estimate - 0.243684)).toBeLessThan(4 * together.standardError);
});

test('the g function has the indices of its closed form', () => {
  const weights = [0, 1, 4.5, 9, 99, 99];
  const alone = weights.map((a) => 1 / 3 / (1 + a) ** 2);
  const all = alone.reduce((product, one) => product * (1 + one), 1) - 1;
  const { parameters } = indicesOf(
    sobolG(weights),
    weights.map((_, at) => `x${at}`),
    2048,
    '5',
  );
  for (const [at, { first, total }] of parameters.entries()) {
    const own = alone[at] ?? NaN;
    expect(Math.abs(first.estimate - own / all)).toBeLessThan(4 * first.standardError);
    expect(Math.abs(total.estimate - (own * (all + 1)) / (1 + own) / all)).toBeLessThan(4 * total.standardError);
  }
});

test('an output far from zero has the same indices', () => {
  const near = indicesOf(ishigami, IDS, 512, '6');
  const far = indicesOf((at) => ishigami(at) + 1e6, IDS, 512, '6');
  for (const [at, { first, total }] of far.parameters.entries()) {
    expect(first.estimate).toBeCloseTo(near.parameters[at]?.first.estimate ?? NaN, 5);
    expect(total.estimate).toBeCloseTo(near.parameters[at]?.total.estimate ?? NaN, 5);
  }
});

test('the same seed gives the same intervals', () =>
  expect(indicesOf(ishigami, IDS, 128, '7')).toEqual(indicesOf(ishigami, IDS, 128, '7')));

test('a clear order is settled, and an order among equals is not', () => {
  const clear = indicesOf(([a = 0, b = 0, c = 0]) => 9 * a + 3 * b + c, IDS, 512, '1').ranking;
  expect(clear.places.map(({ id }) => id)).toEqual(IDS);
  expect(clear).toMatchObject({ settled: 3, isStable: true });
  const equal = indicesOf(([a = 0, b = 0, c = 0]) => 9 * a + b + c, IDS, 64, '1').ranking;
  expect(equal.places[0]?.id).toBe('x1');
  expect(equal).toMatchObject({ settled: 1, isStable: false });
  expect(equal.stability).toBeLessThan(0.95);
});

test('what never varies has no indices', () =>
  expect(sobolIndices({ ids: ['a'], outputs: new Float64Array(30).fill(0.1), seed: '1' })).toBeNull());

test('outputs that are no design, or no numbers, are refused', () => {
  const outputs = [1, 2, 3, 4, 5, 6];
  expect(() => sobolIndices({ ids: ['a', 'b'], outputs, seed: '1' })).toThrow(/6 outputs by 4 a sample/);
  expect(() => sobolIndices({ ids: ['a'], outputs: outputs.with(4, NaN), seed: '1' })).toThrow(/Output 4 is NaN/);
});
