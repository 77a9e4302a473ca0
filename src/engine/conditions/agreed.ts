import type { ConditionRule } from './condition-rule.ts';
import { nothing } from './condition-rule.ts';

/** An agreement that waits, runs or was fulfilled has a clause on this issue. */
export const agreed: ConditionRule<'agreed'> = {
  reads: nothing,
  bind({ issue }, { index }) {
    const handle = index.issues.handle(issue);
    return (world) =>
      world.agreements.some(
        ({ offer, state }) =>
          state !== 'collapsed' &&
          world.offers.some(({ id, clauses }) => id === offer && clauses.some((clause) => clause.issue === handle)),
      );
  },
};
