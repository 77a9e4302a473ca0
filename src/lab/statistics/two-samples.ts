import { type Estimate, meanOf, studentQuantile, varianceOf } from './intervals.ts';

/**
 * The difference of the means of two independent samples, first less second, with its 95 % interval: Welch's (1947), which
 * asks for no equal variances. Each sample needs two values at least.
 */
export function meansApart(first: readonly number[], second: readonly number[]): Estimate {
  if (first.length < 2 || second.length < 2) throw new Error('Each sample needs two values at least.');
  const mean = meanOf(first) - meanOf(second);
  const [a, b] = [varianceOf(first) / first.length, varianceOf(second) / second.length];
  if (a + b === 0) return { mean, low: mean, high: mean };
  const freedom = ((a + b) * (a + b)) / ((a * a) / (first.length - 1) + (b * b) / (second.length - 1));
  const half = studentQuantile(freedom) * Math.sqrt(a + b);
  return { mean, low: mean - half, high: mean + half };
}
