import type { Plan } from '../plan/plan.ts';
import { sampleCount } from '../plan/samples.ts';
import { crossedInterval } from '../statistics/crossed.ts';
import { type Estimate, meanInterval, wilsonInterval } from '../statistics/intervals.ts';
import { numbersOf, type RowTable } from '../table/row-table.ts';
import { axesOf, levelAt } from './axes.ts';
import { placesOf } from './comparisons.ts';
import { isCrossed, unitsOf } from './units.ts';

/** What a measure came to in one world and horizon, over everything else that the plan varies. Places in the lists of the plan. */
export interface MeanCell {
  readonly world: number;
  readonly turns: number;
  readonly estimate: Estimate;
  readonly n: number;
}

/**
 * Means by world and horizon with 95 % intervals over units (`unitsOf`): Student's, Wilson's where every unit is 0 or 1, and
 * that of `crossedInterval` where sets of parameters share their lucks. One pass, O(n); cells with fewer than two units (or
 * lucks) are left out.
 */
export function meansOf(
  plan: Plan,
  table: RowTable,
  measure: string,
  places: Int32Array = placesOf(plan, table),
): readonly MeanCell[] {
  const [world, turns] = ['world', 'turns'].map((kind) => axesOf(plan).find((axis) => axis.kind === kind));
  if (world === undefined || turns === undefined) throw new Error('A plan has worlds and horizons.');
  const { units, unitOf, crossed } = unitsOf(plan);
  const cells = world.levels.length * turns.levels.length;
  const [sums, counts] = [new Float64Array(cells * units), new Uint32Array(cells * units)];
  const values = numbersOf(table, measure);
  const samples = sampleCount(plan);
  for (let point = 0; point * plan.games < places.length; point += 1) {
    const setting = Math.floor(point / samples);
    const cell = levelAt(world, setting) * turns.levels.length + levelAt(turns, setting);
    for (let game = 0; game < plan.games; game += 1) {
      const value = values[places[point * plan.games + game] ?? -1] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      const at = cell * units + unitOf(point % samples, game);
      sums[at] = (sums[at] ?? 0) + value;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return Array.from({ length: cells }, (_, cell) => cell).flatMap((cell) => {
    const means: UnitMean[] = [];
    for (let unit = 0; unit < units; unit += 1) {
      const [sum, count] = [sums[cell * units + unit] ?? 0, counts[cell * units + unit] ?? 0];
      if (count > 0) means.push({ unit, mean: sum / count });
    }
    const found = crossed === null ? plainOf(means) : crossedOf(means, crossed);
    const place = { world: Math.floor(cell / turns.levels.length), turns: cell % turns.levels.length };
    return found === null ? [] : [{ ...place, ...found }];
  });
}

interface UnitMean {
  readonly unit: number;
  readonly mean: number;
}

type Found = Pick<MeanCell, 'estimate' | 'n'> | null;

function plainOf(means: readonly UnitMean[]): Found {
  if (means.length < 2) return null;
  return { estimate: intervalOf(means.map(({ mean }) => mean)), n: means.length };
}

/** As `crossedDifference` does: where all are alike, the width is that of as many shares as there are lucks. */
function crossedOf(means: readonly UnitMean[], lucks: number): Found {
  const values = means.map(({ unit, mean }) => ({ row: Math.floor(unit / lucks), column: unit % lucks, value: mean }));
  if (!isCrossed(values)) return null;
  const [rows, columns] = [new Set(values.map(({ row }) => row)), new Set(values.map(({ column }) => column))];
  const n = Math.min(rows.size, columns.size);
  const estimate = crossedInterval(values);
  if (estimate.low < estimate.high) return { estimate, n };
  return { estimate: intervalOf(Array.from({ length: n }, () => estimate.mean)), n };
}

function intervalOf(means: readonly number[]): Estimate {
  if (!means.every((mean) => mean === 0 || mean === 1)) return meanInterval(means);
  return wilsonInterval(means.filter((mean) => mean === 1).length, means.length);
}
