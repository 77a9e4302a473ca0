import type { Seed } from '#engine';

const SEEDS = 2n ** 64n;

/** The seed of a game by its number, from 0: they count up from the first, and begin again at 0 after the largest. */
export const seedOf = (first: Seed, game: number): Seed => String((BigInt(first) + BigInt(game)) % SEEDS);
