import { type Index, trackName } from '../rules/index-of.ts';
import { DOER } from '../scenario/terms.ts';
import { toHundredths } from '../world/numbers.ts';
import type { Handle } from '../world/world.ts';
import type { EffectRule } from './effect-rule.ts';

/** Which track is meant: a fixed one, or the doer's own; −1 where the doer has none. */
function trackReader(track: string, of: string | undefined, { tracks, parties }: Index): (doer: Handle) => Handle {
  if (of !== DOER) {
    const handle = tracks.handle(trackName(track, of));
    return () => handle;
  }
  const own = parties.ids.map((party) =>
    tracks.has(trackName(track, party)) ? tracks.handle(trackName(track, party)) : -1,
  );
  return (doer) => own[doer] ?? -1;
}

/** Adds points to a track, times the ratios and the share that is delivered. */
export const shift: EffectRule<'shift'> = {
  bind({ track, of, by, times }, place) {
    const trackFor = trackReader(track, of, place.index);
    const points = place.number(by);
    const ratios = place.ratios(times);
    return (world, fact, moment) => {
      const handle = trackFor(moment.doer);
      if (handle >= 0)
        moment.shift(handle, toHundredths(points * ratios.product(world, fact, moment.luck) * moment.share));
    };
  },
};
