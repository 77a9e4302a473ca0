import { openWorld, pendingAsks, type Seed, scoredFor, type World } from '#engine';
import type { Agents } from '#strategies';
import type { Board, Ground } from '../playing/board.ts';
import { lucksOf, mostAsks, playAsk, playToEnd, proposal, type Sitting } from '../playing/playout.ts';
import { UNWATCHED } from '../playing/watch.ts';
import { pairedDifference, sideOf } from '../statistics/paired.ts';
import { type Arm, dealOf } from '../study/arm.ts';
import { seedOf } from '../study/seeds.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { halved } from './halving.ts';

/** One decision point to be answered best: a chair, a game by its number, a turn. Plain JSON. */
export interface ReplyTask {
  readonly kind: 'reply';
  readonly party: string;
  readonly arm: Arm;
  readonly seed: Seed;
  readonly game: number;
  readonly turn: number;
  /** Futures that the last candidates are valued over. */
  readonly rollouts: number;
}

/** The best reply at one point; null where the game was over before it. */
export interface Replied {
  readonly kind: 'reply';
  readonly party: string;
  readonly point: {
    readonly best: readonly string[];
    /** Choices of the best pair; two ways of one move are two choices. */
    readonly choices: readonly string[];
    readonly candidates: number;
    /** Pairs whose difference to the best has an interval that holds zero, the best among them. */
    readonly near: number;
    /** All moves that some candidate had. */
    readonly open: readonly string[];
  } | null;
}

/** Futures stand far from the seeds of games. */
const FUTURES = 2 ** 40;
const FUTURES_A_POINT = 4096;
const TURNS_A_GAME = 64;

const copyOf = (world: World): World => JSON.parse(JSON.stringify(world)) as World;

/** The world as the agents bring it to the moves of a turn; null where it ended before. */
function worldAt(turn: number, sitting: Sitting): World | null {
  const world = openWorld({ ...sitting.board, luck: sitting.lucks.world });
  while (world.ending < 0 && (world.turn < turn || world.asks[0]?.kind !== 'moves'))
    playAsk(world, sitting, UNWATCHED, new Map(), []);
  return world.ending < 0 ? world : null;
}

/** The score of a chair after one future of a world: its first decision is given, all else the agents decide. */
function scoreAfter(before: World, { decision }: Candidate, party: string, sitting: Sitting): number {
  const { rules } = sitting.board;
  const world = copyOf(before);
  playAsk(world, sitting, UNWATCHED, new Map([[party, decision]]), []);
  playToEnd(world, sitting, UNWATCHED, mostAsks(rules));
  return scoredFor(world, rules, party).score;
}

/**
 * Finds the best pair of moves of a chair at one decision point: the agents play up to it, then every legal pair is valued
 * by futures with fresh luck, the same for all pairs, in which the others and the chair itself play on as their agents
 * would. It knows the world as it is, the luck to come aside: a bound on how well one could reply, not a player.
 */
export function replyTo(
  { party, arm, seed, game, turn, rollouts }: ReplyTask,
  boardFor: (ground: Ground) => Board,
  seated: (seats: Readonly<Record<string, string>>) => Agents,
): Replied {
  const { seats, ...ground } = dealOf(arm, game);
  const board = boardFor(ground);
  const sitting: Sitting = { board, agents: seated(seats), lucks: lucksOf(seedOf(seed, game)) };
  const world = worldAt(turn, sitting);
  const none: Replied = { kind: 'reply', party, point: null };
  if (world === null || !pendingAsks(world, board.rules).some((ask) => ask.party === party)) return none;
  const decision = proposal(copyOf(world), board.rules, sitting.agents, party, sitting.lucks.strategies);
  if (decision.kind !== 'moves') return none;
  const candidates = candidatesFor(world, board.rules, party, decision);
  const futures = FUTURES + (game * TURNS_A_GAME + turn) * FUTURES_A_POINT;
  const tried = halved(candidates, rollouts, (candidate, trial) =>
    scoreAfter(world, candidate, party, { ...sitting, lucks: lucksOf(seedOf(seed, futures + trial)) }),
  );
  const [best] = tried;
  if (best === undefined) return none;
  const near = tried.filter(({ values }) => sideOf(pairedDifference(best.values, values)) <= 0).length;
  const open = [...new Set(candidates.flatMap(({ moves }) => moves))].toSorted();
  return {
    kind: 'reply',
    party,
    point: { best: best.what.moves, choices: best.what.choices, candidates: candidates.length, near, open },
  };
}
