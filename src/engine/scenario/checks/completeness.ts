import { type Fault, faultAt } from '../fault.ts';
import { idsOf } from '../known.ts';
import { entriesOf, keysOf, type Located, numberOf, textsOf, under } from '../located.ts';
import { piecesAt } from '../places.ts';
import type { Check } from './check.ts';

/** What a world must have beside its shapes before it can be opened. */
export const completenessCheck: Check = ({ world, scenario }) => [
  ...piecesAt(world, 'moves/*').flatMap(({ piece, at, stars }) => wayFaults(piece, at, stars[0] ?? '')),
  ...piecesAt(world, 'slots/*').flatMap(({ piece }) => planFaults(piece)),
  ...purseFaults(world),
  ...playableFaults(world, scenario),
];

/** A move has one plain way (`cost` and `do`) or named options, not both. */
function wayFaults(move: Located, at: Fault['at'], id: string): readonly Fault[] {
  const hasOptions = under(move, 'options') !== undefined;
  const missing = ['cost', 'do'].filter((key) => under(move, key) === undefined);
  if (hasOptions) return missing.length === 2 ? [] : [faultAt(at, 'move-both-ways', { id })];
  return missing.map((key) => faultAt(move.at, 'missing-key', { key }));
}

/** One position of a key is the plan: it changes nothing, and it is where a key stands that nobody turned. */
function planFaults(slot: Located): readonly Fault[] {
  const positions = under(slot, 'positions');
  const changes = entriesOf(positions).map(([, { value }]) => numberOf(under(value, 'change')));
  if (positions === undefined || changes.includes(undefined)) return [];
  const plans = changes.filter((change) => change === 0).length;
  return plans === 1 ? [] : [faultAt(positions.at, 'no-single-plan', { plans })];
}

const purseFaults = (world: Located): readonly Fault[] => {
  const start = under(world, 'purse', 'start');
  if (start?.form !== 'map') return [];
  const given = new Set(keysOf(start));
  return (idsOf(world, 'party') ?? [])
    .filter((party) => !given.has(party))
    .map((key) => faultAt(start.at, 'missing-key', { key }));
};

/** A party that people may play has aims, since it is scored on them. */
const playableFaults = (world: Located, scenario: Located): readonly Fault[] => {
  const aims = under(world, 'aims');
  const parties = new Set(idsOf(world, 'party') ?? []);
  if (aims?.form !== 'map') return [];
  return textsOf(under(scenario, 'playable')).flatMap(([party, piece]) =>
    parties.has(party) && !aims.entries.has(party) ? [faultAt(piece.at, 'no-aims', { party })] : [],
  );
};
