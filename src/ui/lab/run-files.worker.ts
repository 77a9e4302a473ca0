import { type ResolvedScenario, rulesHashOf } from '#engine';
import {
  numbersOf,
  type ParquetContents,
  type ParquetSource,
  type Plan,
  parquetContents,
  type RowTable,
  readCells,
  rowCount,
} from '#lab';
import { cellsOf, linesOf } from './csv-cells.worker.ts';
import { notedBy, notedIn, planFrom } from './run-plan.worker.ts';

/** Why files cannot be read as a run; the page says each in words. */
export type Refused = 'no-plan' | 'no-rows' | 'other-scenario' | 'other-plan' | 'doubled' | 'damaged' | 'no-column';

/** Thrown with its reason as the message. */
export class RefusedFiles extends Error {
  readonly refused: Refused;
  readonly file: string;
  constructor(refused: Refused, file = '') {
    super(`${refused} ${file}`);
    this.refused = refused;
    this.file = file;
  }
}

/** A finished set of rows: its plan, how many of its rows are there, and its columns of numbers as they are asked for. */
export interface RowSource {
  readonly plan: Plan;
  readonly rows: number;
  /** False where it was played by other rules than those of this page. */
  readonly isOfTheseRules: boolean;
  /** Numbers alone; rejects with `no-column` where a column is not kept. */
  columns(ids: readonly string[]): Promise<RowTable>;
}

/** Opens a run from its files: `plan.json` and its parts as `lab run` writes them, or rows of the page with their plan. Rejects with `RefusedFiles`. */
export async function openRun(files: readonly File[], scenario: ResolvedScenario): Promise<RowSource> {
  const parquet = files.filter(({ name }) => name.endsWith('.parquet'));
  const csv = files.find(({ name }) => name.endsWith('.csv'));
  const parts = await Promise.all(parquet.map(opened));
  const plan = await planFrom(files, parts[0]?.contents.notes['plan']);
  if (plan === null) throw new RefusedFiles('no-plan');
  if (plan.scenario !== scenario.scenario) throw new RefusedFiles('other-scenario', plan.scenario);
  if (parts.length === 0 && csv === undefined) throw new RefusedFiles('no-rows');
  const noted = (await notedIn(files)) ?? notedBy(parts[0]?.contents.notes ?? {});
  const isOfTheseRules = noted === null || noted.rulesHash === rulesHashOf(scenario);
  for (const { file, contents } of parts)
    if (noted !== null && contents.notes['plan-hash'] !== noted.planHash)
      throw new RefusedFiles('other-plan', file.name);
  const read =
    csv === undefined || parts.length > 0
      ? (ids: readonly string[]) => fromParts(parts, ids)
      : (ids: readonly string[]) => fromCsv(csv, ids, rowCount(plan));
  const [rows, isDoubled] = rowsIn(plan, await read(['row', 'point', 'game']));
  if (isDoubled) throw new RefusedFiles('doubled');
  return { plan, rows, isOfTheseRules, columns: remembered(read) };
}

/** Rows that the page itself has played, as a source. */
export const playedSource = (plan: Plan, table: RowTable): RowSource => ({
  plan,
  rows: table.length,
  isOfTheseRules: true,
  columns: (ids) => {
    for (const id of ids) if (table.numbers[id] === undefined) throw new RefusedFiles('no-column', id);
    return Promise.resolve(table);
  },
});

function rowsIn(plan: Plan, table: RowTable): readonly [rows: number, isDoubled: boolean] {
  const seen = new Uint8Array(rowCount(plan));
  for (const row of numbersOf(table, 'row')) {
    if (!(row >= 0 && row < seen.length)) throw new RefusedFiles('other-plan');
    if (seen[row] === 1) return [table.length, true];
    seen[row] = 1;
  }
  return [table.length, false];
}

/** Columns that were read once are kept, but no more than one set of them. */
function remembered(read: (ids: readonly string[]) => Promise<RowTable>): RowSource['columns'] {
  let latest: { readonly key: string; readonly table: Promise<RowTable> } | null = null;
  return (ids) => {
    const key = ids.join(' ');
    if (latest?.key !== key) latest = { key, table: read(ids) };
    return latest.table;
  };
}

interface Part {
  readonly file: File;
  readonly source: ParquetSource;
  readonly contents: ParquetContents;
}

async function opened(file: File): Promise<Part> {
  const source: ParquetSource = {
    byteLength: file.size,
    slice: (start, end = file.size) => file.slice(start, end).arrayBuffer(),
  };
  try {
    return { file, source, contents: await parquetContents(source) };
  } catch {
    throw new RefusedFiles('damaged', file.name);
  }
}

async function fromParts(parts: readonly Part[], ids: readonly string[]): Promise<RowTable> {
  const length = parts.reduce((sum, { contents }) => sum + contents.length, 0);
  const numbers = Object.fromEntries(ids.map((id) => [id, new Float64Array(length)]));
  let at = 0;
  for (const { file, source, contents } of parts) {
    const missing = ids.find((id) => !contents.numbers.includes(id));
    if (missing !== undefined) throw new RefusedFiles('no-column', missing);
    try {
      await readCells(source, contents, { numbers, words: {} }, at);
    } catch {
      throw new RefusedFiles('damaged', file.name);
    }
    at += contents.length;
  }
  return { length, numbers, words: {} };
}

async function fromCsv(file: File, ids: readonly string[], most: number): Promise<RowTable> {
  const columns = ids.map(() => new Float64Array(most));
  let [places, length]: [readonly number[] | null, number] = [null, 0];
  for await (const line of linesOf(file)) {
    const cells = cellsOf(line);
    if (places === null) {
      const missing = ids.find((id) => !cells.includes(id));
      if (missing !== undefined) throw new RefusedFiles('no-column', missing);
      places = ids.map((id) => cells.indexOf(id));
      continue;
    }
    if (length === most) throw new RefusedFiles('other-plan', file.name);
    for (const [at, place] of places.entries()) {
      const cell = cells[place] ?? '';
      const column = columns[at];
      if (column !== undefined) column[length] = cell === '' ? Number.NaN : Number(cell);
    }
    length += 1;
  }
  const numbers = Object.fromEntries(ids.map((id, at) => [id, (columns[at] ?? new Float64Array()).slice(0, length)]));
  return { length, numbers, words: {} };
}
