import { type Decision, type Game, luckOf, pendingAsks, type SeatedBy, viewOf } from '#engine';
import { agentFor } from '#strategies';
import type { ReasonLine } from './session.ts';

/** The machines of a game: who sits where, and what they decide. */
export interface Machines {
  readonly seats: Readonly<Record<string, SeatedBy>>;
  /** Lets the machines answer what they are asked, beside what people have decided, and plays on. Returns their reasons at the table. */
  playOn(game: Game, people: Readonly<Record<string, Decision>>): ReasonLine[];
}

/** Seats a machine in each of these chairs. Its luck has a domain of its own, so that it changes nobody else's. */
export function seatMachines(parties: readonly string[], seed: string): Machines {
  const luck = luckOf(seed, 'strategies');
  const agents = new Map(parties.map((party) => [party, agentFor(party)]));
  return {
    seats: Object.fromEntries(
      [...agents].map(([party, { id, version }]) => [party, { strategy: id, version }]),
    ),
    playOn(game, people) {
      const by: Record<string, Decision> = { ...people };
      const reasons: ReasonLine[] = [];
      for (const { party, kind } of pendingAsks(game.world, game.rules)) {
        const agent = agents.get(party);
        if (agent === undefined) continue;
        const decided = agent.decide(viewOf(game.world, game.rules, party), luck, game.noteOf(party));
        by[party] = decided.decision;
        game.note(party, decided.notes);
        if (kind === 'answers') reasons.push(...decided.reasons.map((reason) => ({ party, ...reason })));
      }
      game.play(by);
      return reasons;
    },
  };
}
