import { handleOr } from '../rules/index-of.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';

/** An offer lies on the table, from and to the parties named. */
export const offerStanding: ConditionRule<'offer-standing'> = {
  reads: nothing,
  bind({ from, to }, { index }) {
    const giver = handleOr(index.parties, from);
    const receiver = handleOr(index.parties, to);
    return (world) =>
      world.offers.some(
        (offer) =>
          offer.state === 'tabled' &&
          (giver < 0 || offer.from === giver) &&
          (receiver < 0 || offer.to.includes(receiver)),
      );
  },
};
