import type { ResolvedScenario } from '#engine';
import type { Plan } from '../plan/plan.ts';
import { type PlanPoint, pointCount, pointOf } from '../plan/points.ts';

/** The one thing in which two sides of a comparison differ, and what each side has of it. */
export type Split =
  | { readonly by: 'seat'; readonly party: string; readonly values: readonly [string, string] }
  | { readonly by: 'physics' | 'tempers'; readonly values: readonly [string, string] }
  | { readonly by: 'turns'; readonly values: readonly [number, number] }
  | { readonly by: 'parameter'; readonly id: string; readonly values: readonly [number, number] };

/** Two points of a plan that are alike but for the split. */
export interface PointPair {
  readonly first: PlanPoint;
  readonly second: PlanPoint;
}

/** What a point has of the thing that is split, and all the rest of it. */
function taken(point: PlanPoint, split: Split): { readonly value: string | number | undefined; readonly rest: string } {
  const { seats, worldview, off, turns, parameters } = point;
  const { physics, tempers } = worldview;
  const parts: Record<string, unknown> = { ...prefixed('seat', seats), ...prefixed('parameter', parameters) };
  Object.assign(parts, { physics, tempers, off, turns });
  const name =
    split.by === 'seat' ? `seat/${split.party}` : split.by === 'parameter' ? `parameter/${split.id}` : split.by;
  const { [name]: value, ...rest } = parts;
  return { value: value as string | number | undefined, rest: JSON.stringify(rest) };
}

const prefixed = (kind: string, table: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [`${kind}/${id}`, value]));

/** All pairs of points of a plan that differ in the split alone, in the order of the first of each. */
export function pairsOf(plan: Plan, scenario: ResolvedScenario, split: Split): readonly PointPair[] {
  const [one, other] = split.values;
  const seconds = new Map<string, PlanPoint>();
  const firsts: { readonly point: PlanPoint; readonly rest: string }[] = [];
  for (let number = 0; number < pointCount(plan); number += 1) {
    const point = pointOf(plan, scenario, number);
    const { value, rest } = taken(point, split);
    if (value === one) firsts.push({ point, rest });
    if (value === other) seconds.set(rest, point);
  }
  return firsts.flatMap(({ point: first, rest }) => {
    const second = seconds.get(rest);
    return second === undefined ? [] : [{ first, second }];
  });
}
