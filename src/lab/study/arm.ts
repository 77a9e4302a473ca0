import type { Worldview } from '#engine';
import type { Ground } from '../playing/board.ts';

/**
 * One setting whose games are compared with those of another that has the same first luck. Plain JSON. Where a seat or the world has
 * several entries they take turns, so that every combination comes up equally often.
 */
export interface Arm {
  readonly worldviews: readonly Worldview[];
  readonly parameters?: Readonly<Record<string, number>>;
  readonly off?: readonly string[];
  /** Another number of turns than the scenario's own. */
  readonly turns?: number;
  /** The number of the luck of its first game, counted from the seed of its study; 0 where nothing is said. */
  readonly firstLuck?: number;
  /** By party the names of agents, as `agentNamed` knows them. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
}

/** What one game of an arm is played with. */
export interface Deal extends Ground {
  readonly seats: Readonly<Record<string, string>>;
}

/** The game of this number, from 0: a count through all combinations, the seats first and the world last. */
export function dealOf({ worldviews, seats, ...ground }: Arm, game: number): Deal {
  let rest = game;
  const turn = <One>(list: readonly One[]): One => {
    const one = list[rest % list.length];
    if (one === undefined) throw new Error('An arm of a study has an empty seat, or no world.');
    rest = Math.floor(rest / list.length);
    return one;
  };
  const seated = Object.fromEntries(Object.entries(seats).map(([party, names]) => [party, turn(names)]));
  return { ...ground, seats: seated, worldview: turn(worldviews) };
}
