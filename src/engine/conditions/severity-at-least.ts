import { type ConditionRule, nothing } from './condition-rule.ts';

/** The fact is so severe, 0 to 5. */
export const severityAtLeast: ConditionRule<'severity-at-least'> = {
  reads: nothing,
  bind({ value }, place) {
    const bound = place.number(value);
    return (_world, fact) => fact.severity >= bound;
  },
};
