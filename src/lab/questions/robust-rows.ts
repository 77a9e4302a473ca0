import type { ResolvedScenario } from '#engine';
import type { Plan } from '../plan/plan.ts';
import { pointCount, pointOf, settingCount } from '../plan/points.ts';
import { sampleCount } from '../plan/samples.ts';
import { unitsOf } from '../summary/units.ts';
import { numbersOf, type RowTable } from '../table/row-table.ts';
import type { Stall } from './regret.ts';

/** Chairs in which a plan seats several agents by turns. */
export const contestedChairs = ({ seats }: Plan): readonly string[] =>
  Object.entries(seats).flatMap(([party, agents]) => (new Set(agents).size > 1 ? [party] : []));

/**
 * The stalls of a run for `robustOf`: in each world of its plan by the score of each yardstick (points out of 100), what each
 * agent of a chair came to, luck by luck; where every set of parameters has lucks of its own, set by set. Everything else
 * that the plan varies is averaged within one such unit. A unit of which a game is missing or has no number in any world or
 * for any agent is left out, so that all are compared on the same lucks. Throws where the run lacks a column of scores.
 */
export function stallsOfRows(plan: Plan, scenario: ResolvedScenario, table: RowTable, party: string): readonly Stall[] {
  const agents = [...new Set(plan.seats[party] ?? [])];
  const yardsticks = Object.keys(scenario.worldviews).toSorted();
  const { crossed, ...own } = unitsOf(plan);
  // Families that all meet the same lucks are averaged: the luck is what is drawn.
  const { units, unitOf } = crossed === null ? own : { units: plan.games, unitOf: (_: number, game: number) => game };
  const cells = agents.length * plan.worldviews.length * units;
  const sums = yardsticks.map(() => new Float64Array(cells));
  const counts = new Uint32Array(cells);
  const placeOf = placesByPoint(plan, scenario, party, agents);
  const [points, games] = [numbersOf(table, 'point'), numbersOf(table, 'game')];
  const scores = yardsticks.map((id) => numbersOf(table, `yardstick-score/${id}`));
  for (let row = 0; row < table.length; row += 1) {
    const { place, sample } = placeOf(points[row] ?? -1);
    const cell = place * units + unitOf(sample, games[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
    for (const [at, sum] of sums.entries()) sum[cell] = (sum[cell] ?? 0) + (scores[at]?.[row] ?? Number.NaN);
  }
  const whole = (pointCount(plan) * plan.games) / cells;
  const isWhole = (unit: number): boolean => {
    for (let cell = unit; cell < cells; cell += units)
      if (counts[cell] !== whole || sums.some((sum) => Number.isNaN(sum[cell]))) return false;
    return true;
  };
  const kept = Array.from({ length: units }, (_, unit) => unit).filter(isWhole);
  return plan.worldviews.flatMap((worldview, world) =>
    yardsticks.map((yardstick, at): Stall => {
      const valuesOf = (agent: number): readonly number[] =>
        kept.map((unit) => (sums[at]?.[(agent * plan.worldviews.length + world) * units + unit] ?? 0) / whole);
      return {
        worldview,
        yardstick,
        values: Object.fromEntries(agents.map((agent, number) => [agent, valuesOf(number)])),
      };
    }),
  );
}

/** By the number of a point the place of its agent and world, and its sample. */
function placesByPoint(plan: Plan, scenario: ResolvedScenario, party: string, agents: readonly string[]) {
  const worlds = plan.worldviews.map(({ physics, tempers }) => `${physics} ${tempers}`);
  const samples = sampleCount(plan);
  // All samples of a setting have its agents and its world.
  const places = Array.from({ length: settingCount(plan) }, (_, setting) => {
    const { seats, worldview } = pointOf(plan, scenario, setting * samples);
    const world = worlds.indexOf(`${worldview.physics} ${worldview.tempers}`);
    return agents.indexOf(seats[party] ?? '') * worlds.length + world;
  });
  return (point: number) => {
    const place = places[Math.floor(point / samples)];
    if (place === undefined) throw new Error(`The plan "${plan.plan}" has no point ${point}.`);
    return { place, sample: point % samples };
  };
}
