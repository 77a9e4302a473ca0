import type { Point } from '../picture/projection.ts';

/** A quadratic curve, in map units. */
export interface Curve {
  readonly from: Point;
  readonly over: Point;
  readonly to: Point;
}

export const distance = (one: Point, other: Point): number => Math.hypot(other.x - one.x, other.y - one.y);

export const between = (one: Point, other: Point, share: number): Point => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
});

/** The point at `share` of the way, 0 to 1. */
export const pointOn = ({ from, over, to }: Curve, share: number): Point =>
  between(between(from, over, share), between(over, to, share), share);

/**
 * A curve that swings out by `bend` times its length, to the left of the way when positive, and leaves `gap` free at
 * both ends for what stands there.
 */
export function swing(from: Point, to: Point, bend: number, gap: number): Curve {
  const middle = between(from, to, 0.5);
  const over = { x: middle.x + (to.y - from.y) * bend, y: middle.y - (to.x - from.x) * bend };
  return { from: toward(from, over, gap), over, to: toward(to, over, gap) };
}

/** The point that lies `far` units from `start` on the way to `goal`. */
export function toward(start: Point, goal: Point, far: number): Point {
  const whole = distance(start, goal);
  return whole === 0 ? start : between(start, goal, Math.min(1, far / whole));
}

/** Points along a curve up to `share` of it, evenly by parameter; at least two. */
export function along(curve: Curve, share: number, pieces = 32): readonly Point[] {
  const count = Math.max(1, Math.ceil(pieces * share));
  return Array.from({ length: count + 1 }, (_, index) => pointOn(curve, (share * index) / count));
}
