import type { ConditionRule } from './condition-rule.ts';
import { nothing } from './condition-rule.ts';

/** It is a turn from `from` to `to`, both included; an end that is not given is open. */
export const turnWithin: ConditionRule<'turn-within'> = {
  reads: nothing,
  bind({ from, to }) {
    return (world) => (from === undefined || world.turn >= from) && (to === undefined || world.turn <= to);
  },
};
