import type { ConditionRule } from './condition-rule.ts';

/** A party stands, in one region of its chart, in one of these stances. */
export const inStance: ConditionRule<'in-stance'> = {
  reads: ({ party, region }) => [{ party, region }],
  bind({ party, region, stance }, { index }) {
    const handle = index.regions.handle(`${party}/${region}`);
    const wanted = [stance].flat().map((id) => index.stances[handle]?.handle(id));
    const [first] = wanted;
    if (wanted.length === 1) return (world) => world.stances[handle] === first;
    const byStance = index.stances[handle]?.ids.map((_, one) => wanted.includes(one)) ?? [];
    return (world) => byStance[world.stances[handle] ?? -1] ?? false;
  },
};
