import { type ConditionRule, nothing } from './condition-rule.ts';

/** The fact is about this party. */
export const about: ConditionRule<'about'> = {
  reads: nothing,
  bind({ party }, { index }) {
    const handle = index.parties.handle(party);
    return (_world, fact) => fact.about === handle;
  },
};
