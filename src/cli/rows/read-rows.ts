import type { CellColumns, RowTable } from '#lab';
import { Complaint } from '../complaint.ts';
import { mendSentence } from '../unknown-id.ts';
import { columnsIn, type Names, readColumns } from './part-columns.ts';
import { type OpenPart, withPart } from './part-file.ts';
import { type Part, partsIn } from './parts.ts';
import { without } from './row-ranges.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';

/** Whether rows that were not played yet are a fault, or are left out. */
export type Wanted = 'whole' | 'so-far';

/** Hears of a part that cannot be read and is left out; what it throws ends the reading. */
export type Lost = (why: Complaint) => void;

const refuse: Lost = (why) => {
  throw why;
};

/**
 * The rows of a run by its folder, in their order; only these columns, or all. Complains where the folder holds no run,
 * where rows are missing (unless what there is so far will do), where a file is damaged (unless somebody hears of what is
 * lost) or has no such column, and where nothing is left.
 */
export async function readRows(
  folder: string,
  columns?: readonly string[],
  wanted: Wanted = 'whole',
  lost: Lost = refuse,
): Promise<RowTable> {
  const run = readStoredRun(folder);
  const sound: { readonly part: Part; readonly names: Names }[] = [];
  for (const part of partsOf(folder, run, wanted)) {
    const names = await unlessLost(lost, () =>
      withPart(part, run.planHash, async (open) => namesIn(part, open, sound.length === 0 ? columns : [])),
    );
    if (names !== null) sound.push({ part, names });
  }
  const [first] = sound;
  if (first === undefined) throw new Complaint('rows.none', { folder });
  const length = sound.reduce((sum, { part }) => sum + part.range.count, 0);
  const cells = emptyCells(first.names, length);
  let at = 0;
  for (const { part } of sound) {
    const count = await unlessLost(lost, () => readInto(cells, part, run, at));
    at += count ?? 0;
  }
  if (at === 0) throw new Complaint('rows.none', { folder });
  return { length: at, ...(at === length ? cells : shortened(cells, at)) };
}

/**
 * The same rows part by part, for who need not hold all of them at once: of a run that lacks rows, those that are there.
 * Complains as `readRows` does.
 */
export async function* rowsByPart(
  folder: string,
  columns?: readonly string[],
  wanted: Wanted = 'whole',
  lost: Lost = refuse,
): AsyncGenerator<RowTable> {
  const run = readStoredRun(folder);
  let asked = columns;
  let rows = 0;
  for (const part of partsOf(folder, run, wanted)) {
    const table = await unlessLost(lost, () => readPart(part, run, asked));
    if (table === null) continue;
    asked ??= [...Object.keys(table.numbers), ...Object.keys(table.words)];
    rows += table.length;
    yield table;
  }
  if (rows === 0) throw new Complaint('rows.none', { folder });
}

/** What is wrong with one part alone. */
const UNREADABLE: ReadonlySet<string> = new Set(['rows.damaged', 'rows.other-plan', 'rows.wrong-count']);

/** What is read of a part; null where it cannot be, once somebody has heard of it. */
async function unlessLost<Result>(lost: Lost, read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Complaint && UNREADABLE.has(error.key))) throw error;
    lost(error);
    return null;
  }
}

const shortened = ({ numbers, words }: CellColumns, length: number): CellColumns => ({
  numbers: Object.fromEntries(Object.entries(numbers).map(([id, column]) => [id, column.slice(0, length)])),
  words: Object.fromEntries(Object.entries(words).map(([id, column]) => [id, column.slice(0, length)])),
});

/** The rows of one part; only these columns, or all. Complains where it is damaged or has no such column. */
export async function readPart(part: Part, run: StoredRun, columns?: readonly string[]): Promise<RowTable> {
  const names = await withPart(part, run.planHash, async (open) => namesIn(part, open, columns));
  const cells = emptyCells(names, part.range.count);
  await readInto(cells, part, run, 0);
  return { length: part.range.count, ...cells };
}

/** The parts of a run, at least one. Complains where there is none, or where rows are missing that are wanted. */
function partsOf(folder: string, run: StoredRun, wanted: Wanted): readonly [Part, ...Part[]] {
  const parts = partsIn(folder);
  if (wanted === 'whole') demandWhole(folder, run, parts);
  const [first, ...rest] = parts;
  if (first === undefined) throw new Complaint('rows.none', { folder });
  return [first, ...rest];
}

const emptyCells = ({ numbers, words }: Names, length: number): CellColumns => ({
  numbers: Object.fromEntries(numbers.map((name) => [name, new Float64Array(length)])),
  words: Object.fromEntries(words.map((name) => [name, Array.from({ length }, () => '')])),
});

/** Reads a part into its place, and tells how many rows that were. */
async function readInto(cells: CellColumns, part: Part, run: StoredRun, at: number): Promise<number> {
  const asked = [...Object.keys(cells.numbers), ...Object.keys(cells.words)];
  await withPart(part, run.planHash, async (open) => {
    namesIn(part, open, asked);
    await readColumns(open, cells, at);
  });
  return part.range.count;
}

/** The asked columns by what stands in them. Complains with the name that was most likely meant. */
function namesIn({ file }: Part, open: OpenPart, asked?: readonly string[]): Names {
  const { numbers, words } = columnsIn(open);
  const known = [...numbers, ...words];
  const missing = asked?.find((name) => !known.includes(name));
  if (missing !== undefined)
    throw new Complaint('rows.no-column', { file, id: missing, mend: mendSentence(missing, known) });
  const isAsked = (name: string): boolean => asked === undefined || asked.includes(name);
  return { numbers: numbers.filter(isAsked), words: words.filter(isAsked) };
}

/** Complains where rows of a run are missing. */
export function demandWhole(folder: string, run: StoredRun, parts: readonly Part[]): void {
  const missing = without(
    run.rows,
    parts.map(({ range }) => range),
  );
  const [first] = missing;
  if (first === undefined) return;
  const count = missing.reduce((sum, range) => sum + range.count, 0);
  throw new Complaint('rows.unfinished', { folder, count, total: run.rows.count, first: first.from });
}
