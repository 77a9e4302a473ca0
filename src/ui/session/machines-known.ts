import { usualFor, type Weigher } from '#strategies';

type Known = (party: string) => readonly Weigher[];

let known: Known = usualFor;

/** Fetches the machines of the warm-ups, and those that no game seats by itself: records of other places may name them. */
export async function fetchLaterMachines(): Promise<void> {
  const { strategiesFor } = await import('./later-machines.ts');
  known = strategiesFor;
}

/** Of a party, the machines that this page can seat now. */
export const machinesKnown: Known = (party) => known(party);

/** The machine that sits in a chair for which nothing else was asked. Throws where the party has none. */
export function usualMachine(party: string): Weigher {
  const [usual] = known(party);
  if (usual === undefined) throw new Error(`"${party}" has no strategy.`);
  return usual;
}
