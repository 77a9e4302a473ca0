import { type Estimate, meanOf, studentQuantile } from './intervals.ts';

/** A value by the two things that it shares with others: here a set of parameters (or a family of sets), and a luck. */
export interface Crossed {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * The mean of values that are crossed: whatever shares a row is alike, and whatever shares a column, as the games of many
 * sets of parameters on the same few lucks are. Its 95 % interval holds what other rows *and* other columns would have
 * given: the squared error is that by rows plus that by columns less what both count twice (Cameron, Gelbach and Miller
 * 2011), and never less than the larger of the two; Student's quantile at Satterthwaite's (1946) degrees of freedom. In the
 * unit of the values. Not every row need meet every column. Throws on fewer than two rows or columns.
 */
export function crossedInterval(values: readonly Crossed[]): Estimate {
  const mean = meanOf(values.map(({ value }) => value));
  const rows = effectsOf(values, mean, ({ row }) => row);
  const columns = effectsOf(values, mean, ({ column }) => column);
  if (rows.size < 2 || columns.size < 2) throw new Error('Crossed values need two rows and two columns at least.');
  const [byRows, byColumns] = [rows, columns].map((effects) => squaredError(effects, values.length)) as [
    number,
    number,
  ];
  const freedomLeft = values.length - rows.size - columns.size + 1;
  const left = values.reduce((sum, { row, column, value }) => {
    const rest = value - mean - (rows.get(row)?.mean ?? 0) - (columns.get(column)?.mean ?? 0);
    return sum + rest * rest;
  }, 0);
  const twice = freedomLeft > 0 ? left / freedomLeft / values.length : 0;
  const squared = Math.max(byRows, byColumns, byRows + byColumns - twice);
  if (squared === 0) return { mean, low: mean, high: mean };
  const parts = (byRows * byRows) / (rows.size - 1) + (byColumns * byColumns) / (columns.size - 1);
  const freedom = Math.max(Math.min(rows.size, columns.size) - 1, (squared * squared) / parts);
  const half = studentQuantile(freedom) * Math.sqrt(squared);
  return { mean, low: mean - half, high: mean + half };
}

/** By how much the values of one row, or column, lie beside the mean of all, and how many they are. */
interface Effect {
  readonly mean: number;
  readonly count: number;
}

function effectsOf(
  values: readonly Crossed[],
  mean: number,
  placeOf: (one: Crossed) => number,
): ReadonlyMap<number, Effect> {
  const effects = new Map<number, Effect>();
  for (const one of values) {
    const { mean: before, count } = effects.get(placeOf(one)) ?? { mean: 0, count: 0 };
    const beside = one.value - mean;
    effects.set(placeOf(one), { mean: before + (beside - before) / (count + 1), count: count + 1 });
  }
  return effects;
}

/** The squared standard error of the mean where rows (or columns) are what is independent. */
function squaredError(effects: ReadonlyMap<number, Effect>, all: number): number {
  const sum = [...effects.values()].reduce((before, { mean, count }) => before + (mean * count) ** 2, 0);
  return (sum / (all * all)) * (effects.size / (effects.size - 1));
}
