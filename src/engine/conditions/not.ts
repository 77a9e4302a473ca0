import { type ConditionRule, nothing } from './condition-rule.ts';

/** The condition does not hold. */
export const not: ConditionRule<'not'> = {
  reads: nothing,
  bind({ of }, place) {
    const part = place.condition(of);
    return (world, fact, luck) => !part(world, fact, luck);
  },
};
