import type { ResolvedScenario } from '#engine';
import { findSmallestRatio, type Trials } from '../classics/gradualism.ts';
import type { LinePoint } from '../figures/figure.ts';
import { laidOver, type PlayedTheory, placesBetween } from './played-theory.ts';

/** Worths at which the search is made; where the bound lies beyond what the world allows, nothing is found. */
export const WORTHS: readonly number[] = [1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4];

/**
 * The smallest ratio of a part to the one before at which a phased exchange is kept, found by playing it
 * (`findSmallestRatio`), over v, the worth of a whole that costs its giver 1; beside it the bound 1 ÷ (δv), which follows
 * from a partner who weighs all that may come against keeping one part (Watson 1999; Langlois and Langlois 2001;
 * docs/gradualism.md). Ratios are shares from 0 to 1; `continuation` is δ. Throws on values that the world does not allow.
 */
export function gradualismOverGames(scenario: ResolvedScenario, continuation: number, trials: Trials): PlayedTheory {
  const found = WORTHS.map((worth) => findSmallestRatio(scenario, { worth, continuation }, trials));
  const played = found.flatMap(({ worth, smallest, tolerance }): LinePoint[] =>
    smallest === null
      ? []
      : [{ x: worth, mean: smallest.ratio, low: smallest.ratio - tolerance, high: smallest.ratio }],
  );
  const games = found.reduce((sum, { tried }) => sum + tried.length, 0) * trials.games;
  const [from, to] = [1 / continuation + 0.02, WORTHS.at(-1) ?? 1];
  return laidOver(played, (worth) => 1 / (continuation * worth), games, placesBetween(from, to, 40));
}
