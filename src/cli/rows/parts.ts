import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import { endOf, overlapping, type RowRange } from './row-ranges.ts';

/** A file of rows in the folder of a run. Its name says which rows it holds; a file is there whole, or not at all. */
export interface Part {
  readonly range: RowRange;
  readonly file: string;
}

const PART = /^rows-(\d{9})-(\d{9})\.parquet$/;
/** Where a part stands while it is being written. */
const UNFINISHED = /^rows-.*\.part$/;

/** The name of the file that holds these rows: first and last, both among them. */
export const partName = (range: RowRange): string =>
  `rows-${String(range.from).padStart(9, '0')}-${String(endOf(range) - 1).padStart(9, '0')}.parquet`;

/** The name under which it is written before it is whole. */
export const unfinishedName = (range: RowRange): string => partName(range).replace(/\.parquet$/, '.part');

/** Names of files that a run left half written, when it was killed. */
export const unfinishedIn = (folder: string): readonly string[] =>
  readdirSync(fromCaller(folder)).filter((name) => UNFINISHED.test(name));

/** The parts in a folder, in the order of their rows. Complains where two hold the same row. */
export function partsIn(folder: string): readonly Part[] {
  const parts = readdirSync(fromCaller(folder)).flatMap((name): Part[] => {
    const [, first, last] = PART.exec(name) ?? [];
    if (first === undefined || last === undefined) return [];
    const from = Number(first);
    return [{ range: { from, count: Number(last) - from + 1 }, file: join(folder, name) }];
  });
  const doubled = overlapping(parts.map(({ range }) => range));
  if (doubled !== null) {
    const [a, b] = doubled;
    throw new Complaint('rows.doubled', { folder, row: b.from, first: partName(a), second: partName(b) });
  }
  return parts.toSorted((a, b) => a.range.from - b.range.from);
}
