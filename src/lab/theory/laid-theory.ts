import type { ResolvedScenario } from '#engine';
import type { Trials } from '../classics/gradualism.ts';
import { THEORY_GROUNDS, type Theory } from '../figures/theories.ts';
import { gradualismOverGames } from './gradualism-bound.ts';
import type { PlayedTheory } from './played-theory.ts';
import { rubinsteinOverTables } from './rubinstein-share.ts';
import { type TrustOverGames, trustOverGames } from './trust-threshold.ts';

/** A theory laid over what was played, with the numbers that its words name (`told`). Plain JSON. */
export type LaidTheory = { readonly told: Readonly<Record<string, number>> } & (
  | { readonly theory: Exclude<Theory, 'trust'>; readonly over: PlayedTheory }
  | { readonly theory: 'trust'; readonly over: TrustOverGames }
);

/** δ of the partners of the exchange, δ₂ and the turns of the table: judgement, where all of the curves can be seen. */
const [CONTINUATION, SECOND, HORIZON] = [0.9, 0.8, 60];

/**
 * Lays one of the theories over games of its scenario (`THEORY_GROUNDS`), which `scenarioOf` opens by its id where games are
 * played at all. Throws as the theories themselves do (`gradualismOverGames`, `rubinsteinOverTables`, `trustOverGames`).
 */
export function layTheory(theory: Theory, scenarioOf: (id: string) => ResolvedScenario, trials: Trials): LaidTheory {
  switch (theory) {
    case 'gradualism': {
      const scenario = scenarioOf(THEORY_GROUNDS.gradualism.scenario);
      const over = gradualismOverGames(scenario, CONTINUATION, trials);
      return { theory, over, told: { delta: CONTINUATION } };
    }
    case 'rubinstein':
      return { theory, over: rubinsteinOverTables(SECOND, HORIZON), told: { delta: SECOND, horizon: HORIZON } };
    case 'trust': {
      const over = trustOverGames(scenarioOf(THEORY_GROUNDS.trust.scenario), trials);
      return { theory, over, told: { games: trials.games, threshold: over.threshold } };
    }
  }
}
