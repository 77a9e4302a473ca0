import { betaBelow } from '../statistics/beta.ts';
import { benjaminiHochberg, holm } from '../statistics/corrections.ts';
import { type Estimate, meanInterval, meanOf, varianceOf } from '../statistics/intervals.ts';

/** Two strategies of one chair on the same games: first less second, in the unit of the payoff. */
export interface PairApart {
  readonly first: string;
  readonly second: string;
  readonly difference: Estimate;
  /** The chance of so large a difference if there were none, by Student's paired test. */
  readonly p: number;
  /** The same with every pair of the chair counted in: of even one false finding (Holm 1979). */
  readonly holm: number;
  /** The same: of the share of false findings among all (Benjamini and Hochberg 1995). */
  readonly benjaminiHochberg: number;
}

/** Beside the size of the figures, a difference that is rounding. */
const ROUNDING = 1e-9;

/**
 * The p value of paired differences by Student's test, both sides (1908). Alike differences are certain: 0 where they are
 * not nothing, 1 where they are. Needs two values at least.
 */
export function pairedP(differences: readonly number[]): number {
  const mean = meanOf(differences);
  const variance = varianceOf(differences);
  if (variance <= ROUNDING * ROUNDING) return Math.abs(mean) <= ROUNDING ? 1 : 0;
  const freedom = differences.length - 1;
  const squared = (mean * mean * differences.length) / variance;
  return betaBelow(freedom / (freedom + squared), freedom / 2, 0.5);
}

/** Every pair of strategies, with both corrections over all of them. `values` game by game, in the order of `ids`. */
export function pairsApart(ids: readonly string[], values: readonly (readonly number[])[]): readonly PairApart[] {
  const pairs = ids.flatMap((first, at) =>
    ids.slice(at + 1).map((second, after) => {
      const other = values[at + 1 + after] ?? [];
      const differences = (values[at] ?? []).map((value, game) => value - (other[game] ?? 0));
      return { first, second, difference: meanInterval(differences), p: pairedP(differences) };
    }),
  );
  const ps = pairs.map(({ p }) => p);
  const [byHolm, byShare] = [holm(ps), benjaminiHochberg(ps)];
  return pairs.map((pair, at) => ({ ...pair, holm: byHolm[at] ?? 1, benjaminiHochberg: byShare[at] ?? 1 }));
}
