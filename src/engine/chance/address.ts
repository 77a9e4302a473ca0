/**
 * The address of an id in the space of chance: FNV-1a over its UTF-16 code units (Fowler, Noll, Vo 1991), an unsigned
 * 32-bit integer. Two ids of one scenario with the same address are a fault, found by the reader.
 */
export function addressOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const PRIME = 0x01000193;

/** Goes on with the four bytes of a number, the lowest first. */
function goneOn(hash: number, address: number): number {
  const first = Math.imul(hash ^ (address & 0xff), PRIME);
  const second = Math.imul(first ^ ((address >>> 8) & 0xff), PRIME);
  const third = Math.imul(second ^ ((address >>> 16) & 0xff), PRIME);
  return Math.imul(third ^ (address >>> 24), PRIME);
}

/** One address from two or three, where the order matters. */
export function addressOfAll(first: number, second: number, third?: number): number {
  const both = goneOn(goneOn(0x811c9dc5, first), second);
  return (third === undefined ? both : goneOn(both, third)) >>> 0;
}
