import { type Mixture, type PayoffTable, shared } from './matrix.ts';

/** The place of the largest, the first of equal ones. */
const bestOf = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Adds what each row brings against one column. */
function learn(totals: number[], payoffs: PayoffTable, column: number): void {
  for (const [at, row] of payoffs.entries()) totals[at] = (totals[at] ?? 0) + (row[column] ?? 0);
}

/**
 * Each side answers for so many rounds what the other has played so far (Brown 1951), and the shares of all rounds are what
 * it comes to. Both tables go by own row and other's column. It tends to an equilibrium in games of two ways and in games
 * of pure conflict (Robinson 1951, Miyasawa 1961), and need not elsewhere: its gap says how near it came.
 */
export function fictitious(first: PayoffTable, second: PayoffTable, rounds: number): readonly [Mixture, Mixture] {
  const totals = [first.map(() => 0), second.map(() => 0)] as const;
  const played = [first.map(() => 0), second.map(() => 0)] as const;
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [bestOf(totals[0]), bestOf(totals[1])];
    played[0][one] = (played[0][one] ?? 0) + 1;
    played[1][other] = (played[1][other] ?? 0) + 1;
    learn(totals[0], first, other);
    learn(totals[1], second, one);
  }
  return [shared(played[0]), shared(played[1])];
}
