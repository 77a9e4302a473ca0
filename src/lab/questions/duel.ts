import type { Seed, Worldview } from '#engine';
import type { Row } from '../playing/columns.ts';
import { type Difference, pairedDifference } from '../statistics/paired.ts';
import type { Arm } from '../study/arm.ts';
import type { Study } from '../study/study.ts';

/** Two settings, to be compared on the same luck in each of several worlds. */
export interface Duel {
  readonly pairs: readonly { readonly first: Arm; readonly second: Arm }[];
  readonly games: number;
  readonly seed: Seed;
}

/** Every column's difference in one world: the first setting less the second. */
export interface DuelCell {
  readonly first: Readonly<Record<'worldviews', readonly Worldview[]>>;
  readonly second: Readonly<Record<'worldviews', readonly Worldview[]>>;
  readonly differences: Readonly<Record<string, Difference>>;
}

/** The games of a duel. */
export const duelStudy = ({ pairs, games, seed }: Duel): Study => ({
  arms: pairs.flatMap(({ first, second }) => [first, second]),
  games,
  seed,
});

/** The numbers of one column over the games of an arm. */
export const columnAt = (rows: readonly Row[], place: number): readonly number[] => rows.map((row) => row[place] ?? 0);

/** All columns of two settings, compared game by game. */
export const differencesOf = (
  ids: readonly string[],
  first: readonly Row[],
  second: readonly Row[],
): Readonly<Record<string, Difference>> =>
  Object.fromEntries(ids.map((id, place) => [id, pairedDifference(columnAt(first, place), columnAt(second, place))]));

/** What a duel came to, world by world; nothing is averaged over worlds. */
export const duelCells = (
  { pairs }: Duel,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): readonly DuelCell[] =>
  pairs.map(({ first, second }, at) => ({
    first: { worldviews: first.worldviews },
    second: { worldviews: second.worldviews },
    differences: differencesOf(ids, rows[at * 2] ?? [], rows[at * 2 + 1] ?? []),
  }));
