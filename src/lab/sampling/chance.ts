import { addressOf, luckOf, type Seed } from '#engine';

/** A draw at an address of two whole numbers: always the same for one seed and purpose, uniform in [0, 1). */
export type Chance = (a: number, b: number) => number;

/**
 * Chance for samples and resamples: the engine's addressed generator (Philox4x32-10), under an address of the purpose, so
 * that no two purposes share draws. Throws on a text that is no seed.
 */
export function chanceFor(purpose: string, seed: Seed): Chance {
  const luck = luckOf(seed, 'strategies');
  const address = addressOf(purpose);
  return (a, b) => luck.draw(0, address, a, b);
}

/** The whole numbers below `count` in an order of chance (Fisher and Yates 1938, as Durstenfeld 1964 wrote it). */
export function shuffled(count: number, chance: (at: number) => number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(chance(at) * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}
