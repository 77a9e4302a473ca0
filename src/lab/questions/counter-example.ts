import type { Seed } from '#engine';
import type { Row } from '../playing/columns.ts';
import { pairedDifference, sideOf } from '../statistics/paired.ts';
import { seedOf } from '../study/seeds.ts';

/** The first game in which whoever is behind on the whole came out ahead. */
export interface CounterExample {
  readonly column: string;
  /** Who is clearly higher over all games of the world. */
  readonly higher: 'first' | 'second';
  readonly game: number;
  readonly seed: Seed;
  /** What the column was in that one game. */
  readonly first: number;
  readonly second: number;
}

/**
 * For each column that is clearly higher in one setting than in the other, the game of the lowest number in which it is
 * the other way about; a column that is clear and has no such game is left out, as is one that is not clear.
 */
export function counterExamples(
  ids: readonly string[],
  first: readonly Row[],
  second: readonly Row[],
  from: Seed,
): readonly CounterExample[] {
  return ids.flatMap((column, place): readonly CounterExample[] => {
    const [one, other] = [first, second].map((rows) => rows.map((row) => row[place] ?? 0)) as [number[], number[]];
    const side = sideOf(pairedDifference(one, other));
    const game = one.findIndex((value, at) => (value - (other[at] ?? 0)) * side < 0);
    if (side === 0 || game < 0) return [];
    const higher = side === 1 ? 'first' : 'second';
    const [left, right] = [one[game] ?? 0, other[game] ?? 0];
    return [{ column, higher, game, seed: seedOf(from, game), first: left, second: right }];
  });
}
