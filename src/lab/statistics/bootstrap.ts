import type { Seed } from '#engine';
import { chanceFor } from '../sampling/chance.ts';
import { demandCount } from '../sampling/unit-point.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { quantileOf } from './quantile.ts';

/** A statistic with its bootstrap standard error and interval, all in the unit of the statistic. */
export interface Bootstrapped {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

/** How the interval is read from the resamples: their own quantiles, or corrected for bias and skew. */
export const BOOTSTRAP_METHODS = ['percentile', 'bca'] as const;
export type BootstrapMethod = (typeof BOOTSTRAP_METHODS)[number];

export interface BootstrapOptions {
  readonly seed: Seed;
  /** 1,000 where nothing else is said. */
  readonly resamples?: number;
  /** Bias-corrected and accelerated where nothing else is said. */
  readonly method?: BootstrapMethod;
  /** The chance that the interval is meant to hold, between 0 and 1: 0.95 where nothing else is said. */
  readonly confidence?: number;
}

export const RESAMPLES = 1000;
export const CONFIDENCE = 0.95;

/**
 * How often each of `count` things is drawn when as many are drawn with replacement; one call a resample, always the same
 * for a seed and purpose.
 */
export function resampler(purpose: string, seed: Seed, count: number): (resample: number) => Uint32Array {
  const chance = chanceFor(`bootstrap/${purpose}`, seed);
  return (resample) => {
    const times = new Uint32Array(count);
    for (let draw = 0; draw < count; draw += 1) {
      const drawn = Math.floor(chance(resample, draw) * count);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    return times;
  };
}

/** The estimate with the standard deviation and the percentile interval of its resamples (Efron 1979). */
export function percentileOf(
  estimate: number,
  resampled: ArrayLike<number>,
  confidence: number = CONFIDENCE,
): Bootstrapped {
  const sorted = Float64Array.from(resampled).sort();
  const tail = (1 - confidence) / 2;
  return {
    estimate,
    low: quantileOf(sorted, tail),
    high: quantileOf(sorted, 1 - tail),
    standardError: deviationOf(sorted),
  };
}

function deviationOf(values: Float64Array): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((before, value) => before + value, 0) / values.length;
  const squares = values.reduce((before, value) => before + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * A statistic of independent values with its bootstrap interval: by the percentiles of the resamples (Efron 1979), or
 * bias-corrected and accelerated (BCa; Efron 1987), whose acceleration comes from leaving out one value after the other.
 * Where all resamples lie on one side of the estimate the percentiles stand. The same seed gives the same interval. Throws
 * on fewer than two values, a value that is no finite number, fewer than two resamples, a confidence outside (0, 1), and a text that is no seed.
 */
export function bootstrap(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
  { seed, resamples = RESAMPLES, method = 'bca', confidence = CONFIDENCE }: BootstrapOptions,
): Bootstrapped {
  demandCount('The number of values', values.length, 2);
  for (const [at, value] of values.entries())
    if (!Number.isFinite(value)) throw new Error(`Value ${at} is ${value}, which is no number.`);
  demandCount('The number of resamples', resamples, 2);
  if (!(confidence > 0 && confidence < 1))
    throw new Error(`A confidence lies between 0 and 1: ${confidence} does not.`);
  const chance = chanceFor('bootstrap/values', seed);
  const estimate = statistic(values);
  const resampled = Float64Array.from({ length: resamples }, (_, resample) =>
    statistic(values.map((_value, draw) => values[Math.floor(chance(resample, draw) * values.length)] ?? 0)),
  );
  const plain = percentileOf(estimate, resampled, confidence);
  if (method === 'percentile') return plain;
  const tails = acceleratedTails(resampled, estimate, accelerationOf(values, statistic), confidence);
  if (tails === null) return plain;
  const sorted = resampled.toSorted();
  return { ...plain, low: quantileOf(sorted, tails[0]), high: quantileOf(sorted, tails[1]) };
}

/** How the statistic's skew changes with its value, from the values with one left out after the other (jackknife). */
function accelerationOf(values: readonly number[], statistic: (values: readonly number[]) => number): number {
  const without = values.map((_, left) => statistic(values.toSpliced(left, 1)));
  const mean = without.reduce((before, one) => before + one, 0) / without.length;
  let [squares, cubes] = [0, 0];
  for (const one of without) {
    squares += (mean - one) * (mean - one);
    cubes += (mean - one) * (mean - one) * (mean - one);
  }
  return squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
}

/** The shares of resamples at which a BCa interval begins and ends; null where there is no correcting the bias. */
function acceleratedTails(
  resampled: Float64Array,
  estimate: number,
  acceleration: number,
  confidence: number,
): readonly [number, number] | null {
  let below = 0;
  // Of resamples that equal the estimate, as those of small whole samples often do, half count as below.
  for (const one of resampled) below += one < estimate ? 1 : one === estimate ? 0.5 : 0;
  if (below === 0 || below === resampled.length) return null;
  const bias = normalQuantile(below / resampled.length);
  const shareAt = (tail: number): number => {
    const shifted = bias + normalQuantile(tail);
    return normalBelow(bias + shifted / (1 - acceleration * shifted));
  };
  return [shareAt((1 - confidence) / 2), shareAt((1 + confidence) / 2)];
}
