import type { Dials, Planned } from './world.ts';

/** One instalment of a clause, in its place in the order of an offer. */
export interface Delivery extends Planned {
  /** Which instalment of its clause, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** What is put in order: who gives which clause on which side, and either the dials or an order of its own. */
export interface Ordered<Party> {
  readonly sides: readonly [readonly Party[], readonly Party[]];
  readonly clauses: readonly { readonly giver: Party }[];
  readonly order: Pick<Dials, 'opener' | 'grain'>;
  readonly sequence?: readonly Planned[] | undefined;
}

/** In which phase, from 0, a side delivers its instalment number `part`, from 0. */
export function phaseOf(opener: Dials['opener'], isFirstSide: boolean, part: number): number {
  if (opener === 'together') return part;
  const opens = opener === (isFirstSide ? 'first-side' : 'second-side');
  return part * 2 + (opens ? 0 : 1);
}

/** Every instalment that clauses become, clause by clause: as the offer orders them itself, or else as its dials do. */
export function deliveriesOf<Party>({ sides, clauses, order, sequence }: Ordered<Party>): readonly Delivery[] {
  if (sequence !== undefined) return numbered(sequence);
  return clauses.flatMap(({ giver }, clause) =>
    Array.from({ length: order.grain }, (_, part) => ({
      clause,
      part: part + 1,
      parts: order.grain,
      phase: phaseOf(order.opener, sides[0].includes(giver), part),
    })),
  );
}

/** An own order with the instalments of each clause counted in the order of their phases. */
function numbered(sequence: readonly Planned[]): readonly Delivery[] {
  return sequence.map((planned) => {
    const same = sequence.filter(({ clause }) => clause === planned.clause);
    const earlier = same.filter(({ phase }) => phase < planned.phase);
    return { ...planned, part: earlier.length + 1, parts: same.length };
  });
}

/** The dials that come nearest to an order of its own: who delivers first, and in how many instalments at most. */
export function dialsOf<Party>(
  sequence: readonly Planned[],
  { clauses, sides }: Pick<Ordered<Party>, 'clauses' | 'sides'>,
): Pick<Dials, 'opener' | 'grain'> {
  const isFirstSide = (giver: Party | undefined): boolean => giver !== undefined && sides[0].includes(giver);
  const deliveries = numbered(sequence);
  const openings = deliveries
    .filter(({ phase }) => phase === Math.min(...deliveries.map((one) => one.phase)))
    .map(({ clause }) => isFirstSide(clauses[clause]?.giver));
  const isTogether = openings.includes(true) && openings.includes(false);
  const most = Math.max(1, ...deliveries.map(({ parts }) => parts));
  return {
    opener: isTogether ? 'together' : openings.includes(true) ? 'first-side' : 'second-side',
    grain: most === 1 ? 1 : most === 2 ? 2 : 4,
  };
}
