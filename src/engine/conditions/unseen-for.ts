import { isSeenSince } from '../world/facts.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';
import { lookFor } from './look.ts';

/** So many turns have passed, counted from the opening, without such a fact. */
export const unseenFor: ConditionRule<'unseen-for'> = {
  reads: nothing,
  bind(params, { index }) {
    const look = lookFor(params, index);
    const { turns } = params;
    return (world) => world.turn >= turns && !isSeenSince(world, look, world.turn - turns + 1);
  },
};
