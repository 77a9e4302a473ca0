import { readsOf } from '../../conditions/reads-of.ts';
import type { Reads } from '../../rules/place.ts';
import { transitionsIn } from '../chart-parts.ts';
import { type Fault, faultAt, type Place } from '../fault.ts';
import { type Located, type LocatedMap, numberOf, plainOf, textOf, textsOf, under } from '../located.ts';
import { condition } from '../shape/conditions.ts';
import { phrasesIn } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Conditions made of others; each part is asked by itself, at its own place. */
const COMPOSED = new Set(['all', 'any', 'not']);

/** A party's guards read only what the party can see: its institutions know no more than its seat. */
export const sightCheck: Check = ({ world }) =>
  transitionsIn(world).flatMap(({ party, transition }) =>
    looksIn(world, under(transition, 'guard')).flatMap(({ reads, at }): readonly Fault[] => {
      const hidden = hiddenFrom(world, party, reads);
      return hidden === null ? [] : [faultAt(at, 'reads-hidden', { party, hidden })];
    }),
  );

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
