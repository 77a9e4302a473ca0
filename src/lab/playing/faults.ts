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
  let faults: PlayoutFault[] | null = null;
  for (let handle = 0; handle < rules.tracks.length; handle += 1) {
    const bound = rules.tracks[handle];
    const value = world.tracks[handle] ?? Number.NaN;
    if (bound === undefined) continue;
    if (Number.isInteger(value) && !Object.is(value, -0) && value >= bound.low && value <= bound.high) continue;
    faults ??= [];
    const name = bound.of === null ? bound.track : `${bound.track}/${bound.of}`;
    faults.push({ kind: 'out-of-bounds', turn: world.turn, what: `${name} = ${value / 100}` });
  }
  return faults ?? NONE;
}

/** The usual answer; it is asked for at every ask of every game. */
const NONE: readonly PlayoutFault[] = [];
