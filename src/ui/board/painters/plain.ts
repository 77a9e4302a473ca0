import { PLATE } from '../plates.ts';
import type { Pen, Stage } from '../stage.ts';
import { dashed } from '../strokes.ts';

/** Pixels of the drawing between a plate and the way that begins beside it. */
const AIR = 10;

/** The ground of a world without a map: a quiet way from each place to the next, along which what they do can go. */
export function paintPlain(pen: Pen, { layout, palette, picture, viewport }: Stage): void {
  const { px } = viewport;
  pen.clear();
  const plates = picture.places.flatMap(({ key }) => layout.plates.get(key) ?? []);
  for (const [index, from] of plates.slice(0, -1).entries()) {
    const to = plates[index + 1] ?? from;
    const aside = ((PLATE + AIR) * px) / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    const at = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    dashed(pen, [at(aside), at(1 - aside)], 4 * px, 5 * px, { width: 1.25 * px, colour: palette.inks.coast });
  }
}
