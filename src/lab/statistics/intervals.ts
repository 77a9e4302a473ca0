import { betaQuantile } from './beta.ts';

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Chance that lies on each side outside an interval. */
const TAIL = 0.025;
/** What a standard normal variable exceeds with that chance. Written out: the library's own is off in the third decimal. */
const NORMAL = 1.959963984540054;

/** Student's t: the value that |T| exceeds with chance 5 %, by its relation to the beta distribution. */
export function studentQuantile(freedom: number): number {
  const x = betaQuantile(2 * TAIL, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}

const quantiles = new Map<number, number>();
function quantileFor(freedom: number): number {
  const known = quantiles.get(freedom) ?? studentQuantile(freedom);
  quantiles.set(freedom, known);
  return known;
}

/** Sum in the order given: the same on every machine, as long as the order is. */
const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);
export const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

/** The variance within a sample, divided by n − 1. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sum(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1);
}

/** The mean with its t interval (Student 1908). Needs two values at least; alike values have an interval of no width. */
export function meanInterval(values: readonly number[]): Estimate {
  if (values.length < 2) throw new Error('An interval needs two values at least.');
  return meanIntervalFrom(values.length, meanOf(values), varianceOf(values));
}

/** The same from the number of values, their mean and their variance, where they are counted as they come. */
export function meanIntervalFrom(n: number, mean: number, variance: number): Estimate {
  const half = quantileFor(n - 1) * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half };
}

/** A share with its exact interval (Clopper and Pearson 1934): never too narrow, and of some width where nothing happened. */
export function shareInterval(hits: number, games: number): Estimate {
  if (games < 1) throw new Error('A share needs one game at least.');
  return {
    mean: hits / games,
    low: hits === 0 ? 0 : betaQuantile(TAIL, hits, games - hits + 1),
    high: hits === games ? 1 : betaQuantile(1 - TAIL, hits + 1, games - hits),
  };
}

/** A share with its score interval (Wilson 1927). */
export function wilsonInterval(hits: number, games: number): Estimate {
  const z = NORMAL;
  const mean = hits / games;
  const weight = 1 + (z * z) / games;
  const middle = (mean + (z * z) / (2 * games)) / weight;
  const half = (z * Math.sqrt((mean * (1 - mean)) / games + (z * z) / (4 * games * games))) / weight;
  return { mean, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
