import { deliveriesOf, type Planned } from '#engine';

interface Sized {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly { readonly giver: string; readonly size: number }[];
  readonly sequence: readonly Planned[];
}

/** By how many points the first side would have delivered more than it received after each phase; below 0 the second did. */
export function balancesOf({ sides, clauses, sequence }: Sized): readonly number[] {
  const order = { opener: 'together', grain: 1 } as const;
  const deliveries = deliveriesOf({ sides, clauses, order, sequence });
  const last = Math.max(-1, ...deliveries.map(({ phase }) => phase));
  let balance = 0;
  return Array.from({ length: last + 1 }, (_, phase) => {
    for (const { clause, parts } of deliveries.filter((one) => one.phase === phase)) {
      const promised = clauses[clause];
      if (promised === undefined) continue;
      balance += ((sides[0].includes(promised.giver) ? 1 : -1) * promised.size) / parts;
    }
    return balance;
  });
}

/** Where one side stands most exposed: after which phase, and by how many points; null where it never does. */
export interface Peak {
  readonly phase: number;
  readonly points: number;
}

/** The worst moment of each side. */
export function peaksOf(balances: readonly number[]): readonly [Peak | null, Peak | null] {
  const peak = (sign: 1 | -1): Peak | null => {
    const points = Math.max(0, ...balances.map((balance) => sign * balance));
    return points > 0 ? { phase: balances.findIndex((balance) => sign * balance === points), points } : null;
  };
  return [peak(1), peak(-1)];
}
