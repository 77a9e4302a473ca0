/** A column of a table: its head, and to which side its cells lean. Figures lean to the right. */
export interface TableColumn {
  readonly head: string;
  readonly leans: 'left' | 'right';
}

/** A row of cells, or a line of its own between rows. */
export type TableRow = readonly string[] | string;

export const left = (head: string): TableColumn => ({ head, leans: 'left' });
export const right = (head: string): TableColumn => ({ head, leans: 'right' });

const GAP = '  ';

/** Rows as lines of text under their heads, columns aligned by the widest cell. Widths are counted in UTF-16 units, which is what English takes. */
export function tableLines(columns: readonly TableColumn[], rows: readonly TableRow[]): readonly string[] {
  const cells = rows.filter((row) => typeof row !== 'string');
  const widths = columns.map(({ head }, at) => Math.max(...[head, ...cells.map((row) => row[at] ?? '')].map(lengthOf)));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ leans }, at) => {
        const [cell, width] = [row[at] ?? '', widths[at] ?? 0];
        const space = ' '.repeat(width - lengthOf(cell));
        return leans === 'left' ? cell + space : space + cell;
      })
      .join(GAP)
      .trimEnd();
  return [line(columns.map(({ head }) => head)), ...rows.map((row) => (typeof row === 'string' ? row : line(row)))];
}

const lengthOf = (text: string): number => text.length;
