import { crossedInterval } from './crossed.ts';
import { type Estimate, meanInterval, meanOf, wilsonInterval } from './intervals.ts';

/** How an interval was made: Student's t, or the score method for paired shares. */
export const METHODS = ['student', 'newcombe', 'crossed'] as const;
export type Method = (typeof METHODS)[number];

/** One number of two settings on the same seeds: first less second. */
export interface Difference extends Estimate {
  readonly first: number;
  readonly second: number;
  readonly n: number;
  readonly method: Method;
}

const isShare = (values: readonly number[]): boolean => values.every((value) => value === 0 || value === 1);

/** Pairs of two values that are 0 or 1, counted: both 1, only the first, only the second, neither. */
export type PairCounts = readonly [both: number, one: number, other: number, neither: number];

/**
 * The difference of two shares on the same games: the score interval of Newcombe (1998, method 10). Unlike Student's it
 * has a width where no pair differs. Values are 0 or 1.
 */
export function pairedShares(first: readonly number[], second: readonly number[]): Estimate {
  const count = (a: number, b: number): number => first.filter((value, at) => value === a && second[at] === b).length;
  return pairedSharesFrom([count(1, 1), count(1, 0), count(0, 1), count(0, 0)]);
}

/** The same from how often each pair came up, where they are counted as they come. */
export function pairedSharesFrom([both, one, other, neither]: PairCounts): Estimate {
  const n = both + one + other + neither;
  const [p, q] = [wilsonInterval(both + one, n), wilsonInterval(both + other, n)];
  const spread = (both + one) * (other + neither) * (both + other) * (one + neither);
  const product = both * neither - one * other;
  const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
  const phi = spread === 0 ? 0 : corrected / Math.sqrt(spread);
  const half = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  const mean = (one - other) / n;
  return {
    mean,
    low: mean - half(p.mean - p.low, q.high - q.mean),
    high: mean + half(p.high - p.mean, q.mean - q.low),
  };
}

/** First less second, pair by pair, with its 95 % interval: Newcombe's for two shares, Student's for anything else. Throws on unequal lengths, and on fewer than two pairs. */
export function pairedDifference(first: readonly number[], second: readonly number[]): Difference {
  const n = first.length;
  if (n !== second.length) throw new Error(`${n} games cannot be paired with ${second.length}.`);
  if (n < 2) throw new Error('A paired difference needs two pairs at least.');
  const areShares = isShare(first) && isShare(second);
  const estimate = areShares
    ? pairedShares(first, second)
    : meanInterval(first.map((value, at) => value - (second[at] ?? 0)));
  return { first: meanOf(first), second: meanOf(second), ...estimate, n, method: areShares ? 'newcombe' : 'student' };
}

/** A pair by what it shares with other pairs: its set of parameters, or family of sets, and its luck. */
export interface CrossedPair {
  readonly row: number;
  readonly column: number;
  readonly first: number;
  readonly second: number;
}

/**
 * First less second where many rows (sets of parameters) meet the same few columns (lucks): `crossedInterval`, so that the
 * interval holds other lucks as well as other sets. `n` counts the rows or the columns, whichever are fewer. Where no pair
 * differs, `crossedInterval` has no width, and two shares get Newcombe's over the columns. Throws on fewer than two rows
 * or columns.
 */
export function crossedDifference(pairs: readonly CrossedPair[]): Difference {
  const estimate = crossedInterval(pairs.map(({ first, second, ...of }) => ({ ...of, value: first - second })));
  const byColumn = new Map(pairs.map((pair) => [pair.column, pair] as const));
  const n = Math.min(byColumn.size, new Set(pairs.map(({ row }) => row)).size);
  const [first, second] = [pairs.map((pair) => pair.first), pairs.map((pair) => pair.second)];
  const means = { first: meanOf(first), second: meanOf(second) };
  if (estimate.low < estimate.high || !isShare(first) || !isShare(second))
    return { ...means, ...estimate, n, method: 'crossed' };
  const lucks = [...byColumn.values()];
  const shares = [lucks.map((pair) => pair.first), lucks.map((pair) => pair.second)] as const;
  return { ...pairedDifference(...shares), ...means };
}

/** On which side of zero an interval lies: 1, −1, or 0 where it holds zero. */
export const sideOf = ({ low, high }: Estimate): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);
