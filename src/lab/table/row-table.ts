/**
 * Rows of a sweep, column by column, as they are stored and analysed. All columns have `length` entries. Numbers: `row`,
 * `point`, `game`, `turns`, `parameter/<id>` and every measure by its id. Words: `seed`, `seat/<party>`, `physics`,
 * `tempers`, `off` (rule ids with spaces between), `ending`, `fingerprint`. `turns` is the horizon that was laid; how many
 * turns were played is the measure `turns/played`. A game that threw or did not end has an empty `ending` and measures that
 * are not a number. As they are stored, rows have the columns of `ORIGIN_COLUMNS` as well.
 */
export interface RowTable {
  readonly length: number;
  readonly numbers: Readonly<Record<string, Float64Array>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** A column of numbers. Throws with the known names where there is none. */
export function numbersOf({ numbers }: RowTable, id: string): Float64Array {
  const column = numbers[id];
  if (column === undefined)
    throw new Error(`There is no column of numbers "${id}": there are ${Object.keys(numbers).join(', ')}.`);
  return column;
}

/** A column of words. Throws with the known names where there is none. */
export function wordsOf({ words }: RowTable, id: string): readonly string[] {
  const column = words[id];
  if (column === undefined)
    throw new Error(`There is no column of words "${id}": there are ${Object.keys(words).join(', ')}.`);
  return column;
}
