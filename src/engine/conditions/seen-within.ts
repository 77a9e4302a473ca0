import { lastSeen } from '../world/facts.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';
import { lookFor } from './look.ts';

/** Such a fact happened this turn (0) or within so many turns before. */
export const seenWithin: ConditionRule<'seen-within'> = {
  reads: nothing,
  bind(params, { index }) {
    const look = lookFor(params, index);
    return (world) => {
      const last = lastSeen(world, look);
      return last > 0 && world.turn - last <= params.turns;
    };
  },
};
