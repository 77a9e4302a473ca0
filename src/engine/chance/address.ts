/**
 * The address of an id in the space of chance: FNV-1a over its UTF-16 code units (Fowler, Noll, Vo 1991), an unsigned
 * 32-bit integer. Two ids of one scenario with the same address are a fault, found by the reader.
 */
export function addressOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One address from several, where the order matters. */
export function addressOfAll(...addresses: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const address of addresses)
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((address >>> shift) & 0xff), 0x01000193);
  return hash >>> 0;
}
