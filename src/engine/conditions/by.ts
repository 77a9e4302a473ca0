import { type ConditionRule, nothing } from './condition-rule.ts';

/** The fact is this party's doing. */
export const by: ConditionRule<'by'> = {
  reads: nothing,
  bind({ party }, { index }) {
    const handle = index.parties.handle(party);
    return (_world, fact) => fact.by === handle;
  },
};
