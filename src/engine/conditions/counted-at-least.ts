import { countOf } from '../world/facts.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';
import { lookFor } from './look.ts';

/** Such a fact has happened so many times since the opening. */
export const countedAtLeast: ConditionRule<'counted-at-least'> = {
  reads: nothing,
  bind(params, place) {
    const look = lookFor(params, place.index);
    const value = place.number(params.value);
    return (world) => countOf(world, look) >= value;
  },
};
