import type { Plan, SeatComparison } from '#lab';
import { Complaint } from '../../complaint.ts';
import { together } from '../../gathering.ts';
import { speak } from '../../speak.ts';
import { unknownId } from '../../unknown-id.ts';

/** What the caller looks for, as it was given. */
export interface SoughtOptions {
  readonly atLeast?: string;
  readonly atMost?: string;
  /** Two agents in one chair, as PARTY=FIRST,SECOND. */
  readonly compare?: string;
}

/** Which outcomes make a world one that is looked for: those between two ends, null where one is open, or those above zero. */
export type Sought = { readonly atLeast: number | null; readonly atMost: number | null } | 'above-zero';

/** True where an end, or a comparison, says which worlds are looked for. */
export const saysWhich = ({ atLeast, atMost, compare }: SoughtOptions): boolean =>
  [atLeast, atMost, compare].some((said) => said !== undefined);

/** What is looked for. Without an end a comparison looks for worlds above zero. Complains of both ends at once, and of a band that holds nothing. */
export function soughtIn({ atLeast, atMost }: SoughtOptions): Sought {
  if (atLeast === undefined && atMost === undefined) return 'above-zero';
  const ends = together({
    atLeast: () => endFrom('--at-least', atLeast),
    atMost: () => endFrom('--at-most', atMost),
  });
  if (ends.atLeast !== null && ends.atMost !== null && ends.atLeast > ends.atMost)
    throw new Complaint(
      'lab.discover.empty-band',
      { low: ends.atLeast, high: ends.atMost },
      `--at-least ${atLeast} --at-most ${atMost}`,
    );
  return ends;
}

function endFrom(option: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (Number.isFinite(value)) return value;
  throw new Complaint('lab.discover.no-number', { given }, `${option} ${given}`);
}

export function isSought(sought: Sought, outcome: number): boolean {
  if (sought === 'above-zero') return outcome > 0;
  const { atLeast, atMost } = sought;
  return (atLeast === null || outcome >= atLeast) && (atMost === null || outcome <= atMost);
}

/** The ends in words; those of a difference with their sign. */
export function boundWords(sought: Sought, isDifference: boolean): string {
  if (sought === 'above-zero') return speak('lab.discover.bound.above');
  const { atLeast, atMost } = sought;
  const kind = isDifference ? 'change' : 'value';
  if (atLeast !== null && atMost !== null) return speak(`lab.discover.bound.between-${kind}`, { atLeast, atMost });
  return atLeast === null
    ? speak(`lab.discover.bound.at-most-${kind}`, { atMost: atMost ?? 0 })
    : speak(`lab.discover.bound.at-least-${kind}`, { atLeast });
}

/** Two agents that a plan seats in one chair. Complains with those that it does seat. */
export function comparisonIn(plan: Plan, given: string): SeatComparison {
  const at = `--compare ${given}`;
  const [, party, first, second] = /^(?:seat\/)?([^=]+)=([^,]+),([^,]+)$/.exec(given) ?? [];
  if (party === undefined || first === undefined || second === undefined || first === second)
    throw new Complaint('lab.discover.bad-compare', { given });
  const agents = plan.seats[party];
  if (agents === undefined)
    throw unknownId({ key: 'lab.discover.no-seat', id: party, known: Object.keys(plan.seats), at });
  for (const id of [first, second])
    if (!agents.includes(id)) throw unknownId({ key: 'lab.discover.no-agent', id, known: agents, at }, { party });
  return { party, first, second };
}
