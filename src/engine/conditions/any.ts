import { cheapestFirst } from './cheapest-first.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';

/** At least one of the conditions holds. */
export const any: ConditionRule<'any'> = {
  reads: nothing,
  bind({ of }, place) {
    const parts = cheapestFirst(of).map((part) => place.condition(part));
    return (world, fact, luck) => {
      for (const part of parts) if (part(world, fact, luck)) return true;
      return false;
    };
  },
};
