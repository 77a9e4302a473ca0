import { isSeenSince } from '../world/facts.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';
import { lookFor } from './look.ts';

/** Such a fact happened this turn (0) or within so many turns before. */
export const seenWithin: ConditionRule<'seen-within'> = {
  reads: nothing,
  bind(params, { index }) {
    const look = lookFor(params, index);
    const { turns } = params;
    return (world) => isSeenSince(world, look, Math.max(1, world.turn - turns));
  },
};
