/** What is smaller counts as nothing, next to entries of about 1. */
const NOTHING = 1e-10;

/**
 * Solves a square system of linear equations by elimination with row exchange; null where it has no single solution.
 * Entries should be of about the size of 1.
 */
export function solved(system: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
  const rows = system.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const best = pivotRow(rows, column);
    const pivot = rows[best];
    const held = rows[column];
    if (pivot === undefined || held === undefined || Math.abs(pivot[column] ?? 0) < NOTHING) return null;
    rows[best] = held;
    rows[column] = pivot;
    for (const [at, row] of rows.entries()) if (at !== column) subtract(row, pivot, column);
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let at = column + 1; at < rows.length; at += 1)
    if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = at;
  return best;
}

/** Takes so much of the pivot's row off another that its entry in this column is 0. */
function subtract(row: number[], pivot: readonly number[], column: number): void {
  const times = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (times === 0) return;
  for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (pivot[at] ?? 0);
}
