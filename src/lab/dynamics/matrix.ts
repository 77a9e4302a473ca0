/** Payoffs by own strategy (row) and the other's (column), in any unit. */
export type PayoffTable = readonly (readonly number[])[];
/** Shares of strategies, from 0 to 1, that sum to 1. */
export type Mixture = readonly number[];

/** Throws where a table is empty, ragged, holds what is no number, or has not so many rows or columns as asked. */
export function demandPayoffs(payoffs: PayoffTable, rows: number = payoffs.length, columns?: number): void {
  const wide = columns ?? payoffs[0]?.length ?? 0;
  if (payoffs.length === 0 || wide === 0) throw new Error('A table of payoffs needs a row and a column.');
  if (payoffs.length !== rows || payoffs.some((row) => row.length !== wide))
    throw new Error(`A table of payoffs must have ${rows} rows of ${wide} columns each.`);
  if (payoffs.some((row) => row.some((payoff) => !Number.isFinite(payoff))))
    throw new Error('A payoff is a finite number.');
}

/** What each row brings against a mixture of columns. */
export const againstMixture = (payoffs: PayoffTable, mixture: Mixture): readonly number[] =>
  payoffs.map((row) => dot(row, mixture));

/** The sum of products, place by place. */
export function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of one.entries()) sum += value * (other[at] ?? 0);
  return sum;
}

/** Rows as columns. */
export const transposed = (payoffs: PayoffTable): PayoffTable =>
  (payoffs[0] ?? []).map((_, column) => payoffs.map((row) => row[column] ?? 0));

/** Shares that sum to 1. Throws where nothing is left, or a share is below 0. */
export function shared(shares: readonly number[]): Mixture {
  const sum = shares.reduce((before, share) => before + share, 0);
  if (!(sum > 0) || shares.some((share) => share < 0)) throw new Error('Shares are 0 or more, and not all are 0.');
  return shares.map((share) => share / sum);
}

/** The same share for each of so many. */
export const evenly = (count: number): Mixture => Array.from({ length: count }, () => 1 / count);
