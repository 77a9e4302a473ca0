import { type Decision, type Game, type Luck, luckOf, pendingAsks, type SeatedBy, type Seed, viewOf } from '#engine';
import type { Reason } from './reason.ts';
import type { Strategy } from './strategy.ts';
import { DEFAULT_STRENGTH } from './strength/strength.ts';

/** Who decides, by party. */
export type Agents = Readonly<Record<string, Strategy>>;

/** The seats of agents as a setup and a replay name them; a strength is named where it is not the plain one. */
export const seatedBy = (agents: Agents): Record<string, SeatedBy> =>
  Object.fromEntries(
    Object.entries(agents).map(([party, { id, version, strength = DEFAULT_STRENGTH }]) => [
      party,
      { strategy: id, version, ...(strength !== DEFAULT_STRENGTH && { strength }) },
    ]),
  );

/**
 * Lets one strategy answer what its party is asked now, and lays its notes ready for the next play. Luck must be of the
 * domain `strategies`. Throws where the party is asked nothing.
 */
export function answerAsk(
  game: Game,
  party: string,
  strategy: Strategy,
  luck: Luck,
): { readonly decision: Decision; readonly reasons: readonly Reason[] } {
  const view = viewOf(game.world, game.rules, party);
  if (view.ask === null) throw new Error(`Nothing is asked of "${party}".`);
  const { decision, reasons, notes } = strategy.decide(view, luck, game.noteOf(party));
  game.note(party, notes);
  if (decision.kind === 'answers') game.explain(party, reasonsTold(reasons));
  return { decision, reasons };
}

/** As a record keeps them: the figure stands among the parameters. */
const reasonsTold = (reasons: readonly Reason[]) => reasons.map(({ code, params }) => ({ code, params }));

/** Plays a game to its end by agents. The seed is that of their own luck; a game's own seed gives the usual one. Throws where a seat is empty. */
export function playAgents(game: Game, agents: Agents, seed: Seed): void {
  const luck = luckOf(seed, 'strategies');
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const strategy = agents[party];
      if (strategy === undefined) throw new Error(`Nobody sits in the seat of "${party}".`);
      by[party] = answerAsk(game, party, strategy, luck).decision;
    }
    game.play(by);
  }
}
