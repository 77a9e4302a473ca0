import { merged, type Reason, type ReasonCode, sumOf } from './reason.ts';

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

/** What a bid is unless it says otherwise. */
const PLAIN = { cost: 0, move: null, isHarsh: false, isKind: false, atLeast: [] } as const;

/** A bid: terms of one code are summed, and its worth is the sum of its terms. */
export function bidOf<What>(
  about: Pick<Bid<What>, 'what' | 'id' | 'group'> & Partial<Bid<What>>,
  reasons: readonly Reason[],
): Bid<What> {
  const terms = merged(reasons);
  return { ...PLAIN, ...about, reasons: terms, worth: sumOf(terms) };
}

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
export const isWorthwhile = ({ worth, reasons, atLeast }: Bid<unknown>): boolean =>
  worth > 0 && (atLeast.length === 0 || sumOf(reasons.filter(({ code }) => atLeast.includes(code))) >= 0);

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
