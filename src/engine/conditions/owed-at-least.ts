import { owedTo } from '../world/books.ts';
import type { ConditionRule } from './condition-rule.ts';

/** By its own book a party is owed so many points. */
export const owedAtLeast: ConditionRule<'owed-at-least'> = {
  reads: ({ party }) => [{ book: party }],
  bind({ party, value }, place) {
    const handle = place.index.parties.handle(party);
    const bound = place.number(value);
    return (world) => owedTo(world, handle) >= bound;
  },
};
