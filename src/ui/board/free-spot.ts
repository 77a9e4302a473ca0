import type { Box, Point } from '../picture/projection.ts';
import { overlap } from './label-places.ts';

/** How far from its wish a mark may go, in steps of half its size, and in how many directions each round looks. */
const ROUNDS = 8;
const DIRECTIONS = 12;

/** The box of a mark of this half size at a point. */
export const boxAround = ({ x, y }: Point, half: Point): Box => ({
  x: x - half.x,
  y: y - half.y,
  width: 2 * half.x,
  height: 2 * half.y,
});

/**
 * The point nearest to the wished one at which a mark of this half size hides none of the boxes; where there is none, the
 * one at which it hides least. All in the same unit.
 */
export function freeSpot(wish: Point, half: Point, taken: readonly Box[], keep: (point: Point) => Point): Point {
  const candidates = [wish];
  for (let round = 1; round <= ROUNDS; round += 1)
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const far = round / 2;
      candidates.push({ x: wish.x + Math.cos(angle) * half.x * far, y: wish.y + Math.sin(angle) * half.y * far });
    }
  let best = { point: keep(wish), hidden: Number.POSITIVE_INFINITY };
  for (const candidate of candidates) {
    const point = keep(candidate);
    const hidden = taken.reduce((sum, box) => sum + overlap(boxAround(point, half), box), 0);
    if (hidden < best.hidden - 0.5) best = { point, hidden };
    if (best.hidden === 0) break;
  }
  return best.point;
}
