import { merged, type Reason, type ReasonCode, sumOf } from './reason.ts';
import type { Stretch, Terms } from './terms.ts';

/**
 * Something that a party could do this turn, weighed. Bids of one group exclude each other: ways of one move, positions
 * of one key, ways to deal with one promise, acts at the table, and steps, of which one a turn is enough.
 */
export interface Bid<What> {
  readonly what: What;
  readonly id: string;
  readonly group: string;
  readonly cost: number;
  /** The move that it is a way of; null where it takes no place among the moves. */
  readonly move: string | null;
  /** Takes weight from the party's own steps and offers of this turn. */
  readonly isHarsh: boolean;
  /** Is a step or an offer, which harshness would hollow. */
  readonly isKind: boolean;
  /** Codes whose figures together must not be negative, whatever else speaks for it. */
  readonly atLeast: readonly ReasonCode[];
  /** The sum of its terms. */
  readonly worth: number;
  /** Its terms, one a code. */
  readonly reasons: readonly Reason[];
}

const NO_BAR: readonly ReasonCode[] = [];

/** A bid: terms of one code are summed, and its worth is the sum of its terms. */
export function bidOf<What>(
  {
    what,
    id,
    group,
    cost = 0,
    move = null,
    isHarsh = false,
    isKind = false,
    atLeast = NO_BAR,
  }: Pick<Bid<What>, 'what' | 'id' | 'group'> & Partial<Bid<What>>,
  reasons: readonly Reason[],
): Bid<What> {
  const terms = merged(reasons);
  return { what, id, group, cost, move, isHarsh, isKind, atLeast, reasons: terms, worth: sumOf(terms) };
}

/** What is said of a bid beside its terms; what is not said is as in most bids. */
type About<What> = Pick<Bid<What>, 'what' | 'id' | 'group'> & Partial<Omit<Bid<What>, 'worth' | 'reasons'>>;

/** A bid whose terms were weighed as numbers, and are written out when they are asked for. */
class Weighed<What> implements Bid<What> {
  readonly what: What;
  readonly id: string;
  readonly group: string;
  readonly cost: number;
  readonly move: string | null;
  readonly isHarsh: boolean;
  readonly isKind: boolean;
  readonly atLeast: readonly ReasonCode[];
  readonly worth: number;
  readonly #terms: Terms;
  readonly #stretch: Stretch;
  #reasons: readonly Reason[] | null = null;

  constructor(about: About<What>, terms: Terms) {
    this.what = about.what;
    this.id = about.id;
    this.group = about.group;
    this.cost = about.cost ?? 0;
    this.move = about.move ?? null;
    this.isHarsh = about.isHarsh ?? false;
    this.isKind = about.isKind ?? false;
    this.atLeast = about.atLeast ?? NO_BAR;
    this.worth = terms.sum;
    this.#terms = terms;
    this.#stretch = terms.stretch;
  }

  get reasons(): readonly Reason[] {
    this.#reasons ??= this.#terms.written(this.#stretch);
    return this.#reasons;
  }
}

/** A bid of the terms that were laid since they were begun. */
export const weighedBid = <What>(about: About<What>, terms: Terms): Bid<What> => new Weighed(about, terms);

/** The same bid with other terms. */
export const reweighed = <What>(bid: Bid<What>, reasons: readonly Reason[]): Bid<What> => bidOf(bid, reasons);

/** What a turn allows. */
export interface Means {
  readonly purse: number;
  readonly moves: number;
}

const excludes = (one: Bid<unknown>, other: Bid<unknown>): boolean =>
  one.group === other.group || (one.move !== null && one.move === other.move);
const hollows = (one: Bid<unknown>, other: Bid<unknown>): boolean =>
  (one.isHarsh && other.isKind) || (one.isKind && other.isHarsh);

/** True where a bid is worth more than nothing and clears its own bar. */
export const isWorthwhile = (bid: Bid<unknown>): boolean => bid.worth > 0 && clearsItsBar(bid);

const clearsItsBar = (bid: Bid<unknown>): boolean =>
  bid.atLeast.length === 0 || sumOf(bid.reasons.filter(({ code }) => bid.atLeast.includes(code))) >= 0;

/**
 * Takes the bids that are worth more than nothing, the best first, as far as capital and moves reach: never two of one
 * group, and never a kind word and a harsh deed in one turn (what one does colours what one says).
 */
export function withinBudget<What>(bids: readonly Bid<What>[], means: Means): readonly Bid<What>[] {
  const taken: Bid<What>[] = [];
  let { purse, moves } = means;
  const inOrder = bids.filter(isWorthwhile).toSorted((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  for (const bid of inOrder) {
    if (bid.cost > purse || (bid.move !== null && moves === 0)) continue;
    if (taken.some((other) => excludes(bid, other) || hollows(bid, other))) continue;
    taken.push(bid);
    purse -= bid.cost;
    if (bid.move !== null) moves -= 1;
  }
  return taken;
}
