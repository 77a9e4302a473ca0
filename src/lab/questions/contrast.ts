import type { ResolvedScenario, Worldview } from '#engine';
import type { Plan } from '../plan/plan.ts';
import { pointCount, pointOf } from '../plan/points.ts';
import { type Difference, pairedDifference } from '../statistics/paired.ts';
import { numbersOf, type RowTable } from '../table/row-table.ts';

/** Whose chair a plan compares, and the two who take turns in it. */
export interface Sides {
  readonly party: string;
  readonly first: string;
  readonly second: string;
}

/** All that two points of a plan share which differ in one chair alone, and their rows, game by game. */
export interface Contrast {
  readonly worldview: Worldview;
  readonly off: readonly string[];
  readonly turns: number;
  readonly sample: number;
  readonly parameters: Readonly<Record<string, number>>;
  /** Who sits in the other chairs. */
  readonly others: Readonly<Record<string, string>>;
  /** Rows of the table, by the number of the game. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** The chairs of a plan in which several take turns. */
const contested = ({ seats }: Plan): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(seats).filter(([, names]) => names.length > 1);

/** The chair in which two take turns; the first is compared with the second. Throws where there is none such, or more. */
export function sidesOf(plan: Plan): Sides {
  const pairs = contested(plan).filter(([, names]) => names.length === 2);
  const [pair, more] = pairs;
  const [first, second] = pair?.[1] ?? [];
  if (pair === undefined || more !== undefined || first === undefined || second === undefined)
    throw new Error(`The plan "${plan.plan}" does not compare two agents in one chair.`);
  return { party: pair[0], first, second };
}

/** The rows of every point of a plan, by the number of the game. Throws where a row is missing. */
export function rowsByPoint(plan: Plan, table: RowTable): readonly (readonly number[])[] {
  const [points, games] = [numbersOf(table, 'point'), numbersOf(table, 'game')];
  const rows: (readonly number[])[] = [];
  const places = new Map<number, number>();
  for (let row = 0; row < table.length; row += 1) places.set((points[row] ?? 0) * plan.games + (games[row] ?? 0), row);
  for (let point = 0; point < pointCount(plan); point += 1)
    rows.push(Array.from({ length: plan.games }, (_, game) => rowAt(places, point * plan.games + game)));
  return rows;
}

function rowAt(places: ReadonlyMap<number, number>, place: number): number {
  const row = places.get(place);
  if (row === undefined) throw new Error(`Row ${place} of the plan is missing: it was not played to its end.`);
  return row;
}

/** Every pair of points that differ in the compared chair alone, in the order of the plan. Throws where a row is missing. */
export function contrastsOf(plan: Plan, scenario: ResolvedScenario, table: RowTable): readonly Contrast[] {
  const { party, first, second } = sidesOf(plan);
  const rows = rowsByPoint(plan, table);
  const pairs = new Map<
    string,
    { contrast: Omit<Contrast, 'first' | 'second'>; sides: Map<string, readonly number[]> }
  >();
  for (const [point, own] of rows.entries()) {
    const { seats, worldview, off, turns, sample, parameters } = pointOf(plan, scenario, point);
    const { [party]: name = '', ...others } = seats;
    const key = JSON.stringify([worldview, off, turns, sample, others]);
    const pair = pairs.get(key) ?? {
      contrast: { worldview, off, turns, sample, parameters, others },
      sides: new Map<string, readonly number[]>(),
    };
    pairs.set(key, pair);
    pair.sides.set(name, own);
  }
  return [...pairs.values()].map(({ contrast, sides }) => ({
    ...contrast,
    first: sides.get(first) ?? [],
    second: sides.get(second) ?? [],
  }));
}

const valuesAt = (table: RowTable, column: string, rows: readonly number[]): readonly number[] => {
  const values = numbersOf(table, column);
  return rows.map((row) => values[row] ?? 0);
};

/** First less second in one column, with its 95 % interval. */
export const differenceIn = (table: RowTable, column: string, { first, second }: Contrast): Difference =>
  pairedDifference(valuesAt(table, column, first), valuesAt(table, column, second));

/** First less second in one column, game by game. */
export function gapsIn(table: RowTable, column: string, { first, second }: Contrast): readonly number[] {
  const others = valuesAt(table, column, second);
  return valuesAt(table, column, first).map((value, game) => value - (others[game] ?? 0));
}

/** What a contrast came to in some columns: plain JSON. */
export interface ContrastCell {
  readonly worldview: Worldview;
  readonly off: readonly string[];
  readonly turns: number;
  readonly differences: Readonly<Record<string, Difference>>;
}

/** Some columns of every contrast, each on its own: nothing is averaged over worlds. */
export const contrastCells = (
  contrasts: readonly Contrast[],
  table: RowTable,
  columns: readonly string[],
): readonly ContrastCell[] =>
  contrasts.map((contrast) => ({
    worldview: contrast.worldview,
    off: contrast.off,
    turns: contrast.turns,
    differences: Object.fromEntries(columns.map((column) => [column, differenceIn(table, column, contrast)])),
  }));
