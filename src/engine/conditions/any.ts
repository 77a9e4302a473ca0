import { type ConditionRule, nothing } from './condition-rule.ts';

/** At least one of the conditions holds. */
export const any: ConditionRule<'any'> = {
  reads: nothing,
  bind({ of }, place) {
    const parts = of.map((part) => place.condition(part));
    return (world, fact, luck) => parts.some((part) => part(world, fact, luck));
  },
};
