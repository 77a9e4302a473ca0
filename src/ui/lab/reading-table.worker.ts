import type { ResolvedScenario } from '#engine';
import {
  factorsOf,
  type LivePairs,
  type Plan,
  parquetOf,
  plannedGame,
  type RowTable,
  rowCount,
  rowOrigin,
  withOrigin,
} from '#lab';
import { VERSION } from '../version.ts';

/** The rows of a plan that have come, by number. */
function rowsThere(plan: Plan, live: LivePairs): readonly number[] {
  const there: number[] = [];
  for (let row = 0, rows = rowCount(plan); row < rows; row += 1) if (live.end(row) !== null) there.push(row);
  return there;
}

/** All rows that have come, in their order, as analyses read them: their places in the plan and their measures. */
export function tableOfRows(plan: Plan, live: LivePairs): RowTable {
  const rows = rowsThere(plan, live);
  const column = (read: (row: number) => number): Float64Array => Float64Array.from(rows, read);
  return {
    length: rows.length,
    numbers: {
      row: column((row) => row),
      point: column((row) => Math.floor(row / plan.games)),
      game: column((row) => row % plan.games),
      ...Object.fromEntries(plan.measures.map((id) => [id, column((row) => live.value(row, id) ?? Number.NaN)])),
    },
    words: {},
  };
}

/** The same rows with all that was chosen for each and where they come from, as a Parquet file; its plan stands in it as a note. */
export function parquetBlob(scenario: ResolvedScenario, plan: Plan, live: LivePairs): Blob {
  const { length, numbers } = tableOfRows(plan, live);
  const games = rowsThere(plan, live).map((row) => plannedGame(plan, scenario, row));
  const ends = games.map(({ row }) => live.end(row));
  const { row, point, game, ...measures } = numbers;
  const parties = Object.keys(scenario.parties).toSorted();
  const table: RowTable = {
    length,
    numbers: {
      ...(row && { row }),
      ...(point && { point }),
      ...(game && { game }),
      turns: Float64Array.from(games, (one) => one.point.turns),
      ...Object.fromEntries(
        factorsOf(plan).map(([id]) => [
          `parameter/${id}`,
          Float64Array.from(games, (one) => one.point.parameters[id] ?? Number.NaN),
        ]),
      ),
      ...measures,
    },
    words: {
      seed: games.map(({ seed }) => seed),
      ...Object.fromEntries(
        parties.map((party) => [`seat/${party}`, games.map((one) => one.point.seats[party] ?? '')]),
      ),
      physics: games.map((one) => one.point.worldview.physics),
      tempers: games.map((one) => one.point.worldview.tempers),
      off: games.map((one) => one.point.off.join(' ')),
      ending: ends.map((end) => end?.ending ?? ''),
      fingerprint: ends.map((end) => end?.fingerprint ?? ''),
    },
  };
  const origin = rowOrigin(plan, scenario, VERSION);
  const bytes = parquetOf(withOrigin(table, origin), { plan: JSON.stringify(plan), ...origin });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.apache.parquet' });
}
