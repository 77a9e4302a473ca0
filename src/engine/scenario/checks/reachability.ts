import { type RegionPart, regionsIn, stancesOf, transitionsOf } from '../chart-parts.ts';
import { type Fault, faultAt } from '../fault.ts';
import { textOf, under } from '../located.ts';
import type { Check } from './check.ts';

/** Every stance of a chart can be reached from its region's initial one over transitions, whatever their guards. */
export const reachabilityCheck: Check = ({ world }) => regionsIn(world).flatMap(unreachable);

function unreachable(region: RegionPart): readonly Fault[] {
  const initial = textOf(under(region.piece, 'initial'));
  const stances = stancesOf(region);
  if (initial === undefined || !stances.some(([id]) => id === initial)) return [];
  const steps = transitionsOf(region).map(({ stance, transition }) => ({
    from: stance,
    to: textOf(under(transition, 'target'))?.replace(/^\./, ''),
  }));
  const reached = new Set([initial]);
  // A set grows while it is walked, so this ends when no new stance comes in.
  for (const stance of reached)
    for (const { from, to } of steps) if ((from === null || from === stance) && to !== undefined) reached.add(to);
  const { party, region: id } = region;
  return stances
    .filter(([stance]) => !reached.has(stance))
    .map(([stance, { keyAt }]) => faultAt(keyAt, 'unreachable-stance', { id: stance, party, region: id, initial }));
}
