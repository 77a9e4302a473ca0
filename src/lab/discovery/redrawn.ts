import type { Seed } from '#engine';
import { resampler } from '../statistics/bootstrap.ts';
import { type Count, countIn, isOpen, type Limits, OPEN } from './box.ts';
import { type Column, type Orders, repeatedOrders } from './inputs.ts';

/** What the same search finds among other draws of the worlds. */
export interface Redrawn {
  /** By column the share of draws whose box restricts it. */
  readonly stabilities: readonly number[];
  /** Of the worlds that were not drawn, the mean share of hits that lie in the boxes, and the mean share of hits among those that do; null where none were left. */
  readonly unseen: { readonly coverage: number; readonly density: number } | null;
}

/** The worlds of a search, and which are hits. */
export interface Ground {
  readonly columns: readonly Column[];
  readonly isHit: Uint8Array;
  readonly orders: Orders;
}

/** Searches again among worlds drawn with replacement, so many times (as Bryant and Lempert 2010 judge a box). */
export function redrawn(
  { columns, isHit, orders }: Ground,
  search: (orders: Orders) => Limits,
  draws: number,
  seed: Seed,
): Redrawn {
  const among = orders[0] ?? new Uint32Array();
  const draw = resampler('prim', seed, among.length);
  const elsewhere: { readonly inside: Count; readonly hits: number }[] = [];
  const found = Array.from({ length: draws }, (_, at) => {
    const drawn = draw(at);
    const times = new Uint32Array(isHit.length);
    for (const [place, world] of among.entries()) times[world] = drawn[place] ?? 0;
    const limits = search(repeatedOrders(orders, times));
    const others = among.filter((world) => times[world] === 0);
    const hits = others.reduce((sum, world) => sum + (isHit[world] ?? 0), 0);
    const inside = countIn(limits, columns, isHit, others);
    if (hits > 0 && inside.worlds > 0) elsewhere.push({ inside, hits });
    return limits;
  });
  const stabilities = columns.map((_, at) => {
    const held = found.filter((limits) => !isOpen(limits[at] ?? OPEN));
    return held.length / draws;
  });
  if (elsewhere.length === 0) return { stabilities, unseen: null };
  const mean = (read: (one: (typeof elsewhere)[number]) => number): number =>
    elsewhere.reduce((sum, one) => sum + read(one), 0) / elsewhere.length;
  return {
    stabilities,
    unseen: {
      coverage: mean(({ inside, hits }) => inside.hits / hits),
      density: mean(({ inside }) => inside.hits / inside.worlds),
    },
  };
}
