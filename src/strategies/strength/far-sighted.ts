import type { Json, Luck, View } from '#engine';
import { type Bid, reweighed, withinBudget } from '../budget.ts';
import { reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { type Deed, settled, type Weighing } from '../weighing.ts';
import { type Futures, futuresOf } from './futures.ts';
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

/** As much of a gain, or of a loss, as every future shows; 0 where they are not of one mind. */
function shownByAll(gains: readonly number[]): number {
  const [least, most] = [Math.min(...gains), Math.max(...gains)];
  if (least > 0) return least;
  return most < 0 ? most : 0;
}

/** What the own score is expected to gain by each bid: by doing it instead of what would be done without it. */
function gainsOf(weighing: Weighing, looked: readonly Bid<Deed>[], taken: readonly Bid<Deed>[], futures: Futures) {
  const after = (deeds: readonly Deed[]): readonly number[] => {
    const decision = weighing.decisionOf(deeds);
    return futures.scoresAfter(decision, weighing.notesAfter(decision));
  };
  const asItIs = after(taken.map(({ what }) => what));
  return new Map(
    looked.map((bid) => {
      const sign = taken.includes(bid) ? -1 : 1;
      const otherwise = after(deedsWith(weighing, bid, sign > 0));
      return [bid, shownByAll(otherwise.map((score, sample) => sign * (score - (asItIs[sample] ?? 0))))];
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
      // What the line wants may pay beyond the horizon: it is not given up for what can be seen.
      const gain = Math.max(gains.get(bid) ?? 0, taken.includes(bid) ? 0 : Number.NEGATIVE_INFINITY);
      return gain === 0 ? bid : reweighed(bid, [...bid.reasons, reason('looks-ahead', weight * gain)]);
    });
    return { ...weighing, bids };
  };
  return { ...strategy, strength: 'far-sighted', classes: null, weigh, decide: (...asked) => settled(weigh(...asked)) };
}
