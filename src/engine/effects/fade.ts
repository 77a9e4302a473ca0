import { trackName } from '../rules/index-of.ts';
import { round, toHundredths } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { EffectRule } from './effect-rule.ts';

/** Moves a track toward a value; the share `keep` of the distance remains. */
export const fade: EffectRule<'fade'> = {
  bind({ track, of, keep, toward }, place) {
    const handle = place.index.tracks.handle(trackName(track, of));
    const goal = toHundredths(place.number(toward));
    const lost = 1 - place.number(keep);
    return (world, _fact, moment) => {
      moment.shift(handle, round((goal - trackOf(world, handle)) * lost));
    };
  },
};
