import { fictitious } from './fictitious.ts';
import { solved } from './linear.ts';
import { againstMixture, demandPayoffs, dot, type Mixture, type PayoffTable, transposed } from './matrix.ts';
import { type SupportPair, supportsOf } from './supports.ts';

/** A pair of mixtures, what each side has of it, and how far it is from an equilibrium. */
export interface Equilibrium {
  readonly first: Mixture;
  readonly second: Mixture;
  readonly payoffs: readonly [number, number];
  /** The most that either side would gain by changing alone, in points: 0 in an equilibrium. */
  readonly gap: number;
  /** The strategies that each side may mix, by their places; where there are ties some have no share. */
  readonly supports: SupportPair;
}

/** How it was found, and whether more could be there. */
export interface NashFound {
  readonly method: 'support-enumeration' | 'fictitious-play';
  readonly equilibria: readonly Equilibrium[];
  /** True where every pair of supports of one size was tried: of a game without ties these are all that there are. */
  readonly isWhole: boolean;
}

/** Pairs of supports that are tried before the search stops at the first equilibrium, or gives way to learning. */
export const MOST_SUPPORTS = 200_000;
/** Rounds of fictitious play where supports are too many. */
const ROUNDS = 200_000;
/** Next to payoffs between 0 and 1, gains and shares that count as none. */
const NONE = 1e-9;

/** A table with payoffs between 0 and 1, since supports ask the same of it and equations like figures of about 1. */
function scaled(payoffs: PayoffTable): PayoffTable {
  const all = payoffs.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const width = high > low ? high - low : 1;
  return payoffs.map((row) => row.map((payoff) => (payoff - low) / width));
}

/** The mixture over `own` that makes the other side's rows of `others` equally good; null where there is none. */
function levelling(payoffs: PayoffTable, others: readonly number[], own: readonly number[]): Mixture | null {
  // One unknown more than shares: what the other side gets.
  const system = [
    ...others.map((other) => [...own.map((at) => payoffs[other]?.[at] ?? 0), -1]),
    [...own.map(() => 1), 0],
  ];
  const shares = solved(system, [...others.map(() => 0), 1])?.slice(0, -1) ?? null;
  if (shares === null || shares.some((share) => share < -NONE)) return null;
  const mixture = (payoffs[0] ?? []).map(() => 0);
  for (const [at, share] of shares.entries()) mixture[own[at] ?? 0] = Math.max(0, share);
  return mixture;
}

/** A pair of mixtures with what each side has of it and could gain. `second` holds the other side's payoffs, by its own rows. */
function judged(
  first: PayoffTable,
  second: PayoffTable,
  one: Mixture,
  other: Mixture,
  supports: SupportPair = { rows: supportOf(one), columns: supportOf(other) },
): Equilibrium {
  const [mine, theirs] = [againstMixture(first, other), againstMixture(second, one)];
  const payoffs = [dot(mine, one), dot(theirs, other)] as const;
  const gap = Math.max(0, Math.max(...mine) - payoffs[0], Math.max(...theirs) - payoffs[1]);
  return { first: one, second: other, payoffs, gap, supports };
}

/**
 * Nash equilibria of a game of two sides in mixed strategies (Nash 1951). Every pair of supports of equal size is tried,
 * the smallest first (Porter, Nudelman and Shoham 2008): each side's mixture must make the other's support equally good,
 * and nothing outside it better. Where that would be too many pairs, the search stops at the first; where it finds none so,
 * fictitious play (Brown 1951) is played and its last mixtures returned with their gap. `first` holds the first side's
 * payoffs by own row and other's column, `second` the second side's in the same places. Where strategies are tied there
 * may be infinitely many equilibria, of which some corners are found. Throws on tables of unequal size.
 */
export function nash(first: PayoffTable, second: PayoffTable): NashFound {
  demandPayoffs(first);
  demandPayoffs(second, first.length, first[0]?.length);
  const theirs = transposed(second);
  const [small, smallTheirs] = [scaled(first), scaled(theirs)];
  const { pairs, isWhole } = supportsOf(first.length, theirs.length, MOST_SUPPORTS);
  const equilibria: Equilibrium[] = [];
  for (const { rows, columns } of pairs) {
    const other = levelling(small, rows, columns);
    const one = other === null ? null : levelling(smallTheirs, columns, rows);
    if (one === null || other === null || judged(small, smallTheirs, one, other).gap > NONE) continue;
    if (!equilibria.some((known) => isSame(known.first, one) && isSame(known.second, other)))
      equilibria.push(judged(first, theirs, one, other, { rows, columns }));
    if (!isWhole) break;
  }
  if (equilibria.length > 0) return { method: 'support-enumeration', equilibria, isWhole };
  const [one, other] = fictitious(small, smallTheirs, ROUNDS);
  return { method: 'fictitious-play', equilibria: [judged(first, theirs, one, other)], isWhole: false };
}

const supportOf = (mixture: Mixture): readonly number[] => mixture.flatMap((share, at) => (share > NONE ? [at] : []));

/**
 * Whether the same strategies, in whatever shares, are an equilibrium of other payoffs too: of a resample, say. Tables as
 * `nash` takes them.
 */
export function isHeldBy(
  first: PayoffTable,
  second: PayoffTable,
  { supports: { rows, columns } }: Pick<Equilibrium, 'supports'>,
): boolean {
  const [small, smallTheirs] = [scaled(first), scaled(transposed(second))];
  if (rows.length !== columns.length) return false;
  const other = levelling(small, rows, columns);
  const one = other === null ? null : levelling(smallTheirs, columns, rows);
  return one !== null && other !== null && judged(small, smallTheirs, one, other).gap <= NONE;
}

const isSame = (one: Mixture, other: Mixture): boolean =>
  one.every((share, at) => Math.abs(share - (other[at] ?? 0)) < NONE);
