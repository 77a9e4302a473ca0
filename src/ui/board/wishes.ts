import { type Mark, marksOf, type Picture } from '../picture/picture.ts';
import type { Box, Point } from '../picture/projection.ts';
import { along } from './geometry.ts';
import type { Side, Wish } from './label-places.ts';
import { isUpright, type Layout, PLATE } from './layout.ts';
import { onScreen, type Viewport } from './viewport.ts';

/** Half the size of what each kind of mark covers, in pixels of the drawing, with a little air. */
const HALVES: Readonly<Record<Mark['kind'], Point>> = {
  place: { x: PLATE + 7, y: PLATE + 7 },
  line: { x: 14, y: 8 },
  offer: { x: 14, y: 17 },
  agreement: { x: 26, y: 26 },
  exercise: { x: 16, y: 12 },
};

const SIDES_OF: Readonly<Record<Mark['kind'], readonly Side[]>> = {
  place: ['below', 'above', 'right', 'left'],
  line: ['left', 'right', 'above', 'below'],
  offer: ['above', 'below', 'right', 'left'],
  agreement: ['below', 'right', 'left', 'above'],
  exercise: ['right', 'below', 'left', 'above'],
};

const around = (at: Point, half: Point, grain: number): Box => ({
  x: at.x - half.x * grain,
  y: at.y - half.y * grain,
  width: half.x * 2 * grain,
  height: half.y * 2 * grain,
});

const spotOf = (mark: Mark, layout: Layout): Point | undefined =>
  mark.kind === 'place' ? layout.plates.get(mark.key) : layout.spots.get(mark.key);

/** What words must not hide: every mark, the capitals themselves, and the ways of lines and offers. */
export function obstaclesOf(picture: Picture, layout: Layout, viewport: Viewport): readonly Box[] {
  const marks = marksOf(picture).flatMap((mark) => {
    const at = spotOf(mark, layout);
    return at === undefined || mark.kind === 'line'
      ? []
      : [around(onScreen(viewport, at), HALVES[mark.kind], viewport.grain)];
  });
  const capitals = picture.places
    .filter(({ beyond }) => beyond === null)
    .map(({ at }) => around(onScreen(viewport, at), { x: 6, y: 6 }, viewport.grain));
  const ways = [...layout.curves.values()]
    .flat()
    .flatMap((curve) =>
      along(curve, 1, 14).map((at) => around(onScreen(viewport, at), { x: 5, y: 5 }, viewport.grain)),
    );
  return [...marks, ...capitals, ...ways];
}

/** The word of a line stands beside an upright one, and under or over one that lies. */
function sidesOf(mark: Mark, layout: Layout): readonly Side[] {
  const curve = mark.kind === 'line' ? layout.curves.get(mark.key)?.[0] : undefined;
  const lies = curve !== undefined && !isUpright(curve.from, curve.to);
  return lies ? ['below', 'above', 'right', 'left'] : SIDES_OF[mark.kind];
}

/** One wish a mark, places first, so that the parties' names get the best room. */
export function wishesOf(
  picture: Picture,
  layout: Layout,
  viewport: Viewport,
  sizeOf: (key: string) => { readonly width: number; readonly height: number },
): readonly Wish[] {
  return marksOf(picture)
    .toReversed()
    .flatMap((mark) => {
      const at = spotOf(mark, layout);
      if (at === undefined) return [];
      const beside = around(onScreen(viewport, at), HALVES[mark.kind], viewport.grain);
      return [{ key: mark.key, beside, ...sizeOf(mark.key), sides: sidesOf(mark, layout) }];
    });
}
