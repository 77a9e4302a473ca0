import type { ConditionRule } from './condition-rule.ts';

/** A party stands, in one region of its chart, in one of these stances. */
export const inStance: ConditionRule<'in-stance'> = {
  reads: ({ party, region }) => [{ party, region }],
  bind({ party, region, stance }, { index }) {
    const handle = index.regions.handle(`${party}/${region}`);
    const wanted = [stance].flat().map((id) => index.stances[handle]?.handle(id));
    return (world) => wanted.includes(world.stances[handle]);
  },
};
