import { deliveriesOf } from './sequence.ts';
import type { Dials, Planned } from './world.ts';

/** What is bargained, before or after it lies on the table. Parties may be handles or ids. */
export interface Bargain<Party> {
  readonly sides: readonly [readonly Party[], readonly Party[]];
  readonly clauses: readonly { readonly giver: Party; readonly size: number }[];
  /** An order of its own, where the dials do not make it. */
  readonly sequence?: readonly Planned[] | undefined;
}

/**
 * The largest amount by which a party's side would have delivered more than it received at any point of the sequence, in
 * size points. Opener and grain matter only through this. Steps of one phase are counted together.
 */
export function exposureOf<Party>(
  party: Party,
  { sides, clauses, sequence }: Bargain<Party>,
  order: Pick<Dials, 'opener' | 'grain'>,
): number {
  const own = sides[0].includes(party) ? sides[0] : sides[1];
  const phases: number[] = [];
  for (const { clause, phase, parts } of deliveriesOf({ sides, clauses, order, sequence })) {
    const promised = clauses[clause];
    if (promised === undefined) continue;
    phases[phase] = (phases[phase] ?? 0) + (own.includes(promised.giver) ? promised.size : 0 - promised.size) / parts;
  }
  let balance = 0;
  let worst = 0;
  for (const change of phases) {
    balance += change ?? 0;
    worst = Math.max(worst, balance);
  }
  return worst;
}
