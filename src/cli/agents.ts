import { type Decision, type Game, luckOf, pendingAsks, type SeatedBy, viewOf } from '#engine';
import { STRATEGIES, type Strategy } from '#strategies';
import { Complaint } from './complaint.ts';

/** Who decides for each party. */
export type Agents = ReadonlyMap<string, Strategy>;

const strategiesFor = (party: string): Strategy[] =>
  Object.values(STRATEGIES).filter((strategy) => strategy.party === party);

/**
 * Agents from what the caller gave as `party=strategy`; a seat that is not named gets the first strategy written for
 * it. Complains with the ids that are known.
 */
export function agentsFrom(given: readonly string[], parties: readonly string[]): Agents {
  const chosen = new Map<string, Strategy>();
  for (const seat of given) {
    const [party = '', id = '', ...rest] = seat.split('=');
    if (party === '' || id === '' || rest.length > 0) throw new Complaint('bad-seat', { seat });
    if (!parties.includes(party)) throw new Complaint('unknown-party', { party, known: parties.join(', ') });
    if (chosen.has(party)) throw new Complaint('seat-twice', { party });
    const known = strategiesFor(party);
    const strategy = known.find((candidate) => candidate.id === id);
    if (strategy === undefined)
      throw new Complaint('unknown-strategy', { party, id, known: known.map((each) => each.id).join(', ') });
    chosen.set(party, strategy);
  }
  return new Map(parties.map((party) => [party, chosen.get(party) ?? firstFor(party)]));
}

function firstFor(party: string): Strategy {
  const [first] = strategiesFor(party);
  if (first === undefined) throw new Complaint('no-strategy', { party });
  return first;
}

/** The agents as a replay names them. */
export const seatedBy = (agents: Agents): Record<string, SeatedBy> =>
  Object.fromEntries([...agents].map(([party, { id, version }]) => [party, { strategy: id, version }]));

/** Lets agents decide everything that is asked until the game is over. */
export function playOut(game: Game, agents: Agents): void {
  const luck = luckOf(game.setup.seed, 'strategies');
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const view = viewOf(game.world, game.rules, party);
      const decided = agents.get(party)?.decide(view, luck, game.noteOf(party));
      if (decided === undefined) throw new Error(`Nobody sits in the seat of ${party}.`);
      by[party] = decided.decision;
      game.note(party, decided.notes);
    }
    game.play(by);
  }
}
