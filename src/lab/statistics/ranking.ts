/** The share of resamples in which places must hold, to count as settled. */
export const SETTLED_SHARE = 0.95;

/** Who stands in a place, and in what share of resamples the same stand, in the same order, in all places up to this one. */
export interface RankedPlace {
  readonly id: string;
  readonly stability: number;
}

/**
 * An order from the largest to the smallest, with how much of it resampling upholds. Only the first `settled` places may
 * be drawn or told as an order.
 */
export interface Ranking {
  readonly places: readonly RankedPlace[];
  /** How many places from the first on hold together in 95 % of resamples. */
  readonly settled: number;
  /** The share of resamples with the whole order as it is. */
  readonly stability: number;
  /** Whether the whole order is settled. */
  readonly isStable: boolean;
}

/** The places of values from the largest on; equal ones stand as they were given. */
const orderOf = (values: ArrayLike<number>): readonly number[] =>
  Array.from(values, (_, at) => at).toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);

/**
 * The ranking of values by size, with its stability over the same values in each resample. Throws where there are no
 * resamples, a resample of another length, or a value that is no number and therefore has no place.
 */
export function rankingOf(
  ids: readonly string[],
  values: ArrayLike<number>,
  resampled: readonly ArrayLike<number>[],
): Ranking {
  if (resampled.length === 0) throw new Error('A ranking is judged by resamples: there are none.');
  if ([values, ...resampled].some(({ length }) => length !== ids.length))
    throw new Error(`Each resample must have ${ids.length} values, one for each that is ranked.`);
  for (let at = 0; at < values.length; at += 1)
    if (Number.isNaN(values[at])) throw new Error(`What "${ids[at]}" is ranked by is no number.`);
  const order = orderOf(values);
  const held = new Float64Array(ids.length);
  for (const one of resampled) {
    const other = orderOf(one);
    for (let place = 0; place < order.length && other[place] === order[place]; place += 1)
      held[place] = (held[place] ?? 0) + 1;
  }
  const places = order.map((at, place) => ({ id: ids[at] ?? '', stability: (held[place] ?? 0) / resampled.length }));
  const unsettled = places.findIndex(({ stability }) => stability < SETTLED_SHARE);
  const settled = unsettled === -1 ? places.length : unsettled;
  return { places, settled, stability: places.at(-1)?.stability ?? 1, isStable: settled === places.length };
}
