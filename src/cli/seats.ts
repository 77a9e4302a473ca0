import { Complaint } from './complaint.ts';
import { unknownId } from './unknown-id.ts';

/** One chair as the caller filled it: `us=small-steps`, after which option. */
export interface SeatGiven {
  readonly party: string;
  readonly name: string;
  readonly at: string;
}

/** One chair as `PARTY=NAME` after an option. Complains about its form alone. */
export function seatGiven(option: string, seat: string): SeatGiven {
  const at = `${option} ${seat}`;
  const [party = '', name = '', ...rest] = seat.split('=');
  if (party === '' || name === '' || rest.length > 0) throw new Complaint('bad-seat', { seat }, at);
  return { party, name, at };
}

/** Complains about a chair that is filled twice. */
export function demandOnce(seats: readonly SeatGiven[]): void {
  const twice = seats.find(({ party }, place) => seats.findIndex((other) => other.party === party) < place);
  if (twice !== undefined) throw new Complaint('seat-twice', { party: twice.party }, twice.at);
}

/** The chairs that the caller filled by `PARTY=NAME` after an option. Complains about form, unknown parties and doubles. */
export function seatsGiven(option: string, given: readonly string[], parties: readonly string[]): readonly SeatGiven[] {
  const seats = given.map((seat): SeatGiven => {
    const one = seatGiven(option, seat);
    if (!parties.includes(one.party))
      throw unknownId({ key: 'unknown-party', id: one.party, known: parties, at: one.at });
    return one;
  });
  demandOnce(seats);
  return seats;
}
