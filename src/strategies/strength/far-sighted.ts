import type { Json, Luck, View } from '#engine';
import { type Bid, reweighed, withinBudget } from '../budget.ts';
import { reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { type Deed, settled, type Weighing } from '../weighing.ts';
import { type Futures, futuresOf, type Opponents } from './futures.ts';

/** How many bids are looked into of those that the line takes, and of the rest; and how far below nothing these may weigh. */
const LOOKED_INTO = 4;
const STILL_ITS_LINE = -1.5;
/** Points of worth that a point of the own score weighs. */
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

/** What the own score is expected to gain by each bid: by doing it instead of what would be done without it. */
function gainsOf(weighing: Weighing, looked: readonly Bid<Deed>[], taken: readonly Bid<Deed>[], futures: Futures) {
  const asItIs = futures.scoreAfter(weighing.decisionOf(taken.map(({ what }) => what)));
  return new Map(
    looked.map((bid) => {
      const isTaken = taken.includes(bid);
      const otherwise = futures.scoreAfter(weighing.decisionOf(deedsWith(weighing, bid, !isTaken)));
      return [bid, isTaken ? asItIs - otherwise : otherwise - asItIs];
    }),
  );
}

/**
 * Plays its line and looks ahead: for the best few things that it could do it plays on from worlds that could stand behind
 * its view, with fresh luck and the other seats on their default lines, and lays what its own aims card would gain over
 * what its line says. It sees no more than any other strength.
 */
export function farSighted(strategy: Weigher, opponents: Opponents): Weigher {
  const weigh = (view: View, luck: Luck, notes: Json): Weighing => {
    const weighing = strategy.weigh(view, luck, notes);
    const taken = withinBudget(weighing.bids, weighing.means);
    const gains = gainsOf(weighing, candidatesIn(weighing, taken), taken, futuresOf(view, luck, opponents));
    const bids = weighing.bids.map((bid) => {
      // What the line wants may pay beyond the horizon: it is not given up for what can be seen.
      const gain = Math.max(gains.get(bid) ?? 0, taken.includes(bid) ? 0 : Number.NEGATIVE_INFINITY);
      return gain === 0 ? bid : reweighed(bid, [...bid.reasons, reason('looks-ahead', PER_POINT * gain)]);
    });
    return { ...weighing, bids };
  };
  return { ...strategy, strength: 'far-sighted', classes: null, weigh, decide: (...asked) => settled(weigh(...asked)) };
}
