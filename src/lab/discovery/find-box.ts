import { betaBelow } from '../statistics/beta.ts';
import { type Count, type Counts, countsIn, isOpen, type Limits, OPEN, shareOf } from './box.ts';
import type { Column, Orders } from './inputs.ts';
import { paste } from './paste.ts';
import { type Patience, type Peeled, peel } from './peel.ts';

/** A restriction goes where chance makes as good a box without it more often than this. */
const QUASI_P = 0.05;

/** One search: all boxes on the way, and the bounds of the one that was chosen. */
export interface Found {
  readonly way: readonly Peeled[];
  readonly limits: Limits;
  readonly counts: Counts;
}

/**
 * The box that is told: each box on the way loses the restrictions that chance could have made, and of what is left that is
 * taken which tells hits from others best, by the correlation of lying in the box with being a hit (φ, Pearson 1900; our
 * choice: Friedman and Fisher leave it to the eye). It is widened where that helps.
 */
export function findBox(
  columns: readonly Column[],
  isHit: Uint8Array,
  orders: Orders,
  patience: Patience & { readonly pasted: number },
): Found {
  const way = peel(columns, isHit, orders, patience);
  const among = orders[0] ?? new Uint32Array();
  const all = way[0] ?? { worlds: 0, hits: 0 };
  const plain = way.map(({ limits }) => withoutNoise(limits, columns, isHit, among));
  const chosen = plain.reduce((best, box) => (tells(box.counts, all) > tells(best.counts, all) ? box : best));
  const wide = paste(chosen.limits, columns, isHit, among, patience.pasted);
  return { way, ...withoutNoise(wide, columns, isHit, among) };
}

/** The correlation of lying in a box with being a hit, −1 to 1; 0 where all worlds lie in it, or none. */
function tells({ worlds, hits }: Count, all: Count): number {
  const product = worlds * (all.worlds - worlds) * all.hits * (all.worlds - all.hits);
  return product === 0 ? 0 : (hits * all.worlds - worlds * all.hits) / Math.sqrt(product);
}

/** A box without the restrictions that chance could have made, the likeliest one going first. */
function withoutNoise(
  limits: Limits,
  columns: readonly Column[],
  isHit: Uint8Array,
  among: Uint32Array,
): Omit<Found, 'way'> {
  const counts = countsIn(limits, columns, isHit, among);
  const quasi = quasiPs(limits, counts);
  const most = Math.max(...quasi.map((p) => p ?? 0));
  if (most <= QUASI_P) return { limits, counts };
  return withoutNoise(limits.with(quasi.indexOf(most), OPEN), columns, isHit, among);
}

/**
 * For each column the chance that as many worlds, drawn from the box without this column's restriction, would hold as many
 * hits (quasi-p-value; Bryant and Lempert 2010): small where the restriction does something. Null where there is none.
 */
export function quasiPs(limits: Limits, { worlds, hits, but }: Counts): readonly (number | null)[] {
  return limits.map((limit, at) => {
    if (isOpen(limit)) return null;
    const share = shareOf(but[at] ?? { worlds, hits });
    return hits === 0 ? 1 : betaBelow(share, hits, worlds - hits + 1);
  });
}
