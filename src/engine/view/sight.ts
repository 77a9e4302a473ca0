import { readsOf } from '../conditions/reads-of.ts';
import { hears } from '../rules/audience.ts';
import { type Index, trackName } from '../rules/index-of.ts';
import type { Reads } from '../rules/place.ts';
import type { Rules, Span } from '../rules/rules.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import { clamp, toPoints } from '../world/numbers.ts';
import type { Handle, World } from '../world/world.ts';

export const knowsExactly = (rules: Rules, track: Handle, party: Handle): boolean =>
  hears(rules.tracks[track]?.exactFor ?? 0, party);

/**
 * What a party sees of a value of a track, in whole points: the value itself, a bin whose place was drawn once a game, or
 * nothing. Bins do not move with the value, so that watching them long tells no more than they show.
 */
export function spanSeen(rules: Rules, bins: World['bins'], track: Handle, party: Handle, value: number): Span | null {
  const { low, high, bin } = rules.tracks[track] ?? { low: 0, high: 0, bin: 0 };
  if (knowsExactly(rules, track, party)) return { low: toPoints(value), high: toPoints(value) };
  if (bin === 0) return null;
  const offset = bins[track] ?? 0;
  const start = Math.floor((value - low - offset) / bin) * bin + low + offset;
  return { low: toPoints(clamp(start, low, high)), high: toPoints(clamp(start + bin, low, high)) };
}

/** True where a party can know what a condition looks at. `receiver` is whose ask and book a step is weighed by. */
export function sees(rules: Rules, party: Handle, condition: ConditionData, receiver: Handle): boolean {
  return readsOf(condition).every((read) => seesRead(rules, party, read, receiver));
}

function seesRead({ index, tracks, regions }: Rules, party: Handle, read: Reads, receiver: Handle): boolean {
  if ('track' in read) return hears(tracks[index.tracks.handle(trackName(read.track, read.of))]?.exactFor ?? 0, party);
  if ('region' in read) {
    const region = regions[index.regions.handle(`${read.party}/${read.region}`)];
    return region !== undefined && (!region.isSecret || region.party === party);
  }
  if ('temper' in read) return index.parties.handle(read.temper) === party;
  if ('book' in read) return index.parties.handle(read.book) === party;
  if ('bookOf' in read) return receiver === party;
  return receiver === party || !asksInSecret(index, regions, receiver);
}

function asksInSecret(index: Index, regions: Rules['regions'], receiver: Handle): boolean {
  const party = index.parties.id(receiver);
  const ask = index.scenario.weighing.receivers[party]?.ask;
  if (ask === undefined || 'coin' in ask) return false;
  return regions[index.regions.handle(`${party}/${ask.region}`)]?.isSecret ?? false;
}
