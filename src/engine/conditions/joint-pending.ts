import { type ConditionRule, nothing } from './condition-rule.ts';

/** A joint decision of this slot is open, or falls due this turn. */
export const jointPending: ConditionRule<'joint-pending'> = {
  reads: nothing,
  bind({ slot }, { index }) {
    const spans = index.scenario.joint.filter((joint) => joint.slot === slot);
    const last = Math.max(0, ...spans.map(({ heldOn }) => heldOn));
    const byTurn = Array.from({ length: last + 1 }, (_, turn) =>
      spans.some(({ decidedOn, heldOn }) => turn >= decidedOn && turn <= heldOn),
    );
    return (world) => byTurn[world.turn] ?? false;
  },
};
