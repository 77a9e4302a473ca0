import { type Bid, isWorthwhile, type Means, reweighed, withinBudget } from './budget.ts';
import { type Reason, reason, sumOf } from './reason.ts';

/** A term with the bid that it is part of. */
interface Placed {
  readonly bid: Bid<unknown>;
  readonly term: Reason;
}

const naming = ({ bid, term }: Placed): Reason => ({ ...term, params: { ...term.params, deed: bid.id } });
const without = ({ bid, term }: Placed): Bid<unknown> =>
  reweighed(
    bid,
    bid.reasons.filter((other) => other !== term),
  );

const idsOf = (bids: readonly Bid<unknown>[]): string =>
  bids
    .map(({ id }) => id)
    .toSorted()
    .join('\n');

/** True where something else would be done without this term. */
function decides(placed: Placed, bids: readonly Bid<unknown>[], taken: readonly Bid<unknown>[], means: Means): boolean {
  const changed = without(placed);
  const wasTaken = taken.includes(placed.bid);
  if (isWorthwhile(changed) !== wasTaken && wasTaken) return true;
  if (!isWorthwhile(changed)) return false;
  const others = bids.map((bid) => (bid === placed.bid ? changed : bid));
  return idsOf(withinBudget(others, means)) !== idsOf(taken);
}

const largestFirst = (a: Placed, b: Placed): number =>
  Math.abs(b.term.figure) - Math.abs(a.term.figure) || (naming(a).code + a.bid.id < naming(b).code + b.bid.id ? -1 : 1);

/**
 * The reasons of a decision, in points. First stands the term that decided: of those without which something else would
 * have been done, the largest; among what speaks for the deeds that were taken or, where none was, against those that were
 * left. Where no single term decided, `all-together` stands first, with the worth of what was taken (or of the best that
 * was left). The rest follow by size: for each deed taken all its terms, whose sum is its worth.
 */
export function reasonsFor(
  bids: readonly Bid<unknown>[],
  taken: readonly Bid<unknown>[],
  means: Means,
): readonly Reason[] {
  if (bids.length === 0) return [reason('nothing-better', 0)];
  const hasActed = taken.length > 0;
  const sign = hasActed ? 1 : -1;
  const placed = (hasActed ? taken : bids).flatMap((bid) => bid.reasons.map((term) => ({ bid, term })));
  const inFavour = placed.filter(({ term }) => sign * term.figure > 0).toSorted(largestFirst);
  const top = inFavour.find((one) => decides(one, bids, taken, means));
  const best = bids.reduce((found, bid) => (bid.worth > found.worth ? bid : found));
  const told = top ?? inFavour[0];
  const shown = hasActed ? placed : placed.filter(({ bid }) => bid === (told?.bid ?? best));
  const rest = shown
    .filter((one) => one !== top)
    .toSorted((a, b) => sign * (b.term.figure - a.term.figure) || (a.term.code < b.term.code ? -1 : 1));
  const first =
    top === undefined
      ? reason('all-together', hasActed ? sumOf(taken.map(({ worth }) => ({ figure: worth }))) : best.worth)
      : naming(top);
  return [first, ...rest.map(naming)];
}
