import type { Seed } from '#engine';
import type { Row } from '../playing/columns.ts';
import type { PlayoutFault } from '../playing/faults.ts';
import type { Arm } from './arm.ts';
import { seedOf } from './seeds.ts';

/** Games to be played: so many of every arm, all arms on the same seeds unless they say from which luck on. Plain JSON. */
export interface Study {
  readonly arms: readonly Arm[];
  readonly games: number;
  /** The seed of the first game of each arm that names no first luck of its own. */
  readonly seed: Seed;
}

/** A run of games of one arm: work for one thread. Which runs a study is cut into changes no row. */
export interface PlayTask {
  readonly kind: 'play';
  /** The place of the arm in its study. */
  readonly place: number;
  readonly arm: Arm;
  /** Of the arm's first game, whatever `from` is. */
  readonly seed: Seed;
  readonly from: number;
  readonly games: number;
}

/** What went wrong in the game of this number. */
export interface GameFault extends PlayoutFault {
  readonly game: number;
}

/** The rows of a task, one a game; null where the game threw or did not end. */
export interface Played {
  readonly kind: 'play';
  readonly place: number;
  readonly from: number;
  readonly rows: readonly (Row | null)[];
  readonly faults: readonly GameFault[];
}

/** Games a task has at least, but for studies that are smaller. */
export const LEAST_GAMES = 32;

/** The tasks of a study: every arm plays its first games before any plays its next, so that one that is stopped has seen them all. */
export function* tasksOf({ arms, games, seed }: Study, least: number = LEAST_GAMES): Generator<PlayTask> {
  const blocks = Math.max(1, Math.floor(games / least));
  for (let block = 0; block < blocks; block += 1) {
    const from = block * least;
    const own = block === blocks - 1 ? games - from : least;
    for (const [place, arm] of arms.entries())
      yield { kind: 'play', place, arm, seed: seedOf(seed, arm.firstLuck ?? 0), from, games: own };
  }
}

/** How many tasks that is. */
export const taskCount = ({ arms, games }: Study, least: number = LEAST_GAMES): number =>
  arms.length * Math.max(1, Math.floor(games / least));

/** Lays what was played into the rows of each arm, by the number of the game: the order of arrival changes nothing. */
export function gather({ arms, games }: Study, played: Iterable<Played>): readonly (readonly Row[])[] {
  const rows = arms.map(() => Array.from<Row | undefined>({ length: games }));
  for (const { place, from, rows: own, faults } of played) {
    const [fault] = faults;
    if (fault !== undefined)
      throw new Error(`Game ${fault.game} of arm ${place} failed in turn ${fault.turn}: ${fault.kind}, ${fault.what}.`);
    for (const [game, row] of own.entries()) if (row !== null) (rows[place] ?? [])[from + game] = row;
  }
  return rows.map((list) =>
    list.map((row) => {
      if (row === undefined) throw new Error('A row of the study is missing: it was not played to its end.');
      return row;
    }),
  );
}
