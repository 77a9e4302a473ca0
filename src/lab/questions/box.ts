import { type Estimate, meanInterval, meanOf, shareInterval } from '../statistics/intervals.ts';
import { sideOf } from '../statistics/paired.ts';
import { meansApart } from '../statistics/two-samples.ts';

/** One point of a box of parameters, and the mean of what was compared there: first less second. */
export interface BoxPoint {
  readonly parameters: Readonly<Record<string, number>>;
  readonly gap: number;
}

/** Shares of the points of a box at which the first is ahead, the second is, and neither, each with its exact interval. */
export interface BoxShares {
  readonly points: number;
  readonly first: Estimate;
  readonly second: Estimate;
  readonly neither: Estimate;
}

/**
 * Who is ahead where. Points stand for equal parts of the box; how far one is ahead plays no part. The intervals count each
 * point once, so points must share no luck; and a point of few games stands for its lucks as well as for its parameters.
 */
export function boxShares(points: readonly BoxPoint[]): BoxShares {
  const share = (holds: (gap: number) => boolean): Estimate =>
    shareInterval(points.filter(({ gap }) => holds(gap)).length, points.length);
  return {
    points: points.length,
    first: share((gap) => gap > 0),
    second: share((gap) => gap < 0),
    neither: share((gap) => gap === 0),
  };
}

/** What a parameter does to a difference inside a box in which all others move too. */
export interface Slope {
  readonly parameter: string;
  /** The value at which its lower half ends: the median of the points. */
  readonly middle: number;
  /** Mean difference where it is low and where it is high, each with its interval. */
  readonly low: Estimate;
  readonly high: Estimate;
  /** High less low. */
  readonly change: Estimate;
  /** True where the difference lies clear of zero on each side: the parameter turns the sign by itself. */
  readonly turnsSign: boolean;
}

/**
 * Every parameter of a box by what it does to the difference, the largest change first: the mean over the points where it
 * lies below its median, and above. Needs four points. A first-order screening (as in Saltelli et al. 2008, chapter 1): what two
 * parameters do only together it does not see.
 */
export function slopesOf(points: readonly BoxPoint[]): readonly Slope[] {
  if (points.length < 4) throw new Error('A box needs four points at least.');
  const slopes = Object.keys(points[0]?.parameters ?? {}).map((parameter): Slope => {
    const ordered = points
      .map(({ parameters, gap }) => ({ value: parameters[parameter] ?? 0, gap }))
      .toSorted((a, b) => a.value - b.value);
    const half = Math.floor(ordered.length / 2);
    const [lower, upper] = [ordered.slice(0, half), ordered.slice(half)].map((part) => part.map(({ gap }) => gap));
    const [low, high] = [meanInterval(lower ?? []), meanInterval(upper ?? [])];
    return {
      parameter,
      middle: meanOf(ordered.slice(half - 1, half + 1).map(({ value }) => value)),
      low,
      high,
      change: meansApart(upper ?? [], lower ?? []),
      turnsSign: sideOf(low) * sideOf(high) === -1,
    };
  });
  return slopes.toSorted((a, b) => Math.abs(b.change.mean) - Math.abs(a.change.mean));
}
