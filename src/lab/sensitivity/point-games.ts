import { numbersOf, type RowTable } from '../table/row-table.ts';

/** The games of a plan, point after point, each with the same seeds; no number where a game is missing. */
export interface PointGames {
  readonly games: number;
  readonly values: Float64Array;
}

/**
 * A measure of every game of a plan, in its own unit. The rows may stand in any order, and be a part of the plan. Throws
 * where there is no such column, and where a row is no game of the plan.
 */
export function pointGames(table: RowTable, measure: string, points: number, games: number): PointGames {
  const [values, point, game] = [numbersOf(table, measure), numbersOf(table, 'point'), numbersOf(table, 'game')];
  const all = new Float64Array(points * games).fill(Number.NaN);
  for (let row = 0; row < table.length; row += 1) {
    const [at, of] = [point[row] ?? -1, game[row] ?? -1];
    if (!(at >= 0 && at < points && of >= 0 && of < games))
      throw new Error(`The plan has no game ${of} of a point ${at}: it has ${points} points of ${games}.`);
    all[at * games + of] = values[row] ?? Number.NaN;
  }
  return { games, values: all };
}

/** The mean of each point’s games; no number where one of them is missing. */
export function pointMeans({ games, values }: PointGames): Float64Array {
  return Float64Array.from({ length: values.length / games }, (_, point) => {
    let sum = 0;
    for (let game = 0; game < games; game += 1) sum += values[point * games + game] ?? Number.NaN;
    return sum / games;
  });
}
