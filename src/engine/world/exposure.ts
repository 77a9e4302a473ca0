import type { Dials } from './world.ts';

/** What is bargained, before or after it lies on the table. Parties may be handles or ids. */
export interface Bargain<Party> {
  readonly sides: readonly [readonly Party[], readonly Party[]];
  readonly clauses: readonly { readonly giver: Party; readonly size: number }[];
}

/** In which phase, from 0, a side delivers its instalment number `part`, from 0. */
export function phaseOf(opener: Dials['opener'], isFirstSide: boolean, part: number): number {
  if (opener === 'together') return part;
  const opens = opener === (isFirstSide ? 'first-side' : 'second-side');
  return part * 2 + (opens ? 0 : 1);
}

/**
 * The largest amount by which a party's side would have delivered more than it received at any point of the sequence, in
 * size points. Opener and grain matter only through this. Steps of one phase are counted together.
 */
export function exposureOf<Party>(
  party: Party,
  { sides, clauses }: Bargain<Party>,
  { opener, grain }: Pick<Dials, 'opener' | 'grain'>,
): number {
  const own = sides[0].includes(party) ? sides[0] : sides[1];
  const phases = Array.from({ length: grain * 2 }, () => 0);
  for (const { giver, size } of clauses)
    for (let part = 0; part < grain; part++) {
      const phase = phaseOf(opener, sides[0].includes(giver), part);
      phases[phase] = (phases[phase] ?? 0) + (own.includes(giver) ? size : 0 - size) / grain;
    }
  let balance = 0;
  let worst = 0;
  for (const change of phases) {
    balance += change;
    worst = Math.max(worst, balance);
  }
  return worst;
}
