import { cardOf, gameOf, tableStepper } from '#engine';
import { agentFor, strategiesFor } from '#strategies';
import { type Finished, machinesOf, playOut, strategiesLuck } from './finished.ts';

/** What an agent of this line scored in the chair, out of 100 on the chair's own aims. */
export interface AgentScore {
  readonly strategy: string;
  readonly score: number;
}

/**
 * Duplicate scoring: every strategy plays the same chair with the same luck against the same others, as in duplicate
 * bridge. The default that only plays by its temper is left out: it is one of the rest under another name.
 */
export function scoresInChair(finished: Finished): readonly AgentScore[] {
  const { scenario, replay, party } = finished;
  const others = machinesOf(finished);
  return strategiesFor(party)
    .filter(({ stands, id }) => stands !== null || id !== agentFor(party).id)
    .map((strategy) => {
      const game = gameOf(scenario, replay, tableStepper);
      playOut(game, finished, { ...others, [party]: strategy }, strategiesLuck(finished));
      return { strategy: strategy.id, score: cardOf(game.world, game.rules, party).score };
    });
}
