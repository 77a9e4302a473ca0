import type { Decision, Json, Luck, View } from '#engine';
import { type Agent, agent } from './agent.ts';
import { withinBudget } from './budget.ts';
import type { Line } from './line.ts';
import type { Reason } from './reason.ts';
import type { Weigher } from './strategy.ts';
import { leavingOut, settled, type Term } from './weighing.ts';

/** Something that could have been done, with all that spoke for and against it. */
export interface Considered {
  readonly deed: string;
  /** Points; the sum of its terms. */
  readonly worth: number;
  readonly reasons: readonly Reason[];
  readonly isTaken: boolean;
}

/** All that a strategy could do at this ask, what it is worth to it, and which of it it does. `view.ask` must be pending. */
export function explain(strategy: Weigher, view: View, luck: Luck, notes: Json): readonly Considered[] {
  const { bids, means } = strategy.weigh(view, luck, notes);
  const taken = withinBudget(bids, means);
  return bids.map((bid) => ({
    deed: bid.id,
    worth: bid.worth,
    reasons: bid.reasons,
    isTaken: taken.includes(bid),
  }));
}

/** What would have been decided had one term weighed nothing. */
export const decideWithout = (strategy: Weigher, view: View, luck: Luck, notes: Json, term: Term): Decision =>
  settled(leavingOut(strategy.weigh(view, luck, notes), term)).decision;

/** The same line with other parameters, as an agent: what its reasons' figures depend on can be moved, and the change seen. */
export const withLine = ({ id, version, source, classes, line }: Agent, changes: Partial<Line>): Agent =>
  agent({ id, version, source, classes }, { ...line, ...changes });
