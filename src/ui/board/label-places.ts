import type { Box, Point } from '../picture/projection.ts';

const SIDES = ['below', 'above', 'right', 'left', 'below-right', 'below-left', 'above-right', 'above-left'] as const;
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
  /** Where it stood before, from the upper left corner of what it belongs to: it stays there while that is free. */
  readonly stood?: Point | undefined;
  /** A word that is needed stands somewhere in any case; another is left out where there is no room. */
  readonly isNeeded: boolean;
}

/** What is in the way of words: marks, which no word may hide, and ways, which a word may cross where it must. */
export interface Obstacles {
  readonly marks: readonly Box[];
  readonly ways: readonly Box[];
}

/** Air that is tried between a thing and its word. */
const AIRS = [0, 7, 16, 28] as const;
/** What one place down the list of wishes costs, in hidden square pixels of a way. */
const A_RANK = 14;

const across: Readonly<Record<Side, -1 | 0 | 1>> = {
  below: 0,
  above: 0,
  right: 1,
  left: -1,
  'below-right': 1,
  'below-left': -1,
  'above-right': 1,
  'above-left': -1,
};
const along: Readonly<Record<Side, -1 | 0 | 1>> = {
  below: 1,
  above: -1,
  right: 0,
  left: 0,
  'below-right': 1,
  'below-left': 1,
  'above-right': -1,
  'above-left': -1,
};

/** Where a stretch begins that stands before, amid or after another. */
const start = (from: number, length: number, own: number, place: -1 | 0 | 1, air: number): number => {
  if (place === 0) return from + (length - own) / 2;
  return place === 1 ? from + length + air : from - own - air;
};

function boxAt({ beside, width, height }: Wish, side: Side, air: number): Box {
  return {
    x: start(beside.x, beside.width, width, across[side], air),
    y: start(beside.y, beside.height, height, along[side], air),
    width,
    height,
  };
}

/** Shared area of two boxes. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whole pixels, away from what a word stands beside: a word right under a mark must not touch it by a fraction. */
const rounded = (value: number, place: -1 | 0 | 1): number =>
  place === 0 ? Math.round(value) : place === 1 ? Math.ceil(value) : Math.floor(value);

/** Moves a box into the frame, on whole pixels; a box larger than the frame keeps to its upper left. */
function inside(box: Box, side: Side, frame: Box): Box {
  const at = { x: rounded(box.x, across[side]), y: rounded(box.y, along[side]) };
  const x = Math.max(frame.x, Math.min(at.x, Math.floor(frame.x + frame.width - box.width)));
  const y = Math.max(frame.y, Math.min(at.y, Math.floor(frame.y + frame.height - box.height)));
  return { ...box, x, y };
}

interface Try {
  readonly box: Box;
  /** Square pixels of marks and other words that it hides. */
  readonly hidden: number;
  readonly cost: number;
}

const sumOf = (box: Box, boxes: readonly Box[]): number => boxes.reduce((sum, other) => sum + overlap(box, other), 0);

function triesOf(wish: Wish, taken: readonly Box[], ways: readonly Box[], frame: Box): readonly Try[] {
  const own = [...wish.sides, ...SIDES.filter((side) => !wish.sides.includes(side))];
  const boxes = AIRS.flatMap((air) => own.map((side) => inside(boxAt(wish, side, air), side, frame)));
  return boxes.map((box, rank) => {
    const hidden = sumOf(box, taken) + overlap(box, wish.beside);
    return { box, hidden, cost: sumOf(box, ways) + rank * A_RANK };
  });
}

/** True where a word would stand where it stood, give or take what rounding moves. */
const standsAgain = ({ x, y }: Box, { beside, stood }: Wish): boolean =>
  stood !== undefined && Math.abs(x - beside.x - stood.x) < 1.5 && Math.abs(y - beside.y - stood.y) < 1.5;

/**
 * Gives each word, in order, a place where it hides no mark and no other word, and crosses as little of the ways as can
 * be; one that stood somewhere before stays there while it hides nothing. A word for which there is none is left out, unless it is needed: then it stands where it hides least.
 */
export function placeLabels(
  wishes: readonly Wish[],
  { marks, ways }: Obstacles,
  frame: Box,
): ReadonlyMap<string, Point> {
  const taken: Box[] = [...marks];
  const places = new Map<string, Point>();
  for (const wish of wishes) {
    const tries = triesOf(wish, taken, ways, frame);
    const free = tries.filter(({ hidden }) => hidden === 0);
    if (free.length === 0 && !wish.isNeeded) continue;
    const best =
      free.find(({ box }) => standsAgain(box, wish)) ??
      (free.length > 0
        ? free.reduce((one, other) => (other.cost < one.cost ? other : one))
        : tries.reduce((one, other) => (other.hidden < one.hidden ? other : one)));
    taken.push(best.box);
    places.set(wish.key, { x: best.box.x, y: best.box.y });
  }
  return places;
}
