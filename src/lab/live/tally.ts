import { meanIntervalFrom } from '../statistics/intervals.ts';
import { type Difference, type PairCounts, pairedSharesFrom } from '../statistics/paired.ts';

/** Pairs of numbers that are counted as they come, so that a difference can be told at any time. */
export interface Tally {
  /** A pair of which either is no number is left out. */
  add(first: number, second: number): void;
  /** First less second with its 95 % interval, as `pairedDifference` reckons it; null for fewer than two pairs. */
  difference(): Difference | null;
}

/** Opens a tally. Mean and variance go on from pair to pair (Welford 1962), so that a million pairs take no room. */
export function openTally(): Tally {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  let [n, first, second, mean, squares] = [0, 0, 0, 0, 0];
  const shares = (): number => counts[0] + counts[1] + counts[2] + counts[3];
  return {
    add(one, other) {
      if (!Number.isFinite(one - other)) return;
      n += 1;
      first += one;
      second += other;
      const gap = one - other;
      const before = gap - mean;
      mean += before / n;
      squares += before * (gap - mean);
      if (isShare(one) && isShare(other))
        counts[(1 - one) * 2 + (1 - other)] = (counts[(1 - one) * 2 + (1 - other)] ?? 0) + 1;
    },
    difference() {
      if (n < 2) return null;
      const areShares = shares() === n;
      const estimate = areShares
        ? pairedSharesFrom(counts satisfies PairCounts)
        : meanIntervalFrom(n, mean, squares / (n - 1));
      const method = areShares ? 'newcombe' : 'student';
      return { first: first / n, second: second / n, ...estimate, n, method };
    },
  };
}

const isShare = (value: number): boolean => value === 0 || value === 1;
