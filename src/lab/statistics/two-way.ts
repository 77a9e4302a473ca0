import { meanOf } from './intervals.ts';

/** Shares of a variance: by row, by column, and by the row's own meeting with the column. They sum to 1. */
export interface TwoWay {
  readonly rows: number;
  readonly columns: number;
  readonly meeting: number;
}

type Table = readonly (readonly number[])[];

const squares = (values: readonly number[], around: number): number =>
  values.reduce((before, value) => before + (value - around) * (value - around), 0);

/** Sums of squares of one full table with one value a cell, those of rows and columns less what noise alone would put there. */
function partsOf(table: Table): TwoWay {
  const wide = table[0]?.length ?? 0;
  if (wide < 2 || table.length < 2 || table.some((row) => row.length !== wide))
    throw new Error('The table is ragged, or has fewer than two rows or columns.');
  const grand = meanOf(table.flat());
  const total = squares(table.flat(), grand);
  const columnMeans = Array.from({ length: wide }, (_, at) => meanOf(table.map((row) => row[at] ?? 0)));
  const byRows = squares(table.map(meanOf), grand) * wide;
  const byColumns = squares(columnMeans, grand) * table.length;
  const left = Math.max(0, total - byRows - byColumns);
  const rows = byRows - left / (wide - 1);
  const columns = byColumns - left / (table.length - 1);
  return { rows, columns, meeting: total - rows - columns };
}

/**
 * Decomposes the variance within several tables of the same rows (analysis of variance, Fisher 1925; corrected for noise
 * as omega squared is, Hays 1963), pooled: differences between tables count for nothing. Throws on a ragged table or one
 * with fewer than two rows or columns; null where all values of each table are equal.
 */
export function twoWay(tables: readonly Table[]): TwoWay | null {
  const parts = tables.map(partsOf);
  const sum = (read: (part: TwoWay) => number): number => parts.reduce((before, part) => before + read(part), 0);
  const total = sum(({ rows, columns, meeting }) => rows + columns + meeting);
  if (total === 0) return null;
  const rows =
    Math.max(
      0,
      sum((part) => part.rows),
    ) / total;
  const columns =
    Math.max(
      0,
      sum((part) => part.columns),
    ) / total;
  return { rows, columns, meeting: 1 - rows - columns };
}
