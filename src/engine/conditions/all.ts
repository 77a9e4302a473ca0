import { type ConditionRule, nothing } from './condition-rule.ts';

/** Every one of the conditions holds. */
export const all: ConditionRule<'all'> = {
  reads: nothing,
  bind({ of }, place) {
    const parts = of.map((part) => place.condition(part));
    return (world, fact, luck) => parts.every((part) => part(world, fact, luck));
  },
};
