import type { ResolvedScenario } from '#engine';
import type { BoxPlan } from './duel-box.ts';

/** How much is played beside the paired games themselves. */
export interface DuelSizes {
  /** Pairs of games whose histories are laid beside each other; 0: none. */
  readonly partings: number;
  /** No points: no box. */
  readonly box: BoxPlan;
}

/** Enough to see where histories part, and how a box lies. */
export const USUAL_DUEL = 64;
/** Pairs of games at each point of a box. */
export const GAMES_A_POINT = 4;
/** A box of fewer points has no halves to compare. */
export const LEAST_POINTS = 4;

/** Points of a box beside so many pairs of games: about as many games again; none where nothing has a range. */
export function usualPoints({ parameters }: ResolvedScenario, games: number): number {
  const quarter = Math.min(USUAL_DUEL, Math.floor(games / GAMES_A_POINT));
  return Object.keys(parameters).length > 0 && quarter >= LEAST_POINTS ? quarter : 0;
}

/** What is played beside so many pairs of games when nobody says otherwise. */
export const usualSizes = (scenario: ResolvedScenario, games: number): DuelSizes => ({
  partings: Math.min(USUAL_DUEL, games),
  box: { points: usualPoints(scenario, games), games: GAMES_A_POINT },
});

/** Games of one pair of settings in all: both of every pair. */
export const gamesOfPair = (games: number, { partings, box }: DuelSizes): number =>
  2 * (games + partings + box.points * box.games);
