import type { Handle, LedgerEntry, World } from './world.ts';

/** What an entry adds to what a party is owed, by that party's own prices. */
export const priceFor = (entry: LedgerEntry, party: Handle): number => {
  const price = entry.prices[party] ?? 0;
  return entry.giver === party ? price : 0 - price;
};

/** What a party's own book says that it is owed, in points; negative: it owes. */
export function owedTo(world: World, party: Handle): number {
  let owed = 0;
  for (const entry of world.ledger) owed += priceFor(entry, party);
  return owed;
}
