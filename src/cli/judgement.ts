import type { Carrier } from './carriers.ts';

/**
 * What a figure rests on. `judgement`: the word alone. `sized`: the word beside a claim or a citation, which then give
 * the direction and not the size. `citation`: a citation without the word. `claims`: claims alone.
 */
export const BASES = ['judgement', 'sized', 'citation', 'claims', 'nothing'] as const;
export type Basis = (typeof BASES)[number];

/** How many figures rest on what. */
export type Tally = Readonly<Record<Basis, number>>;

const WORD = /\b(?:(?:numbers?|values?|prices?)\s+)?judgement\b/;

/** What the figures of a place rest on. As for reasons in play, claims and source are each its own, or else those around it. */
export function basisOf({ claims: own, source: ownSource, within }: Carrier): Basis {
  const claims = own.length > 0 ? own : (within?.claims ?? []);
  const source = ownSource ?? within?.source ?? null;
  if (source === null) return claims.length > 0 ? 'claims' : 'nothing';
  if (!WORD.test(source)) return 'citation';
  const isAlone = claims.length === 0 && !/\w/.test(source.replace(WORD, ''));
  return isAlone ? 'judgement' : 'sized';
}

/** The figures of these places by what they rest on. */
export function tallyOf(carriers: readonly Carrier[]): Tally {
  const tally: Record<Basis, number> = { judgement: 0, sized: 0, citation: 0, claims: 0, nothing: 0 };
  for (const carrier of carriers) tally[basisOf(carrier)] += carrier.figures;
  return tally;
}

/** All figures of a tally. */
export const totalOf = (tally: Tally): number => BASES.reduce((sum, basis) => sum + tally[basis], 0);

/** The share of figures whose size was judged, 0 to 1; 0 where there are none. */
export function judgedShareOf(tally: Tally): number {
  const total = totalOf(tally);
  return total === 0 ? 0 : (tally.judgement + tally.sized) / total;
}
