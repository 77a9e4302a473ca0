import { type Agents, agentFor, seatNamed, strategiesFor } from '#strategies';
import { Complaint } from './complaint.ts';

const listed = (ids: readonly string[]): string => ids.join(', ');

/**
 * Agents for every party, from what the caller gave as `party=strategy` or `party=strategy+strength`; a seat that is not
 * named gets its default.
 * Complains with the ids that are known.
 */
export function agentsFrom(given: readonly string[], parties: readonly string[]): Agents {
  const chosen = new Map<string, string>();
  for (const seat of given) {
    const [party = '', id = '', ...rest] = seat.split('=');
    if (party === '' || id === '' || rest.length > 0) throw new Complaint('bad-seat', { seat });
    if (!parties.includes(party)) throw new Complaint('unknown-party', { party, known: listed(parties) });
    if (chosen.has(party)) throw new Complaint('seat-twice', { party });
    const known = strategiesFor(party).map((strategy) => strategy.id);
    if (!known.includes(seatNamed(id).id)) throw new Complaint('unknown-strategy', { party, id, known: listed(known) });
    chosen.set(party, id);
  }
  return Object.fromEntries(parties.map((party) => [party, seated(party, chosen.get(party))]));
}

function seated(party: string, name: string | undefined): Agents[string] {
  if (strategiesFor(party).length === 0) throw new Complaint('no-strategy', { party });
  if (name === undefined) return agentFor(party);
  const { id, strength } = seatNamed(name);
  return agentFor(party, id, strength);
}
