import {
  type AnswersDecision,
  type Decision,
  type DialSettings,
  type Game,
  luckOf,
  type MovesDecision,
  refusalsOf,
  type Seed,
  viewOf,
} from '#engine';
import { Plan } from './plan.ts';
import { type Seeker, soughtAnswers, soughtMoves } from './sought.ts';
import type { Spring } from './springs.ts';

/** What is given up, one after the other, while a decision is refused as a whole. */
const RETREATS: readonly ((from: MovesDecision) => MovesDecision)[] = [
  (from) => ({ ...from, moves: from.moves.slice(0, 1) }),
  (from) => ({ ...from, table: null }),
  (from) => ({ ...from, moves: [] }),
  (from) => ({ ...from, keys: {} }),
  (from) => ({ ...from, restrain: from.restrain.slice(0, 1) }),
  (from) => ({ ...from, restrain: [] }),
];

function allowed(game: Game, party: string, sought: MovesDecision): MovesDecision {
  let decision = sought;
  for (const retreat of RETREATS) {
    if (refusalsOf(game.world, game.rules, party, decision).length === 0) return decision;
    decision = retreat(decision);
  }
  return decision;
}

/** An offer may have become impossible since it was tabled: then nothing is answered. */
const possible = (game: Game, party: string, sought: AnswersDecision): AnswersDecision =>
  refusalsOf(game.world, game.rules, party, sought).length === 0 ? sought : { kind: 'answers', answers: [] };

/** Where a game is to go. */
export interface Quest {
  /** Things of the content, sought one after the other; the last one to the end. */
  readonly ends: readonly string[];
  /** What the game has come to, as it goes on. */
  readonly reached: ReadonlySet<string>;
  readonly springs: readonly Spring[];
  /** How packages are tabled; null: by chance. */
  readonly dials: DialSettings | null;
}

/**
 * Plays a game to its end with every seat on one quest, by moves alone. The seed is that of the seats' own wavering, so
 * that several tries go several ways.
 */
export function seek(game: Game, { ends, reached, springs, dials }: Quest, seed: Seed): void {
  const luck = luckOf(seed, 'strategies');
  while (!game.isOver) {
    const { world, rules } = game;
    const end = ends.find((one) => !reached.has(one)) ?? ends.at(-1) ?? '';
    const { worths } = new Plan(game, end, springs);
    const by: Record<string, Decision> = {};
    for (const { party, kind } of world.asks) {
      const id = rules.index.parties.id(party);
      let ordinal = 0;
      const chance = (): number => luck.draw(world.turn * 8 + world.exchange, party, 1, ordinal++);
      const seeker: Seeker = { view: viewOf(world, rules, id), worths, dials, chance };
      by[id] = kind === 'answers' ? possible(game, id, soughtAnswers(seeker)) : allowed(game, id, soughtMoves(seeker));
    }
    game.play(by);
  }
}
