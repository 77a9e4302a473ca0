import { readsOf } from '../conditions/reads-of.ts';
import { hears } from '../rules/audience.ts';
import { trackName } from '../rules/index-of.ts';
import type { Reads } from '../rules/place.ts';
import type { Rules, Span } from '../rules/rules.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import { regionLearntUntil, widthLearnt } from '../world/knowledge.ts';
import { clamp, toPoints } from '../world/numbers.ts';
import type { Handle, World } from '../world/world.ts';

export const knowsExactly = (rules: Rules, track: Handle, party: Handle): boolean =>
  hears(rules.tracks[track]?.exactFor ?? 0, party);

/** What of a world says how closely its tracks are seen. */
type Seen = Pick<World, 'bins' | 'known'>;

/** True where a party may know how another stands in a region: it is public, its own, or it has learnt it. */
export function knowsRegion(rules: Rules, world: Pick<World, 'known'>, region: Handle, party: Handle): boolean {
  const bound = rules.regions[region];
  if (bound === undefined) return false;
  return !bound.isSecret || bound.party === party || regionLearntUntil(world, party, region) !== null;
}

/**
 * What a party sees of a value of a track, in whole points: the value itself, a bin whose place was drawn once a game, or
 * nothing. Bins do not move with the value, so that watching them long tells no more than they show.
 */
export function spanSeen(rules: Rules, world: Seen, track: Handle, party: Handle, value: number): Span | null {
  const { low, high, bin } = rules.tracks[track] ?? { low: 0, high: 0, bin: 0 };
  const learnt = widthLearnt(world, party, track);
  if (knowsExactly(rules, track, party) || learnt === 'exact') return { low: toPoints(value), high: toPoints(value) };
  if (bin === 0) return null;
  // Half a bin lies within the whole one, so that what was learnt never contradicts what was seen.
  const width = learnt === 'half' ? bin / 2 : bin;
  const offset = world.bins[track] ?? 0;
  const start = Math.floor((value - low - offset) / width) * width + low + offset;
  return { low: toPoints(clamp(start, low, high)), high: toPoints(clamp(start + width, low, high)) };
}

/** True where a party can know now what a condition looks at. `receiver` is whose ask and book a step is weighed by. */
export function sees(world: World, rules: Rules, party: Handle, condition: ConditionData, receiver: Handle): boolean {
  return readsOf(condition).every((read) => seesRead(world, rules, party, read, receiver));
}

function seesRead(world: World, rules: Rules, party: Handle, read: Reads, receiver: Handle): boolean {
  const { index, tracks } = rules;
  if ('track' in read) return hears(tracks[index.tracks.handle(trackName(read.track, read.of))]?.exactFor ?? 0, party);
  if ('region' in read) {
    return knowsRegion(rules, world, index.regions.handle(`${read.party}/${read.region}`), party);
  }
  if ('temper' in read) return index.parties.handle(read.temper) === party;
  if ('book' in read) return index.parties.handle(read.book) === party;
  if ('bookOf' in read) return receiver === party;
  return knowsAsk(world, rules, party, receiver);
}

/** True where a party can know what another asks for. */
function knowsAsk(world: World, rules: Rules, party: Handle, receiver: Handle): boolean {
  const id = rules.index.parties.id(receiver);
  const ask = rules.index.scenario.weighing.receivers[id]?.ask;
  if (ask === undefined || 'coin' in ask) return true;
  return knowsRegion(rules, world, rules.index.regions.handle(`${id}/${ask.region}`), party);
}
