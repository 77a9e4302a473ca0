import { addressOf } from '../chance/address.ts';
import type { Handle } from '../world/world.ts';

/**
 * A table of ids. Handles follow the ids' addresses and not the order of the file, so that neither renaming an id (with
 * its address kept) nor permuting a list changes any result.
 */
export interface Names {
  readonly ids: readonly string[];
  /** The address of each handle's id. */
  readonly addresses: readonly number[];
  /** The handle of an id. Throws where there is none: the reader has refused such a scenario before. */
  handle(id: string): Handle;
  has(id: string): boolean;
  /** The id of a handle; throws for −1. */
  id(handle: Handle): string;
}

/** Where the address of an id comes from; tests that rename ids hand in the old addresses. */
export type AddressOf = (id: string) => number;

export function namesOf(kind: string, ids: Iterable<string>, address: AddressOf = addressOf): Names {
  const sorted = [...new Set(ids)]
    .map((id) => ({ id, address: address(id) }))
    .toSorted((a, b) => a.address - b.address);
  for (const [i, entry] of sorted.entries())
    if (i > 0 && sorted[i - 1]?.address === entry.address)
      throw new Error(`The ${kind} ids "${sorted[i - 1]?.id}" and "${entry.id}" have one address.`);
  const handles = new Map(sorted.map(({ id }, handle) => [id, handle]));
  const list = sorted.map(({ id }) => id);
  return {
    ids: list,
    addresses: sorted.map((entry) => entry.address),
    has: (id) => handles.has(id),
    handle(id) {
      const handle = handles.get(id);
      if (handle === undefined) throw new Error(`There is no ${kind} "${id}".`);
      return handle;
    },
    id(handle) {
      const id = list[handle];
      if (id === undefined) throw new Error(`There is no ${kind} with handle ${handle}.`);
      return id;
    },
  };
}
