import type { Box, Point } from '../picture/projection.ts';

const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** A word that wants to stand beside something. CSS pixels. */
export interface Wish {
  readonly key: string;
  /** What it belongs to, and must not hide. */
  readonly beside: Box;
  readonly width: number;
  readonly height: number;
  /** Sides in the order in which they are tried. */
  readonly sides: readonly Side[];
}

/** Upper left corner of a word on one side of its thing. */
function cornerOf({ beside, width, height }: Wish, side: Side): Point {
  const middle = { x: beside.x + beside.width / 2, y: beside.y + beside.height / 2 };
  switch (side) {
    case 'below':
      return { x: middle.x - width / 2, y: beside.y + beside.height };
    case 'above':
      return { x: middle.x - width / 2, y: beside.y - height };
    case 'right':
      return { x: beside.x + beside.width, y: middle.y - height / 2 };
    case 'left':
      return { x: beside.x - width, y: middle.y - height / 2 };
  }
}

/** Shared area of two boxes. */
function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Moves a box into the frame; a box larger than the frame keeps to its upper left. */
function inside(box: Box, frame: Box): Box {
  const x = Math.max(frame.x, Math.min(box.x, frame.x + frame.width - box.width));
  const y = Math.max(frame.y, Math.min(box.y, frame.y + frame.height - box.height));
  return { ...box, x, y };
}

/**
 * Gives each word, in order, the side on which it hides least: of the obstacles, of the words already placed, and of
 * the thing itself when the frame pushes it back.
 */
export function placeLabels(
  wishes: readonly Wish[],
  obstacles: readonly Box[],
  frame: Box,
): ReadonlyMap<string, Point> {
  const taken: Box[] = [...obstacles];
  const places = new Map<string, Point>();
  for (const wish of wishes) {
    const tries = wish.sides.map((side) => {
      const box = inside({ ...cornerOf(wish, side), width: wish.width, height: wish.height }, frame);
      return { box, hidden: taken.reduce((sum, other) => sum + overlap(box, other), overlap(box, wish.beside)) };
    });
    const best = tries.reduce((one, other) => (other.hidden < one.hidden ? other : one));
    taken.push(best.box);
    places.set(wish.key, { x: Math.round(best.box.x), y: Math.round(best.box.y) });
  }
  return places;
}
