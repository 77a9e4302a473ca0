import type { TrackData } from '../scenario/shape/files.ts';
import { toHundredths } from '../world/numbers.ts';
import { alone, everybody } from './audience.ts';
import type { Index } from './index-of.ts';
import type { Place } from './place.ts';
import type { BoundTrack } from './rules.ts';

/** One bit for each party that knows the track exactly. */
function exactFor(index: Index, { exact }: TrackData, of: string | undefined): number {
  if (exact === 'all') return everybody(index);
  if (exact === 'none') return 0;
  if (exact === 'own') return of === undefined ? 0 : alone(index.parties.handle(of));
  return exact.reduce((bits, party) => bits | alone(index.parties.handle(party)), 0);
}

export function bindTracks(index: Index, place: Place): readonly BoundTrack[] {
  return index.tracks.ids.map((name) => {
    const [track = '', of] = name.split('/');
    const data = index.scenario.tracks[track];
    if (data === undefined) throw new Error(`There is no track "${track}".`);
    const { start } = data;
    const isByParty = typeof start === 'object' && !('param' in start);
    const own = isByParty ? (of === undefined ? undefined : start[of]) : (start as number | { param: string });
    if (own === undefined) throw new Error(`The track "${name}" has no start.`);
    return {
      track,
      of: of ?? null,
      low: toHundredths(data.range[0]),
      high: toHundredths(data.range[1]),
      start: toHundredths(place.number(own)),
      exactFor: exactFor(index, data, of),
      bin: toHundredths(data.bin),
      better: data.better,
    };
  });
}
