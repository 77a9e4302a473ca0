import type { Decision, Json } from '#engine';
import { type Bid, type Means, reweighed, withinBudget } from './budget.ts';
import type { Deed } from './deed.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { reasonsFor } from './top-reason.ts';

export type { Deed };

/** All that a party could do at one ask, weighed, and how what it takes becomes a decision. */
export interface Weighing {
  readonly bids: readonly Bid<Deed>[];
  readonly means: Means;
  readonly decisionOf: (deeds: readonly Deed[]) => Decision;
  readonly notesAfter: (decision: Decision) => Json;
}

/** One term of one bid: the reasons of a decision name it by `code` and by `params.deed`. */
export interface Term {
  readonly deed: string;
  readonly code: ReasonCode;
}

/** The same weighing with one term left out, as if its figure were 0. */
export const leavingOut = (weighing: Weighing, { deed, code }: Term): Weighing => ({
  ...weighing,
  bids: weighing.bids.map((bid) =>
    bid.id === deed
      ? reweighed(
          bid,
          bid.reasons.filter((term) => term.code !== code),
        )
      : bid,
  ),
});

/** What is done: the best bids as far as means reach, with the reasons that decided, the decisive one first. */
export function settled(weighing: Weighing) {
  const { bids, means } = weighing;
  const taken = withinBudget(bids, means);
  const decision = weighing.decisionOf(taken.map(({ what }) => what));
  let reasons: readonly Reason[] | null = null;
  return {
    decision,
    // Which term decided is found by deciding again without each of them: only for those who ask.
    get reasons(): readonly Reason[] {
      reasons ??= reasonsFor(bids, taken, means);
      return reasons;
    },
    notes: weighing.notesAfter(decision),
  };
}
