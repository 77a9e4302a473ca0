import {
  addressOf,
  type Decision,
  type Json,
  type Luck,
  luckOf,
  pendingAsks,
  scoredFor,
  tableStepper,
  type View,
  viewOf,
} from '#engine';
import type { Weigher } from '../strategy.ts';
import { type Future, type Opponents, playedOn } from './playing-on.ts';

/** The own score, out of 100, in one future. */
export type ScoreIn = (sample: number) => number;

/** Worlds that may come of a decision. */
export interface Futures {
  readonly samples: readonly number[];
  /** Scores after a decision; `notes` are what the party remembers of it. Each future is played when it is asked for. */
  scoreAfter(decision: Decision, notes: Json): ScoreIn;
}

/** Whole numbers below this are exact in doubles: the seeds of futures. */
const SEEDS = 9_007_199_254_740_991;

function futureOf(view: View, luck: Luck, opponents: Opponents, sample: number): Future {
  const { world, rules } = view.behind(luck, sample);
  const seed = Math.floor(luck.draw(view.turn, addressOf('far-sighted/seed'), sample, view.exchange) * SEEDS);
  const theirLuck = luckOf(String(seed), 'strategies');
  const others = new Map<string, Decision>();
  const notes = new Map<string, Json>();
  for (const { party } of pendingAsks(world, rules)) {
    const sits = party === view.party ? null : opponents(party);
    if (sits === null) continue;
    const decided = sits.decide(viewOf(world, rules, party), theirLuck, null);
    others.set(party, decided.decision);
    notes.set(party, decided.notes);
  }
  const referee = { rules, stepper: tableStepper(rules), luck: luckOf(String(seed), 'world') };
  return { world, referee, theirLuck, others, notes, known: null };
}

/**
 * The futures of a view: the same for every decision that is compared, so that only the decision differs. The first decision
 * that is asked about is the one whose answers the others are then expected to give. `line` is what the party itself plays on by.
 */
export function futuresOf(view: View, line: Weigher, luck: Luck, opponents: Opponents, samples: number): Futures {
  const all = Array.from({ length: samples }, (_, sample) => futureOf(view, luck, opponents, sample));
  return {
    samples: [...all.keys()],
    scoreAfter: (decision, notes) => (sample) => {
      const future = all[sample];
      if (future === undefined) throw new Error(`There is no future ${sample}.`);
      const world = playedOn(future, line, decision, notes, opponents);
      return scoredFor(world, future.referee.rules, view.party).score;
    },
  };
}
