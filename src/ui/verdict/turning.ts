import { cardOf, type Game } from '#engine';
import { type Chosen, chosenIn } from './chosen.ts';
import { type Finished, gameAt, machinesOf, playDecided, playOut, strategiesLuck } from './finished.ts';

/** What one turn's own decisions changed: the score to which the default player takes the chair from before and from after it. */
export interface TurnWorth {
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  /** What the chair chose in that turn, and what the default player would have chosen on the same morning. */
  readonly own: readonly Chosen[];
  readonly other: readonly Chosen[];
}

const worthOf = ({ after, before }: Pick<TurnWorth, 'before' | 'after'>): number => Math.abs(after - before);

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
  const others: (readonly Chosen[])[] = [];
  for (let turn = first; turn <= last + 1; turn += 1) {
    const game = gameAt(finished, turn);
    const other: Chosen[] = [];
    playOut(game, finished, agents, strategiesLuck(finished), (of, decision) => {
      if (of === party && game.world.turn === turn) other.push(...chosenIn(game, party, decision));
    });
    values.push(score(game));
    others.push(other);
  }
  return values.slice(1).map((after, place) => {
    const turn = first + place;
    return { turn, before: values[place] ?? 0, after, own: ownIn(finished, turn), other: others[place] ?? [] };
  });
}

/** What a chair chose in a turn that was played, at every ask of it. */
function ownIn(finished: Finished, turn: number): readonly Chosen[] {
  const { replay, party } = finished;
  const game = gameAt(finished, turn);
  return replay.decisions
    .filter((decided) => decided.turn === turn)
    .flatMap((decided) => {
      const decision = decided.by[party];
      const chosen = decision === undefined ? [] : chosenIn(game, party, decision);
      playDecided(game, decided);
      return chosen;
    });
}

/** The turn that mattered most, the earliest of several alike; null where none made a difference of half a point. */
export function mostTelling<Worth extends Pick<TurnWorth, 'turn' | 'before' | 'after'>>(
  worths: readonly Worth[],
): Worth | null {
  const [most] = worths.toSorted((one, other) => worthOf(other) - worthOf(one) || one.turn - other.turn);
  return most === undefined || worthOf(most) < LEAST_TOLD ? null : most;
}

/** Scores are told in whole points: less than half of one is none. */
const LEAST_TOLD = 0.5;
