import type { Plan } from '../plan/plan.ts';
import { rowCount } from '../plan/points.ts';
import { sampleCount } from '../plan/samples.ts';
import { crossedDifference, type Difference, pairedDifference } from '../statistics/paired.ts';
import { numbersOf, type RowTable } from '../table/row-table.ts';
import { axesOf, levelAt, type PlanAxis } from './axes.ts';
import { isCrossed, unitsOf } from './units.ts';

/** The first level of an axis against another one, in one world and horizon, over everything else that the plan varies. */
export interface Comparison {
  readonly axis: PlanAxis;
  readonly first: string;
  readonly second: string;
  /** Places in the lists of the plan. */
  readonly world: number;
  readonly turns: number;
  /** First less second; `n` counts what was taken as independent, see `unitsOf`. */
  readonly difference: Difference;
  readonly pairs: number;
}

/** By row of the plan, where it stands in the table; −1 where it was not played. */
export function placesOf(plan: Plan, table: RowTable): Int32Array {
  const places = new Int32Array(rowCount(plan)).fill(-1);
  numbersOf(table, 'row').forEach((row, at) => {
    places[row] = at;
  });
  return places;
}

/** Running sums of pairs, one entry for every cell and unit. */
interface Sums {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly count: Uint32Array;
}

/**
 * The first level of an axis against every other, pair by pair: two rows that differ in that axis alone, and have the same
 * luck. One pass over the rows in typed arrays, O(n). A pair of which one game is missing, or has no number, is left out;
 * a cell with fewer than two units, or of crossed ones fewer than two lucks, has no interval and is left out as well. 95 %
 * intervals by `pairedDifference` or `crossedDifference`.
 */
export function comparisonsOf(
  plan: Plan,
  table: RowTable,
  measure: string,
  axis: PlanAxis,
  places: Int32Array = placesOf(plan, table),
): readonly Comparison[] {
  const axes = axesOf(plan);
  const [world, turns] = [axisOf(axes, 'world'), axisOf(axes, 'turns')];
  const { units, unitOf, crossed } = unitsOf(plan);
  const cells = world.levels.length * turns.levels.length * (axis.levels.length - 1);
  const sums = emptySums(cells * units);
  const values = numbersOf(table, measure);
  const samples = sampleCount(plan);
  const others = axis.levels.length - 1;
  const step = axis.stride * samples * plan.games;
  for (let point = 0; point * plan.games < places.length; point += 1) {
    const setting = Math.floor(point / samples);
    if (levelAt(axis, setting) !== 0) continue;
    const cell = (levelAt(world, setting) * turns.levels.length + levelAt(turns, setting)) * others;
    for (let game = 0; game < plan.games; game += 1) {
      const row = point * plan.games + game;
      const one = values[places[row] ?? -1] ?? Number.NaN;
      const unit = unitOf(point % samples, game);
      for (let level = 1; level <= others; level += 1) {
        const other = values[places[row + level * step] ?? -1] ?? Number.NaN;
        if (Number.isFinite(one + other)) add(sums, (cell + level - 1) * units + unit, one, other);
      }
    }
  }
  return readOut(sums, { axis, turns, units, cells, crossed });
}

const emptySums = (length: number): Sums => ({
  first: new Float64Array(length),
  second: new Float64Array(length),
  count: new Uint32Array(length),
});

function add({ first, second, count }: Sums, at: number, one: number, other: number): void {
  first[at] = (first[at] ?? 0) + one;
  second[at] = (second[at] ?? 0) + other;
  count[at] = (count[at] ?? 0) + 1;
}

function axisOf(axes: readonly PlanAxis[], kind: PlanAxis['kind']): PlanAxis {
  const axis = axes.find((one) => one.kind === kind);
  if (axis === undefined) throw new Error(`A plan has no list of "${kind}".`);
  return axis;
}

function readOut(
  sums: Sums,
  of: {
    readonly axis: PlanAxis;
    readonly turns: PlanAxis;
    readonly units: number;
    readonly cells: number;
    readonly crossed: number | null;
  },
): readonly Comparison[] {
  const { axis, turns, units, cells, crossed } = of;
  const others = axis.levels.length - 1;
  const found: Comparison[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const { means, pairs } = meansIn(sums, cell * units, units);
    const difference = differenceOf(means, crossed);
    if (difference === null) continue;
    const place = Math.floor(cell / others);
    found.push({
      axis,
      first: axis.levels[0] ?? '',
      second: axis.levels[(cell % others) + 1] ?? '',
      world: Math.floor(place / turns.levels.length),
      turns: place % turns.levels.length,
      difference,
      pairs,
    });
  }
  return found;
}

/** The means of one unit: first and second side. */
interface UnitMeans {
  readonly unit: number;
  readonly first: number;
  readonly second: number;
}

/** Null where there are too few units for an interval. */
function differenceOf(means: readonly UnitMeans[], crossed: number | null): Difference | null {
  if (crossed === null) {
    if (means.length < 2) return null;
    const sides = [means.map(({ first }) => first), means.map(({ second }) => second)] as const;
    return pairedDifference(...sides);
  }
  const pairs = means.map(({ unit, ...sides }) => ({
    row: Math.floor(unit / crossed),
    column: unit % crossed,
    ...sides,
  }));
  return isCrossed(pairs) ? crossedDifference(pairs) : null;
}

/** The means of every unit of a cell that has pairs. */
function meansIn(sums: Sums, from: number, units: number) {
  const means: UnitMeans[] = [];
  let pairs = 0;
  for (let at = from; at < from + units; at += 1) {
    const count = sums.count[at] ?? 0;
    if (count === 0) continue;
    pairs += count;
    const [first, second] = [(sums.first[at] ?? 0) / count, (sums.second[at] ?? 0) / count];
    means.push({ unit: at - from, first, second });
  }
  return { means, pairs };
}
