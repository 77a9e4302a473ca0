import { type Luck, type LuckDomain, luckOf, type Seed } from '../chance/luck.ts';

/** From the decisions of which turn on a seed gives the luck. The first one also gave the opening. */
export interface LuckPart {
  readonly fromTurn: number;
  readonly seed: Seed;
}

/** Where a game was taken over: the last fingerprint of the game before it, and the turn whose decisions were made anew. */
export interface Fork {
  readonly parent: string;
  readonly turn: number;
}

/** The seed that holds when the decisions of a turn are made: that of the last part which has begun. */
export function seedAt(parts: readonly LuckPart[], turn: number): Seed {
  const begun = parts.findLast(({ fromTurn }) => fromTurn <= turn) ?? parts[0];
  if (begun === undefined) throw new Error('A game needs luck: no seed was given.');
  return begun.seed;
}

/**
 * The luck of a game whose seed changes on the way. It changes with the decisions of a turn and not with its calendar,
 * which was played with the turn before: so a game that is taken over stands exactly where the game before it stood.
 */
export interface GameLuck extends Luck {
  /** Told before the decisions of a turn are played. */
  turnTo(turn: number): void;
}

/** Opens at the first seed. Throws where there is none, or where a text is no seed. */
export function gameLuck(parts: readonly LuckPart[], domain: LuckDomain): GameLuck {
  const bySeed = new Map(parts.map(({ seed }) => [seed, luckOf(seed, domain)]));
  const first = parts[0]?.seed ?? seedAt(parts, 1);
  let now = first;
  return {
    turnTo(turn) {
      now = seedAt(parts, turn);
    },
    draw: (turn, rule, cause, ordinal) => {
      const luck = bySeed.get(now);
      if (luck === undefined) throw new Error(`No luck was made ready for the seed ${now}.`);
      return luck.draw(turn, rule, cause, ordinal);
    },
  };
}
