import type { Seed } from '../chance/luck.ts';
import type { LuckPart } from './luck-parts.ts';
import type { Replay } from './replay.ts';

/** A replay up to the morning of one turn: what a game that is taken over there begins with. It knows no facts and no fingerprints of its own yet. */
export type Beginning = Omit<Replay, 'fork' | 'fingerprints' | 'facts'> & Required<Pick<Replay, 'fork'>>;

/** The luck of a game that is taken over: what was played keeps its own, and from the turn on the fresh seed holds. */
function luckAfter(luck: readonly LuckPart[], turn: number, fresh: Seed): readonly LuckPart[] {
  const [first, ...later] = luck;
  if (first === undefined) throw new Error('A game needs luck: no seed was given.');
  return [first, ...later.filter(({ fromTurn }) => fromTurn < turn), { fromTurn: turn, seed: fresh }];
}

/**
 * Cuts a replay before the decisions of a turn, 1 or later. World, tempers and everything that was decided before stay as
 * they were; with a fresh seed the luck from there on is new, with null it stays the old. Throws where the game never
 * came to that turn.
 */
export function forkAt(replay: Replay, turn: number, fresh: Seed | null): Beginning {
  if (!replay.decisions.some((decided) => decided.turn === turn))
    throw new Error(`Nothing was decided in turn ${turn}: it cannot be taken over.`);
  const { fingerprints, facts: _, fork: __, ...head } = replay;
  return {
    ...head,
    luck: fresh === null ? replay.luck : luckAfter(replay.luck, turn, fresh),
    decisions: replay.decisions.filter((decided) => decided.turn < turn),
    injects: [],
    fork: { parent: fingerprints.at(-1) ?? '', turn },
  };
}
