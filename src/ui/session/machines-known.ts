import type { SeatedBy } from '#engine';
import { usualFor, type Weigher } from '#strategies';

type Known = (party: string) => readonly Weigher[];

/** By party the id of the machine that is to sit in its chair; the usual one sits where none is named. */
export type Named = Readonly<Record<string, string>>;

let known: Known = usualFor;
let haggling: Known = () => [];

/** Fetches the machines of the warm-ups, and those that no game seats by itself: a person or a record may name them. */
export async function fetchLaterMachines(): Promise<void> {
  const { negotiatorsFor, seatsFor } = await import('./later-machines.ts');
  known = seatsFor;
  haggling = negotiatorsFor;
}

/** Of a party, the machines that this page can seat now. */
export const machinesKnown: Known = (party) => known(party);

/** Of a party, the machines that haggle by a tactic; none before they are fetched, or where it sits at no table. */
export const negotiatorsKnown: Known = (party) => haggling(party);

const isKnown = ([party, id]: readonly [string, string]): boolean => known(party).some((one) => one.id === id);

/**
 * Does something as soon as the machines that are named for it are here: at once where they are. Where the network does not
 * bring them, nothing is done.
 */
export function withMachines(named: Named, todo: () => void): void {
  if (Object.entries(named).every(isKnown)) todo();
  else fetchLaterMachines().then(todo, () => {});
}

/** The machines that sat in some chairs, by name. */
export const namedIn = (seats: Readonly<Record<string, SeatedBy>>): Named =>
  Object.fromEntries(
    Object.entries(seats).flatMap(([party, seat]) => ('strategy' in seat ? [[party, seat.strategy] as const] : [])),
  );

/** The machine that sits in a chair for which nothing else was asked. Throws where the party has none. */
export function usualMachine(party: string): Weigher {
  const [usual] = known(party);
  if (usual === undefined) throw new Error(`"${party}" has no strategy.`);
  return usual;
}
