import { trackName } from '../rules/index-of.ts';
import { toHundredths } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { ConditionRule } from './condition-rule.ts';

/** A track stands below so many points. */
export const trackBelow: ConditionRule<'track-below'> = {
  reads: ({ track, of }) => [{ track, of }],
  bind({ track, of, value }, place) {
    const handle = place.index.tracks.handle(trackName(track, of));
    const bound = toHundredths(place.number(value));
    return (world) => trackOf(world, handle) < bound;
  },
};
