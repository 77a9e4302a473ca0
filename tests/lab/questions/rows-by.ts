import type { ResolvedScenario } from '#engine';
import { type Plan, type PlanPoint, pointCount, pointOf, type RowTable } from '#lab';

/** Rows of a plan that nobody played: every measure is what a rule makes of the point and the number of the game. */
export function rowsBy(
  plan: Plan,
  scenario: ResolvedScenario,
  value: (point: PlanPoint, game: number, measure: string) => number,
): RowTable {
  const length = pointCount(plan) * plan.games;
  const numbers = Object.fromEntries(
    ['point', 'game', ...plan.measures].map((id) => [id, new Float64Array(length)] as const),
  );
  for (let point = 0; point < pointCount(plan); point += 1) {
    const at = pointOf(plan, scenario, point);
    for (let game = 0; game < plan.games; game += 1) {
      const row = point * plan.games + game;
      const set = (id: string, one: number): void => {
        (numbers[id] ?? new Float64Array(length))[row] = one;
      };
      set('point', point);
      set('game', game);
      for (const measure of plan.measures) set(measure, value(at, game, measure));
    }
  }
  return { length, numbers, words: {} };
}
