import { type ConditionRule, nothing } from './condition-rule.ts';

/** The step of the fact has this size. */
export const sizeAtLeast: ConditionRule<'size-at-least'> = {
  reads: nothing,
  bind({ value }, place) {
    const bound = place.number(value);
    return (_world, fact) => fact.size >= bound;
  },
};
