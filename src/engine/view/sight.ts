import { readsOf } from '../conditions/reads-of.ts';
import { hears } from '../rules/audience.ts';
import { trackName } from '../rules/index-of.ts';
import { keptBy } from '../rules/kept-by.ts';
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

/** Whether a party can know now what is looked at. `receiver` is whose ask and book a step is weighed by. */
type Seeing = (world: Pick<World, 'known'>, party: Handle, receiver: Handle) => boolean;

/** True where a party can know now what a condition looks at. `receiver` is whose ask and book a step is weighed by. */
export const sees = (
  world: Pick<World, 'known'>,
  rules: Rules,
  party: Handle,
  condition: ConditionData,
  receiver: Handle,
): boolean => seeingOf(rules)(condition)(world, party, receiver);

/** By rules and condition whether a party can know what it looks at: asked for every step in every hand. */
export const seeingOf = keptBy((rules: Rules) =>
  keptBy((condition: ConditionData): Seeing => {
    const reads = readsOf(condition).map((read) => bindRead(rules, read));
    return (world, party, receiver) => reads.every((seen) => seen(world, party, receiver));
  }),
);

function bindRead(rules: Rules, read: Reads): Seeing {
  const { index, tracks } = rules;
  if ('track' in read) {
    const exactFor = tracks[index.tracks.handle(trackName(read.track, read.of))]?.exactFor ?? 0;
    return (_, party) => hears(exactFor, party);
  }
  if ('region' in read) {
    const region = index.regions.handle(`${read.party}/${read.region}`);
    return (world, party) => knowsRegion(rules, world, region, party);
  }
  if ('temper' in read || 'book' in read) {
    const whose = index.parties.handle('temper' in read ? read.temper : read.book);
    return (_, party) => whose === party;
  }
  if ('bookOf' in read) return (_, party, receiver) => receiver === party;
  const asks = asksOf(rules);
  return (world, party, receiver) => {
    const region = asks[receiver] ?? -1;
    return region < 0 || knowsRegion(rules, world, region, party);
  };
}

/** By party the region in which its ask stands; −1 where everybody knows what it asks for. */
const asksOf = ({ index }: Rules): readonly Handle[] =>
  index.parties.ids.map((id) => {
    const ask = index.scenario.weighing.receivers[id]?.ask;
    return ask === undefined || 'coin' in ask ? -1 : index.regions.handle(`${id}/${ask.region}`);
  });
