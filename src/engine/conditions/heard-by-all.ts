import { everybody } from '../rules/audience.ts';
import { type ConditionRule, nothing } from './condition-rule.ts';

/** The fact is public: a quiet offer or a hidden deed is not. */
export const heardByAll: ConditionRule<'heard-by-all'> = {
  reads: nothing,
  bind(_params, { index }) {
    const all = everybody(index);
    return (_world, fact) => fact.audience === all;
  },
};
