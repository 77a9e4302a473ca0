import { lastSeen } from '../world/facts.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';
import { lookFor } from './look.ts';

/** So many turns have passed, counted from the opening, without such a fact. */
export const unseenFor: ConditionRule<'unseen-for'> = {
  reads: nothing,
  bind(params, { index }) {
    const look = lookFor(params, index);
    return (world) => world.turn - lastSeen(world, look) >= params.turns;
  },
};
