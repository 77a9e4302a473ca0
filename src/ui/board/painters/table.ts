import { CARD } from '../slots.ts';
import type { Painter } from '../stage.ts';
import { rounded, slab } from '../strokes.ts';

/** A table seen from above; slots wait for cards. */
export const paintTable: Painter<'table'> = (pen, _mark, stage, progress) => {
  const { middle, half, places } = stage.layout.slots;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const frame = (at: { x: number; y: number }, x: number, y: number) => ({
    x: at.x - x,
    y: at.y - y,
    width: 2 * x,
    height: 2 * y,
  });
  const rim = frame(middle, half.x * progress, half.y);
  slab(pen, rim, 10 * px, { fill: inks.land, line: inks.coast, width: 1.25 * px });
  for (const place of places)
    rounded(pen, frame(place, (CARD.width / 2) * px, (CARD.height / 2) * px), 2 * px, {
      width: 0.75 * px,
      colour: inks.coast,
      alpha: 0.7 * progress,
    });
};
