import type { ConditionRule } from './condition-rule.ts';

/** The hidden temper that was drawn for a party. */
export const temperIs: ConditionRule<'temper-is'> = {
  reads: ({ party }) => [{ temper: party }],
  bind({ party, temper }, { index }) {
    const handle = index.parties.handle(party);
    const wanted = index.scenario.parties[party]?.tempers.indexOf(temper) ?? -1;
    return (world) => world.tempers[handle] === wanted;
  },
};
