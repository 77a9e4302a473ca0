import type { Condition, Place, Reads } from '../rules/place.ts';
import type { ConditionKind, ConditionOf } from '../scenario/shape/conditions.ts';

/** One kind of condition: what it looks at, and how its parameters are bound to handles, once at load. */
export interface ConditionRule<Kind extends ConditionKind> {
  reads(params: ConditionOf<Kind>): readonly Reads[];
  bind(params: ConditionOf<Kind>, place: Place): Condition;
}

export const nothing = (): readonly Reads[] => [];
