import type { ResolvedScenario, Worldview } from '#engine';
import { pointOf } from '../plan/points.ts';
import { numbersOf } from '../table/row-table.ts';
import { rowsByPoint } from './contrast.ts';
import type { PlayedPlan } from './explanation.ts';
import { type Robust, robustOf, type Stall } from './regret.ts';

/** Resamples of the games behind each interval of a regret. */
const RESAMPLES = 1000;

/** What stands after the slash of a column, as the school of a score. */
export const afterSlash = (column: string): string => column.slice(column.indexOf('/') + 1);

/**
 * Regret of everybody who takes turns in one chair, by some columns in the worlds of the plan; a yardstick is what stands
 * after the slash of its column. Throws where nobody takes turns, or a row is missing.
 */
export function openersOf(
  { plan, table }: PlayedPlan,
  scenario: ResolvedScenario,
  columns: readonly string[],
): { readonly party: string; readonly robust: Robust } {
  const [chair] = Object.entries(plan.seats).filter(([, names]) => names.length > 1);
  if (chair === undefined) throw new Error(`In the plan "${plan.plan}" nobody takes turns in a chair.`);
  const [party] = chair;
  const byWorld = new Map<string, { worldview: Worldview; rows: Map<string, readonly number[]> }>();
  for (const [at, rows] of rowsByPoint(plan, table).entries()) {
    const { worldview, seats } = pointOf(plan, scenario, at);
    const key = JSON.stringify(worldview);
    const world = byWorld.get(key) ?? { worldview, rows: new Map<string, readonly number[]>() };
    byWorld.set(key, world);
    world.rows.set(seats[party] ?? '', rows);
  }
  const stalls = [...byWorld.values()].flatMap(({ worldview, rows }) =>
    columns.map((column): Stall => {
      const values = numbersOf(table, column);
      const own = [...rows].map(([name, list]) => [name, list.map((row) => values[row] ?? 0)] as const);
      return { worldview, yardstick: afterSlash(column), values: Object.fromEntries(own) };
    }),
  );
  return { party, robust: robustOf(stalls, RESAMPLES, plan.seed) };
}
