const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/**
 * The upper 32 bits of a 32 × 32 bit product, from 16-bit halves, since doubles hold only 53 bits. No sum within exceeds
 * 32 bits, so that integer operations serve throughout.
 */
function upperProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const cross = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (cross >>> 16)) | 0;
}

/**
 * Philox4x32-10, a counter-based generator: each counter under each key is a draw of its own, in any order
 * (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3. SC11, 2011). The four words of the counter
 * become those of the draw where they stand, so that nothing is made for it.
 */
export function philox(words: Uint32Array, key0: number, key1: number): void {
  let [c0, c1, c2, c3] = [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
  let [k0, k1] = [key0 | 0, key1 | 0];
  for (let round = 0; round < ROUNDS; round++) {
    const next0 = upperProduct(MULTIPLIER_1, c2) ^ c1 ^ k0;
    const next2 = upperProduct(MULTIPLIER_0, c0) ^ c3 ^ k1;
    c1 = Math.imul(MULTIPLIER_1, c2);
    c3 = Math.imul(MULTIPLIER_0, c0);
    c0 = next0;
    c2 = next2;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  words[0] = c0;
  words[1] = c1;
  words[2] = c2;
  words[3] = c3;
}
