import type { ConditionRule } from './condition-rule.ts';
import { nothing } from './condition-rule.ts';

/** The region of this transition has stood where it stands for so many turns. Only in charts. */
export const turnsInStance: ConditionRule<'turns-in-stance'> = {
  reads: nothing,
  bind({ turns }, { region }) {
    if (region < 0) throw new Error('"turns-in-stance" stands outside a chart.');
    return (world) => world.turn - (world.stanceSince[region] ?? 0) >= turns;
  },
};
