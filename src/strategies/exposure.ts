import type { ClauseView, DialSettings } from '#engine';

/** What is bargained, before or after it lies on the table. */
export interface Bargain {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly Pick<ClauseView, 'giver' | 'size'>[];
}

/** In which phase, from 0, a side delivers its instalment number `part`, from 0. */
function phaseOf(opener: DialSettings['opener'], isFirstSide: boolean, part: number): number {
  if (opener === 'together') return part;
  const opens = opener === (isFirstSide ? 'first-side' : 'second-side');
  return part * 2 + (opens ? 0 : 1);
}

/**
 * The most by which a party's side would have delivered more than it received, in size points, at dials that do not lie
 * on the table yet. For an offer on the table the engine says the same (`OfferView.exposure`); a test compares them.
 */
export function exposureOf(party: string, { sides, clauses }: Bargain, { opener, grain }: DialSettings): number {
  const own = sides[0].includes(party) ? sides[0] : sides[1];
  const phases = Array.from({ length: grain * 2 }, () => 0);
  for (const { giver, size } of clauses)
    for (let part = 0; part < grain; part++) {
      const phase = phaseOf(opener, sides[0].includes(giver), part);
      phases[phase] = (phases[phase] ?? 0) + (own.includes(giver) ? size : -size) / grain;
    }
  let balance = 0;
  let worst = 0;
  for (const change of phases) {
    balance += change;
    worst = Math.max(worst, balance);
  }
  return worst;
}
