import { fewerBars } from './bars.ts';
import type { Bar, BargainingDomain } from './domain.ts';

/** What of the bars is still open after the first few issues: a number for each such state; 0 where nothing is. */
export type Pending = number;
export const NOTHING_PENDING: Pending = 0;

/** Which levels may be taken in which issue, reading the issues of a domain one after the other. */
export class Barring {
  private readonly starting: ReadonlyMap<number, readonly Bar[]>;
  /** What is left of each open bar, by the state's number. */
  private readonly states: (readonly Bar[])[] = [[]];
  private readonly numbers = new Map<string, Pending>([['', NOTHING_PENDING]]);

  constructor({ barred = [] }: BargainingDomain) {
    const starting = new Map<number, Bar[]>();
    for (const bar of fewerBars(barred)) {
      const inOrder = bar.toSorted((one, other) => one.issue - other.issue);
      const [first] = inOrder;
      if (first !== undefined) starting.set(first.issue, [...(starting.get(first.issue) ?? []), inOrder]);
    }
    this.starting = starting;
  }

  /** The state after each level of the next issue, by its place; null where a level is barred. */
  after(pending: Pending, issue: number, levels: number): readonly (Pending | null)[] {
    const open = [...(this.states[pending] ?? []), ...(this.starting.get(issue) ?? [])];
    if (open.length === 0) return Array.from({ length: levels }, () => NOTHING_PENDING);
    return Array.from({ length: levels }, (_, level) => this.taking(open, issue, level));
  }

  /** Which levels of an issue no bar tells apart: one text for each level, equal where they are alike to all bars. */
  kindsOf(issue: number, levels: number): readonly string[] {
    const named = [...this.starting.values()].flat(2).filter((one) => one.issue === issue);
    return Array.from({ length: levels }, (_, level) =>
      named.map((one) => (one.levels.includes(level) ? 1 : 0)).join(''),
    );
  }

  private taking(open: readonly Bar[], issue: number, level: number): Pending | null {
    const left: Bar[] = [];
    for (const bar of open) {
      const [first, ...rest] = bar;
      const isMet = first?.issue === issue;
      if (isMet && !first.levels.includes(level)) continue;
      if (isMet && rest.length === 0) return null;
      left.push(isMet ? rest : bar);
    }
    return this.numberOf(fewerBars(left));
  }

  private numberOf(left: readonly Bar[]): Pending {
    const key = left
      .map((bar) => JSON.stringify(bar))
      .toSorted()
      .join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.states.push(left) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** How many outcomes a domain has that no bar forbids; beyond 2⁵³ nearly. */
export function outcomesOf(domain: BargainingDomain): number {
  const barring = new Barring(domain);
  let counts = new Map<Pending, number>([[NOTHING_PENDING, 1]]);
  for (const [issue, { levels }] of domain.issues.entries()) {
    const next = new Map<Pending, number>();
    for (const [pending, count] of counts)
      for (const to of barring.after(pending, issue, levels.length))
        if (to !== null) next.set(to, (next.get(to) ?? 0) + count);
    counts = next;
  }
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
