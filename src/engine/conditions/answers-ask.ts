import { askReader } from '../rules/ask.ts';
import type { ConditionRule } from './condition-rule.ts';

/** The step pays in the coin that its receiver asks for now (claim C075). */
export const answersAsk: ConditionRule<'answers-ask'> = {
  reads: () => [{ askOf: 'receiver' }],
  bind(_params, { index }) {
    const askOf = askReader(index);
    return (world, fact) => fact.coin >= 0 && fact.coin === askOf(world, fact.about);
  },
};
