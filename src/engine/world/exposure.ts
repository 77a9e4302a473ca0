import { type Delivery, deliveriesOf } from './sequence.ts';
import type { Dials, Planned } from './world.ts';

/** What is bargained, before or after it lies on the table. Parties may be handles or ids. */
export interface Bargain<Party> {
  readonly sides: readonly [readonly Party[], readonly Party[]];
  readonly clauses: readonly { readonly giver: Party; readonly size: number }[];
  /** An order of its own, where the dials do not make it. */
  readonly sequence?: readonly Planned[] | undefined;
}

/** What a side has delivered more than it received, followed phase by phase to its worst moment. */
function worstOf(changes: readonly number[]): number {
  let balance = 0;
  let worst = 0;
  for (const change of changes) {
    balance += change;
    if (balance > worst) worst = balance;
  }
  return worst;
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
  return sequence === undefined
    ? exposureByDials(own, sides[0] === own, clauses, order)
    : exposureInOrder(own, clauses, deliveriesOf({ sides, clauses, order, sequence }));
}

function exposureInOrder<Party>(
  own: readonly Party[],
  clauses: Bargain<Party>['clauses'],
  deliveries: readonly Delivery[],
): number {
  const phases: number[] = [];
  for (const { clause, phase, parts } of deliveries) {
    const promised = clauses[clause];
    if (promised === undefined) continue;
    phases[phase] = (phases[phase] ?? 0) + (own.includes(promised.giver) ? promised.size : 0 - promised.size) / parts;
  }
  return worstOf(Array.from(phases, (change) => change ?? 0));
}

/**
 * The same where the dials make the order: every instalment of a side is like its others, so that nothing has to be laid
 * out. Asked some thousand times a game. Sums run clause by clause, as they do phase by phase, to the last bit.
 */
function exposureByDials<Party>(
  own: readonly Party[],
  isFirstSide: boolean,
  clauses: Bargain<Party>['clauses'],
  { opener, grain }: Pick<Dials, 'opener' | 'grain'>,
): number {
  let given = 0;
  let got = 0;
  let both = 0;
  for (const { giver, size } of clauses) {
    const isOwn = own.includes(giver);
    if (isOwn) given += size / grain;
    else got += (0 - size) / grain;
    both += (isOwn ? size : 0 - size) / grain;
  }
  const opens = opener === (isFirstSide ? 'first-side' : 'second-side');
  let balance = 0;
  let worst = 0;
  for (let part = 0; part < grain; part += 1) {
    if (opener === 'together') balance += both;
    else if (opens) {
      worst = Math.max(worst, balance + given);
      balance = balance + given + got;
    } else balance = balance + got + given;
    worst = Math.max(worst, balance);
  }
  return worst;
}
