import type { Weighed } from '../chance/luck.ts';
import type { RuleEntry } from '../rules/rule-entries.ts';
import type { Rules } from '../rules/rules.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import type { Handle, World } from '../world/world.ts';
import { sees } from './sight.ts';

/** How a step was weighed, as one viewer may know it. In points. */
export interface WeighingView {
  readonly by: string;
  readonly about: string;
  readonly size: number;
  /** What each line added or took, the heaviest first; each with its rule. Only lines that the viewer can know. */
  readonly lines: readonly { readonly rule: RuleEntry; readonly points: number }[];
  /** Whole weight and bar; null before the end: who knows the sum knows what was kept from it. */
  readonly weight: number | null;
  readonly bar: number | null;
}

type Line = Rules['scenario']['weighing']['lines'][number];

/** True where a condition looks at deeds: whoever did not do the step may not have heard of all of them. */
function looksAtDeeds(data: ConditionData): boolean {
  if (data.is === 'all' || data.is === 'any') return data.of.some(looksAtDeeds);
  if (data.is === 'not') return looksAtDeeds(data.of);
  return 'fact' in data || data.is === 'giver-was-harsh' || data.is === 'verified-steps';
}

/**
 * A weighing as a party may know it (null: everybody, after the end). The giver of a step knows its own deeds; onlookers
 * are told no line that looks at deeds. What somebody has learnt of others for a while is not counted as seen: it may have
 * stood otherwise when the step was weighed.
 */
export function weighingView(world: World, rules: Rules, viewer: Handle | null, weighed: Weighed): WeighingView {
  const { index, scenario } = rules;
  const { by, about, size, bar, lines } = weighed;
  const unlearnt = { ...world, known: [] };
  const isKnown = ({ when, timesHarsh, repeatsWithin }: Line): boolean => {
    if (viewer === null) return true;
    const isOfDeeds = timesHarsh === true || repeatsWithin !== undefined || (when !== undefined && looksAtDeeds(when));
    if (viewer !== by && isOfDeeds) return false;
    return when === undefined || sees(unlearnt, rules, viewer, when, about);
  };
  const told = lines.flatMap(({ line, points }) => {
    const data = scenario.weighing.lines[line];
    const rule = data && index.ruleEntries.get(data.rule);
    return data === undefined || rule === undefined || !isKnown(data) ? [] : [{ rule, points }];
  });
  const open = { weight: size + lines.reduce((sum, { points }) => sum + points, 0), bar };
  return {
    by: index.parties.id(by),
    about: index.parties.id(about),
    size,
    lines: told.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
    ...(viewer === null ? open : { weight: null, bar: null }),
  };
}
