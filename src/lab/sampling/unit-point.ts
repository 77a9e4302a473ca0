/** A point of the unit cube: one number in [0, 1] for each dimension, to be stretched over the range of its parameter. */
export type UnitPoint = readonly number[];

/** The point in its own units: 0 is the low end of each range, 1 the high end. */
export const stretched = (point: UnitPoint, ranges: readonly (readonly [number, number])[]): readonly number[] =>
  point.map((share, at) => {
    const [low, high] = ranges[at] ?? [0, 1];
    return low + share * (high - low);
  });

/** Throws where there is no such number of things. */
export function demandCount(what: string, count: number, least = 1): void {
  if (!Number.isSafeInteger(count) || count < least)
    throw new Error(`${what} must be a whole number from ${least} on, not ${count}.`);
}
