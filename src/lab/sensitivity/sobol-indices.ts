import type { Seed } from '#engine';
import { demandCount } from '../sampling/unit-point.ts';
import { type Bootstrapped, percentileOf, RESAMPLES, resampler } from '../statistics/bootstrap.ts';
import { type Ranking, rankingOf } from '../statistics/ranking.ts';
import { demandOutputs, isConstant } from './outputs.ts';

/** What one parameter has of the variance of the output: shares, 0 to 1 but for the error of the estimate. */
export interface SobolIndex {
  readonly id: string;
  /** First order: what it has by itself, averaged over all others. */
  readonly first: Bootstrapped;
  /** Total: what it has by itself and together with others. */
  readonly total: Bootstrapped;
}

export interface SobolIndices {
  readonly base: number;
  readonly evaluations: number;
  /** Of the output over A and B, in its own unit, and in its unit squared. */
  readonly mean: number;
  readonly variance: number;
  readonly parameters: readonly SobolIndex[];
  /** The share that no parameter has by itself: one less the sum of first orders. */
  readonly together: Bootstrapped;
  /** By total order. */
  readonly ranking: Ranking;
}

export interface SobolData {
  /** Names of the parameters, in the order of the design's coordinates. */
  readonly ids: readonly string[];
  /** What the model gave at each point of `saltelliPoints`, in their order. */
  readonly outputs: ArrayLike<number>;
  readonly seed: Seed;
  readonly resamples?: number;
}

/**
 * Sobol indices of first and total order from the outputs at `saltelliPoints`: the first by Saltelli and others (2010,
 * Computer Physics Communications 181, table 2 b), the total by Jansen (1999, ibid. 117), both on outputs less their mean.
 * Intervals (95 %) and standard errors come from drawing whole base samples with replacement (Archer, Saltelli and Sobol
 * 1997); the sample is spread more evenly than such draws are, so they are rather too wide than too narrow. Null where the
 * output is the same everywhere, for then there is nothing to share out. Throws on a number of outputs that is no design,
 * fewer than two base samples or resamples, and on an output that is no number.
 */
export function sobolIndices({ ids, outputs, seed, resamples = RESAMPLES }: SobolData): SobolIndices | null {
  const group = ids.length + 2;
  const base = outputs.length / group;
  demandCount(`${outputs.length} outputs by ${group} a sample`, base, 2);
  demandCount('The number of resamples', resamples, 2);
  demandOutputs(outputs);
  if (isConstant(outputs)) return null;
  const parts = partsOf(outputs, ids.length);
  const whole = shares(parts, new Uint32Array(base).fill(1));
  const draw = resampler('sobol', seed, base);
  const drawn = Array.from({ length: resamples }, (_, resample) => shares(parts, draw(resample)));
  const over = (read: (one: Shares) => number): Bootstrapped => percentileOf(read(whole), drawn.map(read));
  return {
    base,
    evaluations: outputs.length,
    mean: parts.mean,
    variance: whole.variance,
    parameters: ids.map((id, at) => ({
      id,
      first: over(({ first }) => first[at] ?? 0),
      total: over(({ total }) => total[at] ?? 0),
    })),
    together: over(({ first }) => 1 - first.reduce((before, one) => before + one, 0)),
    ranking: rankingOf(
      ids,
      whole.total,
      drawn.map(({ total }) => total),
    ),
  };
}

/** What the estimators add up, for each base sample; `first` and `total` hold all parameters of a sample side by side. */
interface Parts {
  readonly mean: number;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

function partsOf(outputs: ArrayLike<number>, dimensions: number): Parts {
  const group = dimensions + 2;
  const base = outputs.length / group;
  let mean = 0;
  for (let s = 0; s < base; s += 1) mean += ((outputs[s * group] ?? 0) + (outputs[s * group + 1] ?? 0)) / (2 * base);
  const [sums, squares] = [new Float64Array(base), new Float64Array(base)];
  const [first, total] = [new Float64Array(base * dimensions), new Float64Array(base * dimensions)];
  for (let s = 0; s < base; s += 1) {
    const a = (outputs[s * group] ?? 0) - mean;
    const b = (outputs[s * group + 1] ?? 0) - mean;
    sums[s] = a + b;
    squares[s] = a * a + b * b;
    for (let at = 0; at < dimensions; at += 1) {
      const mixed = (outputs[s * group + 2 + at] ?? 0) - mean;
      first[s * dimensions + at] = b * (mixed - a);
      total[s * dimensions + at] = ((a - mixed) * (a - mixed)) / 2;
    }
  }
  return { mean, sums, squares, first, total };
}

interface Shares {
  readonly variance: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/** The estimates of a sample in which each base sample stands so many times; zero where that sample does not vary. */
function shares(parts: Parts, times: Uint32Array): Shares {
  const base = times.length;
  const dimensions = parts.first.length / base;
  const [first, total] = [new Float64Array(dimensions), new Float64Array(dimensions)];
  let [sum, square] = [0, 0];
  for (let s = 0; s < base; s += 1) {
    const weight = times[s] ?? 0;
    if (weight === 0) continue;
    sum += weight * (parts.sums[s] ?? 0);
    square += weight * (parts.squares[s] ?? 0);
    for (let at = 0, place = s * dimensions; at < dimensions; at += 1, place += 1) {
      first[at] = (first[at] ?? 0) + weight * (parts.first[place] ?? 0);
      total[at] = (total[at] ?? 0) + weight * (parts.total[place] ?? 0);
    }
  }
  const mean = sum / (2 * base);
  const variance = Math.max(0, square / (2 * base) - mean * mean);
  const scale = variance > 0 ? 1 / (base * variance) : 0;
  return { variance, first: first.map((one) => one * scale), total: total.map((one) => one * scale) };
}
