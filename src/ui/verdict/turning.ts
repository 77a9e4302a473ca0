import { cardOf, type Game } from '#engine';
import { type Finished, gameAt, machinesOf, playOut, strategiesLuck } from './finished.ts';

/** What one turn's own decisions changed: the score to which the default player takes the chair from before and from after it. */
export interface TurnWorth {
  readonly turn: number;
  readonly before: number;
  readonly after: number;
}

const worthOf = ({ after, before }: TurnWorth): number => Math.abs(after - before);

/**
 * What each turn of a person's own was worth, V(t + 1) − V(t). V(t) is the own score, out of 100, when the default player
 * of the chair takes over on the morning of turn t with the same luck and the same others (GAME 5.3); after the last turn
 * it is the score that was reached. In a game that was taken over, the turns before are somebody else's.
 */
export function turnWorths(finished: Finished): readonly TurnWorth[] {
  const { replay, party } = finished;
  const first = replay.fork?.turn ?? 1;
  const last = replay.decisions.at(-1)?.turn ?? first;
  const agents = machinesOf(finished);
  const score = (game: Game): number => cardOf(game.world, game.rules, party).score;
  const values: number[] = [];
  for (let turn = first; turn <= last + 1; turn += 1) {
    const game = gameAt(finished, turn);
    playOut(game, agents, strategiesLuck(finished));
    values.push(score(game));
  }
  return values.slice(1).map((after, place) => ({ turn: first + place, before: values[place] ?? 0, after }));
}

/** The turn that mattered most, the earliest of several alike; null where none made a difference of half a point. */
export function mostTelling(worths: readonly TurnWorth[]): TurnWorth | null {
  const [most] = worths.toSorted((one, other) => worthOf(other) - worthOf(one) || one.turn - other.turn);
  return most === undefined || worthOf(most) < LEAST_TOLD ? null : most;
}

/** Scores are told in whole points: less than half of one is none. */
const LEAST_TOLD = 0.5;
