import { readsOf } from '../../conditions/reads-of.ts';
import type { Reads } from '../../rules/place.ts';
import { transitionsIn } from '../chart-parts.ts';
import { type Fault, faultAt, type Place } from '../fault.ts';
import {
  entriesOf,
  itemsOf,
  type Located,
  type LocatedMap,
  numberOf,
  plainOf,
  textOf,
  textsOf,
  under,
} from '../located.ts';
import { condition } from '../shape/conditions.ts';
import { phrasesIn } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Conditions made of others; each part is asked by itself, at its own place. */
const COMPOSED = new Set(['all', 'any', 'not']);

/** Something that a party is told of, or that its institutions go by: it may read only what the party can see. */
interface Sighted {
  readonly party: string;
  readonly phrase: Located | undefined;
}

/** A party's guards, prices and permissions read only what it can see: else a grey card would tell a secret. */
export const sightCheck: Check = ({ world }) =>
  [...guardsIn(world), ...handsIn(world), ...keysIn(world), ...ordersIn(world), ...tablesIn(world)].flatMap(
    ({ party, phrase }) =>
      looksIn(world, phrase).flatMap(({ reads, at }): readonly Fault[] => {
        const hidden = hiddenFrom(world, party, reads);
        return hidden === null ? [] : [faultAt(at, 'reads-hidden', { party, hidden })];
      }),
  );

const guardsIn = (world: Located): readonly Sighted[] =>
  transitionsIn(world).map(({ party, transition }) => ({ party, phrase: under(transition, 'guard') }));

/** When a way is open and what is added to its price. */
const offeredIn = (way: Located | undefined): readonly (Located | undefined)[] => [
  under(way, 'when'),
  ...itemsOf(under(way, 'surcharge')).map((line) => under(line, 'when')),
];

/** Every move, for each party that may make it. */
const handsIn = (world: Located): readonly Sighted[] =>
  entriesOf(under(world, 'moves')).flatMap(([, { value }]) => {
    const ways = [value, ...entriesOf(under(value, 'options')).map(([, option]) => option.value)];
    const phrases = ways.flatMap(offeredIn);
    return textsOf(under(value, 'by')).flatMap(([party]) => phrases.map((phrase) => ({ party, phrase })));
  });

/** Every position of a key, for all who hold one. */
const keysIn = (world: Located): readonly Sighted[] =>
  entriesOf(under(world, 'slots')).flatMap(([, { value }]) =>
    entriesOf(under(value, 'positions')).flatMap(([, position]) =>
      textsOf(under(value, 'keys')).map(([party]) => ({ party, phrase: under(position.value, 'when') })),
    ),
  );

/** Every reflex, every line of the purse and every red line at home, for the party whose it is. */
const ordersIn = (world: Located): readonly Sighted[] => {
  const reflexes = entriesOf(under(world, 'reflexes')).flatMap(([, { value }]) =>
    [under(value, 'shown'), ...offeredIn(value)].map((phrase) => ({
      party: textOf(under(value, 'party')) ?? '',
      phrase,
    })),
  );
  const lines = itemsOf(under(world, 'purse', 'adjust')).map((line) => ({
    party: textOf(under(line, 'party')) ?? '',
    phrase: under(line, 'when'),
  }));
  const atHome = entriesOf(under(world, 'homes')).flatMap(([, { value }]) =>
    itemsOf(under(value, 'lines')).map((line) => ({
      party: textOf(under(value, 'party')) ?? '',
      phrase: under(line, 'when'),
    })),
  );
  return [...reflexes, ...lines, ...atHome];
};

/**
 * Every package, for all who may sit at its table, and every quiet channel, for its two ends. What a clause needs, and when
 * clauses may be changed, is told to everybody.
 */
const tablesIn = (world: Located): readonly Sighted[] => [
  ...itemsOf(under(world, 'table', 'quiet')).flatMap((channel) =>
    textsOf(under(channel, 'between')).map(([party]) => ({ party, phrase: under(channel, 'when') })),
  ),
  ...entriesOf(under(world, 'packages')).flatMap(([, { value }]) =>
    textsOf(under(value, 'sides')).map(([party]) => ({ party, phrase: under(value, 'needs') })),
  ),
  ...entriesOf(under(world, 'parties')).flatMap(([party]) =>
    [
      under(world, 'table', 'editing'),
      ...entriesOf(under(world, 'issues')).flatMap(([, { value }]) => [
        under(value, 'needs'),
        ...entriesOf(under(value, 'levels')).map(([, level]) => under(level.value, 'needs')),
      ]),
    ].map((phrase) => ({ party, phrase })),
  ),
];

interface Glance {
  readonly reads: Reads;
  readonly at: Place;
}

/** All that a guard looks at, the conditions of the ratios that its hazards name included. */
function looksIn(world: Located, guard: Located | undefined): readonly Glance[] {
  return [...phrasesIn(guard)].flatMap(({ map, kind }) => {
    const ratios = textsOf(under(map, 'times')).flatMap(([ratio, { at }]) =>
      [...phrasesIn(under(world, 'ratios', ratio))].flatMap((phrase) => looksOf(phrase.map, phrase.kind, at)),
    );
    return [...ratios, ...looksOf(map, kind, map.at)];
  });
}

function looksOf(map: LocatedMap, kind: string | undefined, at: Place): readonly Glance[] {
  if (kind === undefined || COMPOSED.has(kind)) return [];
  const phrase = condition.safeParse({ ...(plainOf(map) as object), is: kind });
  return phrase.success ? readsOf(phrase.data).map((reads) => ({ reads, at })) : [];
}

/** The name of what a party cannot see, or null where it can. A hidden track with bins shows its bin to all. */
function hiddenFrom(world: Located, party: string, reads: Reads): string | null {
  if ('temper' in reads) return reads.temper === party ? null : `${reads.temper}/temper`;
  if ('book' in reads) return reads.book === party ? null : `${reads.book}/book`;
  if ('region' in reads) {
    const seen = textOf(under(world, 'charts', reads.party, 'states', reads.region, 'meta', 'seen'));
    return reads.party === party || seen !== 'own' ? null : `${reads.party}/${reads.region}`;
  }
  if (!('track' in reads)) return null;
  const track = under(world, 'tracks', reads.track);
  const exact = under(track, 'exact');
  const seen = textOf(exact);
  const sees =
    seen === 'all' || (seen === 'own' && reads.of === party) || textsOf(exact).some(([knower]) => knower === party);
  return sees || numberOf(under(track, 'bin')) !== 0 ? null : [reads.track, reads.of ?? []].flat().join('/');
}
