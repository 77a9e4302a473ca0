import { trackName } from '../rules/index-of.ts';
import { toHundredths } from '../world/numbers.ts';
import type { EffectRule } from './effect-rule.ts';

/** Adds points to a track, times the ratios and the share that is delivered. */
export const shift: EffectRule<'shift'> = {
  bind({ track, of, by, times }, place) {
    const handle = place.index.tracks.handle(trackName(track, of));
    const points = place.number(by);
    const ratios = place.ratios(times);
    return (world, fact, moment) => {
      moment.shift(handle, toHundredths(points * ratios(world, fact, moment.luck) * moment.share));
    };
  },
};
