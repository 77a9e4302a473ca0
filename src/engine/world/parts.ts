/** What is parted: who promises on which side. Parties may be handles or ids. */
export interface Parted<Party> {
  readonly sides: readonly [readonly Party[], readonly Party[]];
  readonly clauses: readonly { readonly giver: Party }[];
}

/**
 * The part that each clause of a text by parts stands in, from 0. The first promise of the one side is exchanged for the
 * first of the other, the second for the second; what one side promises beyond that goes with the last part, since there is
 * nothing of its own to set against it.
 */
export function partsOf<Party>({ sides, clauses }: Parted<Party>): readonly number[] {
  const isFirst = clauses.map(({ giver }) => sides[0].includes(giver));
  const ofFirst = isFirst.filter(Boolean).length;
  const last = Math.max(1, Math.min(ofFirst, clauses.length - ofFirst)) - 1;
  return isFirst.map((side, place) => {
    const before = isFirst.slice(0, place).filter((other) => other === side).length;
    return Math.min(last, before);
  });
}
