import { existsSync, statSync } from 'node:fs';
import { type RowTable, rowCount, wordsOf } from '#lab';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import { partsIn } from './parts.ts';
import { readPart } from './read-rows.ts';
import { endOf } from './row-ranges.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';

/** A row that the caller named as `FOLDER:ROW`. */
export interface RowNamed {
  readonly folder: string;
  readonly row: number;
}

/** True where a path names a folder. */
const isFolder = (path: string): boolean => existsSync(fromCaller(path)) && statSync(fromCaller(path)).isDirectory();

/**
 * What a text names as a row; null where it names a file, or anything else. Complains where it names a folder without a row
 * of it: one that holds no run, a run alone, or what is no row.
 */
export function rowNamed(text: string): RowNamed | null {
  if (isFolder(text)) {
    const { plan } = readStoredRun(text);
    throw new Complaint('rows.which-row', { folder: text, rows: rowCount(plan) });
  }
  const [, folder, row = ''] = /^(.+):([^:/\\]*)$/.exec(text) ?? [];
  if (folder === undefined || existsSync(fromCaller(text)) || !isFolder(folder)) return null;
  const { plan } = readStoredRun(folder);
  if (!/^\d{1,9}$/.test(row)) throw new Complaint('rows.bad-row', { folder, row, rows: rowCount(plan) });
  return { folder, row: Number(row) };
}

/** One row of a run, with the run, as the store has it. Complains where the plan has no such row, or it was not played yet. */
export async function rowAt({
  folder,
  row,
}: RowNamed): Promise<{ readonly run: StoredRun; readonly fingerprint: string }> {
  const run = readStoredRun(folder);
  const rows = rowCount(run.plan);
  if (row >= rows) throw new Complaint('rows.no-row', { folder, row, rows });
  const part = partsIn(folder).find(({ range }) => row >= range.from && row < endOf(range));
  if (part === undefined) throw new Complaint('rows.not-played', { folder, row });
  const table: RowTable = await readPart(part, run, ['fingerprint']);
  return { run, fingerprint: wordsOf(table, 'fingerprint')[row - part.range.from] ?? '' };
}
