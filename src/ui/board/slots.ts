import type { OfferMark } from '../picture/picture.ts';
import type { Point } from '../picture/projection.ts';
import { inSight } from './plates.ts';
import type { Viewport } from './viewport.ts';

/** Pixels of the drawing: a card, the distance from card to card, and the table's rim. */
export const CARD = { width: 20, height: 26 };
const PITCH = 27;
const RIM = { x: 8, y: 8 };
/** So many cards find room at the empty table; it grows for more. */
const USUAL = 4;

/** The table and the slots on it, from west to east, in map units. */
export interface Slots {
  readonly middle: Point;
  /** Half the size of the table. */
  readonly half: Point;
  /** Middles of all slots, those without a card too. */
  readonly places: readonly Point[];
  /** Where each card lies, by the key of its offer. */
  readonly cards: ReadonlyMap<string, Point>;
}

/** Lays the cards out on a table at this point of the map, or as near to it as the frame allows. */
export function slotsOf(at: Point, offers: readonly OfferMark[], viewport: Viewport): Slots {
  const { px } = viewport;
  const count = Math.max(USUAL, offers.length);
  const half = { x: (count * PITCH) / 2 + RIM.x, y: CARD.height / 2 + RIM.y };
  const middle = inSight(at, { x: half.x + 4, y: half.y + 4 }, viewport);
  const places = Array.from({ length: count }, (_, index) => ({
    x: middle.x + (index - (count - 1) / 2) * PITCH * px,
    y: middle.y,
  }));
  const cards = new Map(offers.map(({ key }, index) => [key, places[index] ?? middle]));
  return { middle, half: { x: half.x * px, y: half.y * px }, places, cards };
}
