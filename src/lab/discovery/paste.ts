import {
  boundedBy,
  type Count,
  countIn,
  holds,
  isInside,
  isOpen,
  type Limit,
  type Limits,
  OPEN,
  shareOf,
} from './box.ts';
import type { Column } from './inputs.ts';

/**
 * Widens a box again where that raises the share of hits, a thin slice or a word a step, the best one first (Friedman and
 * Fisher 1999): peeling may have gone too far in one column before it found another.
 */
export function paste(
  limits: Limits,
  columns: readonly Column[],
  isHit: Uint8Array,
  among: Uint32Array,
  share: number,
): Limits {
  let box = limits;
  for (let inside = countIn(box, columns, isHit, among); ; ) {
    const wider = widened(box, columns, isHit, among, Math.max(1, Math.floor(share * inside.worlds)));
    const best = wider.toSorted((one, other) => shareOf(other.count) - shareOf(one.count))[0];
    if (best === undefined || shareOf(best.count) <= shareOf(inside)) return box;
    box = best.limits;
    inside = best.count;
  }
}

interface Wider {
  readonly limits: Limits;
  readonly count: Count;
}

function widened(
  limits: Limits,
  columns: readonly Column[],
  isHit: Uint8Array,
  among: Uint32Array,
  thick: number,
): readonly Wider[] {
  return limits.flatMap((limit, at): readonly Wider[] => {
    const column = columns[at];
    if (column === undefined || isOpen(limit)) return [];
    const outside = valuesOutside(limits, columns, at, among);
    const widen = (wide: Limit): Wider => {
      const wider = limits.with(at, wide);
      return { limits: wider, count: countIn(wider, columns, isHit, among) };
    };
    if (column.words !== null)
      return [...limit.without].map((word) => widen({ ...limit, without: without(limit.without, word) }));
    const below = outside.filter((value) => value < limit.low).toReversed();
    const above = outside.filter((value) => value > limit.high);
    return [
      ...(below.length === 0 ? [] : [widen({ ...limit, low: endAfter(below, thick, OPEN.low) })]),
      ...(above.length === 0 ? [] : [widen({ ...limit, high: endAfter(above, thick, OPEN.high) })]),
    ];
  });
}

const without = (words: ReadonlySet<number>, word: number): ReadonlySet<number> =>
  new Set([...words].filter((one) => one !== word));

/** The values of one column, sorted, in worlds that only this column keeps outside. */
function valuesOutside(limits: Limits, columns: readonly Column[], at: number, among: Uint32Array): Float64Array {
  const { values } = columns[at] ?? { values: new Float64Array() };
  const others = boundedBy(limits.with(at, OPEN), columns);
  const outside: number[] = [];
  for (const world of among) {
    const value = values[world] ?? 0;
    if (!holds(limits[at] ?? OPEN, value) && isInside(others, world)) outside.push(value);
  }
  return Float64Array.from(outside).sort();
}

/** The bound that lets in so many values, nearest first: midway to the first that stays out, or open where none does. */
function endAfter(nearest: Float64Array, thick: number, open: number): number {
  const last = nearest[Math.min(thick, nearest.length) - 1] ?? 0;
  const next = nearest.find((value, place) => place >= thick && value !== last);
  return next === undefined ? open : (last + next) / 2;
}
