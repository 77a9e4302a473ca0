import { addressOf, type Luck, type View } from '#engine';
import { type Bid, reweighed } from '../budget.ts';
import { reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { type Deed, settled, type Weighing } from '../weighing.ts';

/** Share of what could be done that does not come to mind. */
const OVERLOOKED = 0.75;
/** Points by which a whim can lift or sink the rest. */
const WHIM = 3;
/** Points that sink what does not come to mind below everything. */
const SUNK = 20;

/** Plays its line on a whim: most of what it could do does not come to mind, the rest is lifted or sunk by a draw. */
export function hasty(strategy: Weigher): Weigher {
  const weigh: Weigher['weigh'] = (view, luck, notes): Weighing => {
    const weighing = strategy.weigh(view, luck, notes);
    return { ...weighing, bids: weighing.bids.map((bid) => onAWhim(strategy, bid, view, luck)) };
  };
  return { ...strategy, strength: 'hasty', classes: null, weigh, decide: (...asked) => settled(weigh(...asked)) };
}

function onAWhim({ id }: Weigher, bid: Bid<Deed>, view: View, luck: Luck): Bid<Deed> {
  const drawFor = (purpose: string): number =>
    luck.draw(view.turn, addressOf(`${id}/${purpose}`), addressOf(bid.id), view.exchange);
  const term =
    drawFor('overlooks') < OVERLOOKED ? reason('overlooked', -SUNK) : reason('whim', (drawFor('whim') * 2 - 1) * WHIM);
  return reweighed(bid, [...bid.reasons, term]);
}
