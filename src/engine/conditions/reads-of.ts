import type { Reads } from '../rules/place.ts';
import type { ConditionData, ConditionKind, ConditionOf } from '../scenario/shape/conditions.ts';
import type { ConditionRule } from './condition-rule.ts';
import { conditions } from './index.ts';

/** All that a condition looks at, the conditions that it holds included. */
export function readsOf(data: ConditionData): readonly Reads[] {
  if (data.is === 'all' || data.is === 'any') return data.of.flatMap(readsOf);
  if (data.is === 'not') return readsOf(data.of);
  // The table is typed by kind; TypeScript cannot follow one key through two lookups.
  const rule = conditions[data.is] as ConditionRule<ConditionKind>;
  return rule.reads(data as ConditionOf<ConditionKind>);
}
