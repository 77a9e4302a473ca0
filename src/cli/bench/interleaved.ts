/** A clock in milliseconds. */
export type Clock = () => number;

/** How long each way took in every round, milliseconds; rounds and ways stand as they were given. */
export type Timed<Way extends string> = Readonly<Record<Way, readonly number[]>>;

/**
 * Times several ways by turns, a batch each a round, so that whatever else the machine does meets all of them. Each is run
 * once before without a clock, so that it is compiled.
 */
export function timedByTurns<Way extends string>(
  ways: readonly Way[],
  rounds: number,
  batch: (way: Way, round: number) => void,
  now: Clock,
): Timed<Way> {
  const timed = Object.fromEntries(ways.map((way) => [way, [] as number[]])) as Record<Way, number[]>;
  for (const way of ways) batch(way, 0);
  for (let round = 1; round <= rounds; round += 1)
    for (const way of ways) {
      const begun = now();
      batch(way, round);
      timed[way].push(now() - begun);
    }
  return timed;
}

/** The middle of some figures; the upper of two middles. Throws where there are none. */
export function medianOf(figures: readonly number[]): number {
  const median = figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
  if (median === undefined) throw new Error('There is no median of nothing.');
  return median;
}

/** How many a second, by the median of batches of `many` that took so many milliseconds. */
export const perSecond = (many: number, milliseconds: readonly number[]): number =>
  (many * 1000) / medianOf(milliseconds);

/** The median of ratios taken round by round: how many times longer the one took than the other. */
export const timesAsLong = (one: readonly number[], other: readonly number[]): number =>
  medianOf(one.map((milliseconds, round) => milliseconds / (other[round] ?? Number.NaN)));
