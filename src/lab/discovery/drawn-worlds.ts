import { lotOf } from '../figures/dots.ts';
import type { Worlds } from './worlds.ts';

/**
 * These worlds, or, where there are more than `most`, so many of them in their order: drawn by lot of their places, so that
 * the same worlds always give the same. A search among them takes a bounded time. O(n log n).
 */
export function drawnWorlds(worlds: Worlds, most: number): Worlds {
  const { inputs, outcomes, missing } = worlds;
  if (outcomes.length <= most) return worlds;
  const lots = Uint32Array.from(outcomes, (_, place) => lotOf(place));
  // No two places have the same lot, so that exactly as many lie below this one as are wanted.
  const end = lots.toSorted()[most] ?? 0;
  const places = Uint32Array.from(outcomes.keys()).filter((place) => (lots[place] ?? 0) < end);
  return {
    inputs: inputs.map((input) =>
      'words' in input
        ? { id: input.id, words: Array.from(places, (place) => input.words[place] ?? '') }
        : { id: input.id, numbers: Float64Array.from(places, (place) => input.numbers[place] ?? Number.NaN) },
    ),
    outcomes: Float64Array.from(places, (place) => outcomes[place] ?? Number.NaN),
    missing,
  };
}
