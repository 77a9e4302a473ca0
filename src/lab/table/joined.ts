import type { RowTable } from './row-table.ts';

/** Tables one below the other. Throws where one lacks a column of the first. */
export function joinedTables(tables: readonly RowTable[]): RowTable {
  const [first] = tables;
  if (first === undefined) return { length: 0, numbers: {}, words: {} };
  if (tables.length === 1) return first;
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const numbers = Object.keys(first.numbers).map((id): readonly [string, Float64Array] => {
    const cells = new Float64Array(length);
    let at = 0;
    for (const table of tables) {
      cells.set(demanded(table.numbers[id], id), at);
      at += table.length;
    }
    return [id, cells];
  });
  const words = Object.keys(first.words).map((id): readonly [string, readonly string[]] => [
    id,
    tables.flatMap((table) => demanded(table.words[id], id)),
  ]);
  return { length, numbers: Object.fromEntries(numbers), words: Object.fromEntries(words) };
}

function demanded<Cells>(cells: Cells | undefined, id: string): Cells {
  if (cells === undefined) throw new Error(`A table lacks the column "${id}".`);
  return cells;
}
