import { type ConditionRule, nothing } from './condition-rule.ts';

/** The fact's doer also did something harsh this turn: what you do colours what you say. */
export const giverWasHarsh: ConditionRule<'giver-was-harsh'> = {
  reads: nothing,
  bind: () => (world, fact) => (world.harsh[fact.by] ?? 0) > 0,
};
