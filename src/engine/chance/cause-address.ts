import type { Index } from '../rules/index-of.ts';
import type { Fact } from '../world/world.ts';
import { addressOfAll } from './address.ts';

/** The address of what caused a draw: kind of fact, by whom, about whom. Names, never places in a list. */
export function causeAddress(index: Index, fact: Pick<Fact, 'kind' | 'by' | 'about'>): number {
  return addressOfAll(
    index.facts.addresses[fact.kind] ?? 0,
    index.parties.addresses[fact.by] ?? 0,
    index.parties.addresses[fact.about] ?? 0,
  );
}
