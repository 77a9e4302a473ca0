import { type ConditionRule, nothing } from './condition-rule.ts';

/** A joint decision of this slot is open, or falls due this turn. */
export const jointPending: ConditionRule<'joint-pending'> = {
  reads: nothing,
  bind({ slot }, { index }) {
    const spans = index.scenario.joint.filter((joint) => joint.slot === slot);
    return (world) => spans.some(({ decidedOn, heldOn }) => world.turn >= decidedOn && world.turn <= heldOn);
  },
};
