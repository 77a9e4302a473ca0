import { owedTo } from '../world/books.ts';
import type { ConditionRule } from './condition-rule.ts';

/** By its own book the receiver of the step is owed so many points (claim C073). */
export const receiverIsOwed: ConditionRule<'receiver-is-owed'> = {
  reads: () => [{ bookOf: 'receiver' }],
  bind({ value }, place) {
    const bound = place.number(value);
    return (world, fact) => fact.about >= 0 && owedTo(world, fact.about) >= bound;
  },
};
