import type { Json, Luck, View } from '#engine';
import { type Bid, reweighed, withinBudget } from '../budget.ts';
import { reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { type Deed, settled, type Weighing } from '../weighing.ts';
import { type Futures, futuresOf, type ScoreIn } from './futures.ts';
import { type Opponents, TURNS_AHEAD } from './playing-on.ts';

/** How many bids are looked into of those that the line takes, and of the rest; and how far below nothing these may weigh. */
const LOOKED_INTO = 4;
const STILL_ITS_LINE = -1.5;
/** Worlds looked into at each ask: as many as it takes to tell a gain from luck, and no more. */
const SAMPLES = 2;
/** Points of worth that a point of the own score weighs where the end is in sight. */
const PER_POINT = 2;

/** Bids that the line takes, and the best of those that it leaves without rejecting them: its stance is kept. */
function candidatesIn({ bids }: Weighing, taken: readonly Bid<Deed>[]): readonly Bid<Deed>[] {
  const left = bids
    .filter((bid) => !taken.includes(bid) && bid.worth > STILL_ITS_LINE)
    .toSorted((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  return [...taken.slice(0, LOOKED_INTO), ...left.slice(0, LOOKED_INTO)];
}

/** What would be done with a bid, or without one: the rest as the line has it. */
function deedsWith({ bids, means }: Weighing, one: Bid<Deed>, isTaken: boolean): readonly Deed[] {
  const others = bids.filter((bid) => bid !== one);
  const first = { ...one, worth: 1_000, atLeast: [] };
  return withinBudget(isTaken ? [first, ...others] : others, means).map(({ what }) => what);
}

/**
 * What the own score is expected to gain by each bid: by doing it instead of what would be done without it, as much as every
 * future shows. What is no gain in one of them is none, and no further future is asked about it.
 */
function gainsOf(weighing: Weighing, looked: readonly Bid<Deed>[], taken: readonly Bid<Deed>[], futures: Futures) {
  const playing = (deeds: readonly Deed[]): ScoreIn => {
    const decision = weighing.decisionOf(deeds);
    return futures.scoreAfter(decision, weighing.notesAfter(decision));
  };
  const asItIs = futures.samples.map(playing(taken.map(({ what }) => what)));
  return new Map(
    looked.map((bid) => {
      const isTaken = taken.includes(bid);
      const otherwise = playing(deedsWith(weighing, bid, !isTaken));
      let least = Number.POSITIVE_INFINITY;
      for (const [sample, score] of asItIs.entries()) {
        const gain = (otherwise(sample) - score) * (isTaken ? -1 : 1);
        least = Math.max(0, Math.min(least, gain));
        if (least === 0) break;
      }
      return [bid, least];
    }),
  );
}

/**
 * How much of what is seen holds for the card, which is read at the end alone: the whole of it once the end is in sight, and
 * less by the square of the distance before, since what is won early can be lost or be won anyway (judgement).
 */
function sightOf({ turn, turns }: View): number {
  const share = Math.min(1, TURNS_AHEAD / (turns + 1 - turn));
  return share * share;
}

/**
 * Plays its line and looks ahead: for the best few things that it could do it plays on from worlds that could stand behind
 * its view, with fresh luck and every seat on its line, and lays what its own aims card would gain over what its line says:
 * as much as all of these worlds show, and less of it the further off the end. It sees no more than any other strength.
 */
export function farSighted(strategy: Weigher, opponents: Opponents): Weigher {
  const weigh = (view: View, luck: Luck, notes: Json): Weighing => {
    const weighing = strategy.weigh(view, luck, notes);
    const taken = withinBudget(weighing.bids, weighing.means);
    const looked = candidatesIn(weighing, taken);
    if (looked.length === 0) return weighing;
    const gains = gainsOf(weighing, looked, taken, futuresOf(view, strategy, luck, opponents, SAMPLES));
    const weight = PER_POINT * sightOf(view);
    const bids = weighing.bids.map((bid) => {
      // No loss is counted: what the line wants may pay beyond the horizon, and is not given up for what can be seen.
      const gain = gains.get(bid) ?? 0;
      return gain === 0 ? bid : reweighed(bid, [...bid.reasons, reason('looks-ahead', weight * gain)]);
    });
    return { ...weighing, bids };
  };
  return { ...strategy, strength: 'far-sighted', classes: null, weigh, decide: (...asked) => settled(weigh(...asked)) };
}
