import type { PlaceMark } from '../picture/picture.ts';
import type { Point } from '../picture/projection.ts';
import { distance } from './geometry.ts';
import { FOOT, type Viewport } from './viewport.ts';

/** Pixels of the drawing: the radius of a plate, the least distance between two, and the margin to the frame. */
export const PLATE = 17;
const APART = 122;
const MARGIN = { x: 44, y: 40 };

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Moves a point so far into what is seen that so much of it stays in sight on each side, in pixels of the drawing. */
export function inSight({ x, y }: Point, half: Point, { seen, px, fit }: Viewport): Point {
  const foot = FOOT / fit;
  return {
    x: clamp(x, seen.x + half.x * px, seen.x + seen.width - half.x * px),
    y: clamp(y, seen.y + half.y * px, seen.y + seen.height - foot - half.y * px),
  };
}

/** A plate stands on its place, or at the edge of what is seen when the capital lies beyond. */
function first(place: PlaceMark, viewport: Viewport): Point {
  const { seen } = viewport;
  const edge = place.beyond === 'east' ? seen.x + seen.width : seen.x;
  return inSight(place.beyond === null ? place.at : { x: edge, y: place.at.y }, MARGIN, viewport);
}

/** Moves two plates that stand too near apart along the line between them, each by half. */
function pushed(plates: readonly Point[], least: number): readonly Point[] {
  const moved = plates.map((plate) => ({ ...plate }));
  for (const [index, one] of moved.entries()) {
    for (const other of moved.slice(index + 1)) {
      const far = distance(one, other);
      if (far >= least) continue;
      const push = (least - far) / 2;
      const [x, y] = far === 0 ? [0, 1] : [(other.x - one.x) / far, (other.y - one.y) / far];
      one.x -= x * push;
      one.y -= y * push;
      other.x += x * push;
      other.y += y * push;
    }
  }
  return moved;
}

/** Where the plates of all places stand, in map units, by key: near their capitals, apart from each other, in sight. */
export function platesOf(places: readonly PlaceMark[], viewport: Viewport): ReadonlyMap<string, Point> {
  let plates: readonly Point[] = places.map((place) => first(place, viewport));
  for (let round = 0; round < 6; round += 1)
    plates = pushed(plates, APART * viewport.px).map((plate) => inSight(plate, MARGIN, viewport));
  return new Map(places.map((place, index) => [place.key, plates[index] ?? place.at]));
}
