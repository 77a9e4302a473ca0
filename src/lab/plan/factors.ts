import type { Factor, Plan } from './plan.ts';

/** The parameters that a plan varies, by id in the order of their letters: however they were written, the rows are the same. */
export const factorsOf = ({ parameters }: Plan): readonly (readonly [id: string, factor: Factor])[] =>
  Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The values that a full factorial design takes of a factor: those written out, or both ends of its range. */
export const levelsOf = (factor: Factor): readonly number[] => ('values' in factor ? factor.values : factor.range);

/**
 * Where a place in the unit interval, both ends among it, falls in a factor: as far along its range, or on the written
 * value whose share of the interval holds it.
 */
export function valueAt(factor: Factor, unit: number): number {
  if ('values' in factor) {
    const { values } = factor;
    return values[Math.min(values.length - 1, Math.floor(unit * values.length))] ?? Number.NaN;
  }
  const [low, high] = factor.range;
  // Rounding may lead past the end by the last bit, and there the parameter is out of its range.
  return Math.min(high, low + unit * (high - low));
}
