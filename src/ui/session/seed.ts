import type { Seed } from '#engine';

/** A seed from the browser's own chance: once a game, and never inside one. */
export function drawSeed(): Seed {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return ((BigInt(high) << 32n) | BigInt(low)).toString();
}
