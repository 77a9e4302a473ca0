import type { Seed } from '#engine';
import type { Agents } from '#strategies';
import type { Board, Ground } from '../playing/board.ts';
import { type Arm, dealOf } from '../study/arm.ts';
import { seedOf } from '../study/seeds.ts';
import { type History, historyOf } from './history.ts';
import { type Parting, partingOf, withoutDoersOf } from './parting.ts';

/** Pairs of games whose histories are to be laid beside each other: work for one thread. Plain JSON. */
export interface PartTask {
  readonly kind: 'part';
  /** The place of the pair among those asked about. */
  readonly place: number;
  readonly first: Arm;
  readonly second: Arm;
  readonly seed: Seed;
  readonly from: number;
  readonly games: number;
}

/** Where each of these pairs parts, at all, and in what those do whose chairs are filled alike; null: never. */
export interface Parted {
  readonly kind: 'part';
  readonly place: number;
  readonly from: number;
  readonly partings: readonly (Parting | null)[];
  readonly byOthers: readonly (Parting | null)[];
}

/** Pairs in one task. */
const PAIRS = 16;

/** The tasks that compare so many games of each pair of settings. */
export const partTasks = (
  pairs: readonly { readonly first: Arm; readonly second: Arm }[],
  games: number,
  seed: Seed,
): readonly PartTask[] =>
  pairs.flatMap(({ first, second }, place) =>
    Array.from({ length: Math.ceil(games / PAIRS) }, (_, block): PartTask => {
      const from = block * PAIRS;
      return { kind: 'part', place, first, second, seed, from, games: Math.min(PAIRS, games - from) };
    }),
  );

/** Plays both games of every pair. */
export function partGames(
  { place, first, second, seed, from, games }: PartTask,
  boardFor: (ground: Ground) => Board,
  seated: (seats: Readonly<Record<string, string>>) => Agents,
): Parted {
  const pairs = Array.from({ length: games }, (_, at) => {
    const deals = [dealOf(first, from + at), dealOf(second, from + at)] as const;
    const [one, other] = deals.map(({ seats, ...ground }) =>
      historyOf(boardFor(ground), seated(seats), seedOf(seed, from + at)),
    ) as [History, History];
    const parties = Object.keys(deals[0].seats);
    const otherwise = parties.filter((party) => deals[0].seats[party] !== deals[1].seats[party]);
    const byOthers = partingOf(withoutDoersOf(one, otherwise), withoutDoersOf(other, otherwise));
    return { parting: partingOf(one, other), byOthers };
  });
  return {
    kind: 'part',
    place,
    from,
    partings: pairs.map(({ parting }) => parting),
    byOthers: pairs.map(({ byOthers }) => byOthers),
  };
}
