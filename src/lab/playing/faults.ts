import type { Rules, World } from '#engine';

/** What must never happen in a game by agents. */
export const PLAYOUT_FAULTS = ['exception', 'refused', 'out-of-bounds', 'unfinished'] as const;

/** One such thing: the turn, and what it was in the engine's own words (a message, codes, a track and its value). */
export interface PlayoutFault {
  readonly kind: (typeof PLAYOUT_FAULTS)[number];
  readonly turn: number;
  readonly what: string;
}

/** Tracks that are no whole hundredths within their range. */
export function strayTracks(world: World, rules: Rules): readonly PlayoutFault[] {
  return rules.tracks.flatMap(({ track, of, low, high }, handle) => {
    const value = world.tracks[handle] ?? Number.NaN;
    if (Number.isInteger(value) && !Object.is(value, -0) && value >= low && value <= high) return [];
    const what = `${of === null ? track : `${track}/${of}`} = ${value / 100}`;
    return [{ kind: 'out-of-bounds', turn: world.turn, what }];
  });
}
