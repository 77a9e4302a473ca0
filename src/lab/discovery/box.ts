import type { Column } from './inputs.ts';

/** A number is at least `low` and at most `high`; null where that end is open. */
export interface Between {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** A word is one of these. */
export interface Among {
  readonly id: string;
  readonly words: readonly string[];
}

export type Restriction = Between | Among;

/** The bounds of a box in one column: between two ends, without some words. */
export interface Limit {
  readonly low: number;
  readonly high: number;
  readonly without: ReadonlySet<number>;
}

/** The bounds of a box, by column. */
export type Limits = readonly Limit[];

export const OPEN: Limit = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, without: new Set() };

export const isOpen = ({ low, high, without }: Limit): boolean =>
  low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY && without.size === 0;

export const holds = ({ low, high, without }: Limit, value: number): boolean =>
  value >= low && value <= high && (without.size === 0 || !without.has(value));

/** A column that a box bounds, at hand for many worlds. */
export interface Bounded {
  readonly at: number;
  readonly limit: Limit;
  readonly values: Float64Array;
}

/** The columns that a box bounds. Most boxes bound few, so this is asked once for all worlds. */
export const boundedBy = (limits: Limits, columns: readonly Column[]): readonly Bounded[] =>
  limits.flatMap((limit, at) => {
    const { values } = columns[at] ?? {};
    return values === undefined || isOpen(limit) ? [] : [{ at, limit, values }];
  });

export function isInside(bounded: readonly Bounded[], world: number): boolean {
  for (const { limit, values } of bounded) if (!holds(limit, values[world] ?? 0)) return false;
  return true;
}

/** A bound as it is told. */
export function restrictionOf({ low, high, without }: Limit, { id, words }: Column): Restriction {
  if (words !== null) return { id, words: words.filter((_, place) => !without.has(place)) };
  return { id, low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}

/** How many worlds lie in a box, and how many of them are of the kind that is looked for. */
export interface Count {
  readonly worlds: number;
  readonly hits: number;
}

export const shareOf = ({ worlds, hits }: Count): number => (worlds === 0 ? 0 : hits / worlds);

/** What a box holds, and what it would hold without its bounds in one column after the other. */
export interface Counts extends Count {
  readonly but: readonly Count[];
}

/** Counts worlds, each as often as it stands there: within all bounds, and within all but those of one column. */
export function countsIn(limits: Limits, columns: readonly Column[], isHit: Uint8Array, among: Uint32Array): Counts {
  // Worlds that no column keeps outside are counted last in the list, others by the one column that does.
  const inside = limits.length;
  const bounded = boundedBy(limits, columns);
  const [worlds, hits] = [new Uint32Array(inside + 1), new Uint32Array(inside + 1)];
  for (const world of among) {
    const keeper = onlyKeeper(bounded, world, inside);
    if (keeper < 0) continue;
    worlds[keeper] = (worlds[keeper] ?? 0) + 1;
    hits[keeper] = (hits[keeper] ?? 0) + (isHit[world] ?? 0);
  }
  const [own, ownHits] = [worlds[inside] ?? 0, hits[inside] ?? 0];
  const but = limits.map((_, at) => ({ worlds: own + (worlds[at] ?? 0), hits: ownHits + (hits[at] ?? 0) }));
  return { worlds: own, hits: ownHits, but };
}

/** The one column whose bounds keep a world outside; `none` where no column does, below the first where several do. */
function onlyKeeper(bounded: readonly Bounded[], world: number, none: number): number {
  let keeper = none;
  for (const { at, limit, values } of bounded) {
    if (holds(limit, values[world] ?? 0)) continue;
    if (keeper !== none) return -1;
    keeper = at;
  }
  return keeper;
}

/** The same without the columns one by one. */
export function countIn(limits: Limits, columns: readonly Column[], isHit: Uint8Array, among: Uint32Array): Count {
  const bounded = boundedBy(limits, columns);
  let [worlds, hits] = [0, 0];
  for (const world of among) {
    if (!isInside(bounded, world)) continue;
    worlds += 1;
    hits += isHit[world] ?? 0;
  }
  return { worlds, hits };
}
