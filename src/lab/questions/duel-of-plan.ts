import type { PointPair } from '../live/split.ts';
import { hasOwnLucks } from '../plan/lucks.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanPoint } from '../plan/points.ts';
import type { Arm } from '../study/arm.ts';
import type { Duel } from './duel.ts';

/** A point of a plan as a setting by itself. */
const armOf = ({ worldview, parameters, off, turns, seats }: PlanPoint): Arm => ({
  worldviews: [worldview],
  parameters,
  off,
  turns,
  seats: Object.fromEntries(Object.entries(seats).map(([party, name]) => [party, [name]])),
});

/**
 * Pairs of points of a plan as a duel. Its games are those of the plan: game `g` of a point is row `point × games + g`.
 * Throws where the samples of the plan play lucks of their own, since a duel has the same for all.
 */
export function duelOfPlan(plan: Plan, pairs: readonly PointPair[]): Duel {
  if (hasOwnLucks(plan)) throw new Error(`The samples of the plan "${plan.plan}" share no lucks: they make no duel.`);
  const { games, seed } = plan;
  return { pairs: pairs.map(({ first, second }) => ({ first: armOf(first), second: armOf(second) })), games, seed };
}
