/** Four unsigned 32-bit words. */
export type Words4 = readonly [number, number, number, number];

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** The upper 32 bits of a 32 × 32 bit product, from 16-bit halves, since doubles hold only 53 bits. */
function upperProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = aLow * bLow;
  const middle = aHigh * bLow + (low >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + (cross - (cross % 0x10000)) / 0x10000) >>> 0;
}

/**
 * Philox4x32-10, a counter-based generator: each counter under each key is a draw of its own, in any order
 * (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3. SC11, 2011).
 */
export function philox(counter: Words4, key: readonly [number, number]): Words4 {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < ROUNDS; round++) {
    const next0 = (upperProduct(MULTIPLIER_1, c2) ^ c1 ^ k0) >>> 0;
    const next2 = (upperProduct(MULTIPLIER_0, c0) ^ c3 ^ k1) >>> 0;
    c1 = Math.imul(MULTIPLIER_1, c2) >>> 0;
    c3 = Math.imul(MULTIPLIER_0, c0) >>> 0;
    c0 = next0;
    c2 = next2;
    k0 = (k0 + WEYL_0) >>> 0;
    k1 = (k1 + WEYL_1) >>> 0;
  }
  return [c0, c1, c2, c3];
}
