import { verifiedStepsOf } from '../world/agreements.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';

/** A party has kept so many steps of agreements that monitors verified. */
export const verifiedSteps: ConditionRule<'verified-steps'> = {
  reads: nothing,
  bind({ by, value }, place) {
    const handle = place.index.parties.handle(by);
    const bound = place.number(value);
    return (world) => verifiedStepsOf(world, handle) >= bound;
  },
};
