import { type Count, type Limit, type Limits, OPEN, shareOf } from './box.ts';
import type { Column, Orders } from './inputs.ts';

/** A box on the way from all worlds to few. */
export interface Peeled extends Count {
  readonly limits: Limits;
}

/** Worlds from one place of an order to before another, and the bound that leaves them out. */
interface Slice {
  readonly from: number;
  readonly to: number;
  readonly limit: Limit;
}

/** One bound made tighter in one column, and what would be left. */
interface Cut extends Slice, Count {
  readonly at: number;
}

export interface Patience {
  /** The share of the worlds in the box that one step peels off: small is patient. */
  readonly share: number;
  /** Fewer worlds than this are never left. */
  readonly least: number;
}

/**
 * Peels worlds off a box, a thin slice a step, until only `least` are left or all are hits (Friedman and Fisher 1999).
 * Each step takes the slice that raises the share of hits most for each world lost, so that columns with few values, whose
 * slices are thick, are neither favoured nor shut out. The first box holds all worlds.
 */
export function peel(columns: readonly Column[], isHit: Uint8Array, orders: Orders, patience: Patience): Peeled[] {
  const isGone = new Uint8Array(isHit.length);
  // Orders shrink in place, since copying them at each step is most of the work.
  let left = orders.map((order) => order.slice());
  let box: Peeled = { limits: columns.map(() => OPEN), ...countAll(orders[0] ?? new Uint32Array(), isHit) };
  const way = [box];
  while (box.hits < box.worlds) {
    const cut = bestCut(columns, isHit, left, box, patience);
    if (cut === null) break;
    for (let place = cut.from; place < cut.to; place += 1) isGone[left[cut.at]?.[place] ?? 0] = 1;
    left = left.map((order) => order.subarray(0, keptIn(order, isGone)));
    box = { limits: box.limits.with(cut.at, cut.limit), worlds: cut.worlds, hits: cut.hits };
    way.push(box);
  }
  return way;
}

/** Moves those that are not gone to the front of an order; how many they are. */
function keptIn(order: Uint32Array, isGone: Uint8Array): number {
  let kept = 0;
  for (let place = 0; place < order.length; place += 1) {
    const world = order[place] ?? 0;
    if (isGone[world] === 1) continue;
    order[kept] = world;
    kept += 1;
  }
  return kept;
}

function countAll(order: Uint32Array, isHit: Uint8Array): Count {
  let hits = 0;
  for (const world of order) hits += isHit[world] ?? 0;
  return { worlds: order.length, hits };
}

function bestCut(
  columns: readonly Column[],
  isHit: Uint8Array,
  orders: Orders,
  box: Peeled,
  { share, least }: Patience,
): Cut | null {
  let best: { readonly cut: Cut; readonly gain: number } | null = null;
  for (const [at, column] of columns.entries()) {
    const limit = box.limits[at] ?? OPEN;
    const order = orders[at] ?? new Uint32Array();
    const slices = column.words === null ? endSlices(column, order, limit, share) : wordSlices(column, order, limit);
    for (const slice of slices) {
      const { from, to } = slice;
      let lost = 0;
      for (let place = from; place < to; place += 1) lost += isHit[order[place] ?? 0] ?? 0;
      const cut: Cut = { ...slice, at, worlds: box.worlds - (to - from), hits: box.hits - lost };
      if (cut.worlds < least) continue;
      const rise = shareOf(cut) - shareOf(box);
      // Where nothing helps, the thinnest slice does the least harm.
      const gain = rise > 0 ? rise / (to - from) : rise * (to - from);
      if (best === null || gain > best.gain) best = { cut, gain };
    }
  }
  return best === null ? null : best.cut;
}

/** Worlds at the low and at the high end; equal values are peeled together. Bounds lie midway between what goes and what stays. */
function endSlices({ values }: Column, order: Uint32Array, limit: Limit, share: number): readonly Slice[] {
  const count = order.length;
  const valueAt = (place: number): number => values[order[place] ?? 0] ?? 0;
  if (count === 0 || valueAt(0) === valueAt(count - 1)) return [];
  const thick = Math.max(1, Math.floor(share * count));
  let [low, high] = [thick, count - thick];
  if (valueAt(low) === valueAt(0)) while (valueAt(low) === valueAt(0)) low += 1;
  else while (valueAt(low - 1) === valueAt(low)) low -= 1;
  if (valueAt(high - 1) === valueAt(count - 1)) while (valueAt(high - 1) === valueAt(count - 1)) high -= 1;
  else while (valueAt(high) === valueAt(high - 1)) high += 1;
  const between = (place: number): number => (valueAt(place - 1) + valueAt(place)) / 2;
  return [
    { from: 0, to: low, limit: { ...limit, low: between(low) } },
    { from: high, to: count, limit: { ...limit, high: between(high) } },
  ];
}

/** Worlds of one word after the other, where there are several words left. */
function wordSlices({ values }: Column, order: Uint32Array, limit: Limit): readonly Slice[] {
  const slices: Slice[] = [];
  for (let from = 0; from < order.length; ) {
    const word = values[order[from] ?? 0] ?? 0;
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === word) to += 1;
    slices.push({ from, to, limit: { ...limit, without: new Set([...limit.without, word]) } });
    from = to;
  }
  return slices.length > 1 ? slices : [];
}
