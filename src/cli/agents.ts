import { type Agents, agentFor, STRENGTHS, seatNamed, seatsFor } from '#strategies';
import { Complaint } from './complaint.ts';
import { type SeatGiven, seatsGiven } from './seats.ts';
import { unknownId } from './unknown-id.ts';

/**
 * Agents for every party, from what the caller gave as `party=strategy` or `party=strategy+strength`; a seat that is not
 * named gets its default.
 * Complains with the id that was most likely meant, or those that are known.
 */
export function agentsFrom(given: readonly string[], parties: readonly string[]): Agents {
  const chosen = new Map(seatsGiven('--seat', given, parties).map((seat) => [seat.party, seat]));
  return Object.fromEntries(parties.map((party) => [party, seated(party, chosen.get(party))]));
}

function seated(party: string, seat: SeatGiven | undefined): Agents[string] {
  if (seatsFor(party).length === 0) throw new Complaint('no-strategy', { party });
  if (seat === undefined) return agentFor(party);
  const { id, strength } = seatNamed(seat.name);
  if (seatsFor(party).every((strategy) => strategy.id !== id)) throw unknownStrategy(seat);
  return agentFor(party, id, strength);
}

/** Nobody answers to the name: a strategy that is not there, or one that is, at a strength that is not. */
export function unknownStrategy({ party, name, at }: SeatGiven): Complaint {
  const known = seatsFor(party).map(({ id }) => id);
  const [, id = '', strength = ''] = /^([^+]*)\+(.*)$/.exec(name) ?? [];
  if (known.includes(id))
    return unknownId({ key: 'unknown-strength', id: strength, known: STRENGTHS, at }, { strategy: id });
  return unknownId({ key: 'unknown-strategy', id: name, known, at }, { party });
}
