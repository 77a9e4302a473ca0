import { type Bid, isWorthwhile, type Means, reweighed, withinBudget } from './budget.ts';
import type { Deed } from './deed.ts';
import { type Reason, reason, sumOf } from './reason.ts';

/** A term with the bid that it is part of. */
interface Placed {
  readonly bid: Bid<Deed>;
  readonly term: Reason;
}

const naming = ({ bid, term }: Placed): Reason => ({ ...term, params: { ...term.params, deed: bid.id } });
const without = ({ bid, term }: Placed): Bid<Deed> =>
  reweighed(
    bid,
    bid.reasons.filter((other) => other !== term),
  );

const idsOf = (bids: readonly Bid<Deed>[]): string =>
  bids
    .map(({ id }) => id)
    .toSorted()
    .join('\n');

/** True where something else would be done without this term. */
function decides(placed: Placed, bids: readonly Bid<Deed>[], taken: readonly Bid<Deed>[], means: Means): boolean {
  const changed = without(placed);
  const wasTaken = taken.includes(placed.bid);
  if (isWorthwhile(changed) !== wasTaken && wasTaken) return true;
  if (!isWorthwhile(changed)) return false;
  const others = bids.map((bid) => (bid === placed.bid ? changed : bid));
  return idsOf(withinBudget(others, means)) !== idsOf(taken);
}

const largestFirst = (a: Placed, b: Placed): number =>
  Math.abs(b.term.figure) - Math.abs(a.term.figure) || (naming(a).code + a.bid.id < naming(b).code + b.bid.id ? -1 : 1);

const largestInPoints = (sign: 1 | -1) => (a: Placed, b: Placed) =>
  sign * (b.term.figure - a.term.figure) || (a.term.code < b.term.code ? -1 : 1);

/** Bids that are told: those taken; of offers also what a yes to each would have been worth, taken or not. */
function toldOf(bids: readonly Bid<Deed>[], taken: readonly Bid<Deed>[], first: Bid<Deed>): readonly Bid<Deed>[] {
  const isAnswering = bids.some(({ what }) => what.kind === 'accept');
  const isAlways = (bid: Bid<Deed>): boolean => taken.includes(bid) || (taken.length === 0 && bid === first);
  return bids.filter((bid) => isAlways(bid) || (isAnswering && bid.what.kind === 'accept'));
}

/**
 * The reasons of a decision, in points. First stands the term that decided: of those without which something else would
 * have been done, the largest; among what speaks for the deeds that were taken or, where none was, against those that were
 * left. Where no single term decided, `all-together` stands first, with the worth of what was taken (or of the best that
 * was left). The rest follow by size: for each deed taken all its terms, whose sum is its worth. Where offers are answered
 * they follow offer by offer, and none is passed over: what a yes to it would have been worth, and what was done instead.
 */
export function reasonsFor(bids: readonly Bid<Deed>[], taken: readonly Bid<Deed>[], means: Means): readonly Reason[] {
  if (bids.length === 0) return [reason('nothing-better', 0)];
  const hasActed = taken.length > 0;
  const sign = hasActed ? 1 : -1;
  const placed = bids.flatMap((bid) => bid.reasons.map((term): Placed => ({ bid, term })));
  const candidates = hasActed ? placed.filter(({ bid }) => taken.includes(bid)) : placed;
  const inFavour = candidates.filter(({ term }) => sign * term.figure > 0).toSorted(largestFirst);
  const top = inFavour.find((one) => decides(one, bids, taken, means));
  const best = bids.reduce((found, bid) => (bid.worth > found.worth ? bid : found));
  const told = toldOf(bids, taken, (top ?? inFavour[0])?.bid ?? best);
  const rest = placed.filter((one) => one !== top && told.includes(one.bid));
  const first =
    top === undefined
      ? reason('all-together', hasActed ? sumOf(taken.map(({ worth }) => ({ figure: worth }))) : best.worth)
      : naming(top);
  return [first, ...inTelling(rest, taken, sign).map(naming)];
}

/** By size; what was weighed of offers offer by offer, what speaks for the answer first. */
function inTelling(rest: readonly Placed[], taken: readonly Bid<Deed>[], sign: 1 | -1): readonly Placed[] {
  const offers = [...new Set(rest.flatMap(({ bid: { what } }) => ('offer' in what ? [what.offer] : [])))];
  if (offers.length === 0) return rest.toSorted(largestInPoints(sign));
  const isOf = (offer: number) => (one: Placed) => 'offer' in one.bid.what && one.bid.what.offer === offer;
  return offers.flatMap((offer) => {
    const own = [...new Set(rest.filter(isOf(offer)).map(({ bid }) => bid))];
    return own.flatMap((bid) =>
      rest.filter((one) => one.bid === bid).toSorted(largestInPoints(taken.includes(bid) ? 1 : -1)),
    );
  });
}
