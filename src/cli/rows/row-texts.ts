import type { RowTable } from '#lab';

/** A table as lines of text, each with its line end; the heading, if there is one, is asked for apart. */
export interface RowText {
  readonly heading: (columns: readonly string[]) => string;
  readonly lines: (table: RowTable, columns: readonly string[]) => string;
}

/** A cell; a number that is none is nothing. */
function cellAt({ numbers, words }: RowTable, column: string, row: number): string | number | null {
  const number = numbers[column]?.[row];
  if (number === undefined) return words[column]?.[row] ?? null;
  return Number.isFinite(number) ? number : null;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const linesOf = (table: RowTable, line: (row: number) => string): string => {
  let text = '';
  for (let row = 0; row < table.length; row += 1) text += line(row);
  return text;
};

/** Values between commas (RFC 4180, with LF), a number that is none left empty. */
const csv: RowText = {
  heading: (columns) => `${columns.map(quoted).join(',')}\n`,
  lines: (table, columns) =>
    linesOf(table, (row) => `${columns.map((column) => quoted(String(cellAt(table, column, row) ?? ''))).join(',')}\n`),
};

/** An object of JSON a line, a number that is none written as null. */
const jsonl: RowText = {
  heading: () => '',
  lines: (table, columns) =>
    linesOf(
      table,
      (row) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, cellAt(table, column, row)])))}\n`,
    ),
};

/** The texts that rows can be written out as. */
export const ROW_TEXTS = { csv, jsonl } as const;
