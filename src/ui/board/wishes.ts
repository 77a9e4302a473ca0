import { type Mark, type MarkKind, marksOf, type Picture } from '../picture/picture.ts';
import type { Box, Point } from '../picture/projection.ts';
import { along } from './geometry.ts';
import type { Obstacles, Side, Wish } from './label-places.ts';
import { AGREEMENT_BODY, EXERCISE_BODY, isUpright, type Layout, UNIT_BODY } from './layout.ts';
import { PLATE } from './plates.ts';
import { CARD } from './slots.ts';
import { CORNER, onScreen, type Viewport } from './viewport.ts';

/** Half the size of what each kind of mark covers, in pixels of the drawing, with a little air. The table has its own. */
const HALVES: Readonly<Record<Exclude<MarkKind, 'table'>, Point>> = {
  place: { x: PLATE + 7, y: PLATE + 7 },
  line: { x: 14, y: 8 },
  offer: { x: CARD.width / 2 + 2, y: CARD.height / 2 + 2 },
  agreement: AGREEMENT_BODY,
  exercise: EXERCISE_BODY,
  launch: { x: 11, y: 11 },
};

const SIDES_OF: Readonly<Record<MarkKind, readonly Side[]>> = {
  place: ['below', 'above', 'right', 'left'],
  line: ['left', 'right', 'above', 'below'],
  table: ['below', 'above', 'left', 'right'],
  offer: ['above', 'below'],
  agreement: ['below', 'right', 'left', 'above'],
  exercise: ['right', 'below', 'left', 'above'],
  launch: ['right', 'below', 'above', 'left'],
};

/** Who chooses first. Parties' names are always needed: a plate without a name is a riddle. */
const RANKS: Readonly<Record<MarkKind, number>> = {
  place: 0,
  agreement: 1,
  line: 2,
  exercise: 3,
  launch: 4,
  offer: 5,
  table: 6,
};

const around = (at: Point, half: Point, grain: number): Box => ({
  x: at.x - half.x * grain,
  y: at.y - half.y * grain,
  width: half.x * 2 * grain,
  height: half.y * 2 * grain,
});

const spotOf = (mark: Mark, layout: Layout): Point | undefined =>
  mark.kind === 'place' ? layout.plates.get(mark.key) : layout.spots.get(mark.key);

/** What a mark covers, in CSS pixels; nothing where it has no place. */
export function bodyOf(mark: Mark, layout: Layout, viewport: Viewport): Box | null {
  const at = spotOf(mark, layout);
  if (at === undefined) return null;
  if (mark.kind === 'table') {
    const { half } = layout.slots;
    return around(onScreen(viewport, at), { x: half.x * viewport.fit, y: half.y * viewport.fit }, 1);
  }
  return around(onScreen(viewport, at), HALVES[mark.kind], viewport.grain);
}

/** What words must not hide: every mark, what has moved out, and the capitals; and the ways, which they should not cross. */
export function obstaclesOf(picture: Picture, layout: Layout, viewport: Viewport): Obstacles {
  const boxAt = (at: Point, half: Point): Box => around(onScreen(viewport, at), half, viewport.grain);
  const bodies = marksOf(picture).flatMap((mark) => {
    const body = mark.kind === 'line' ? null : bodyOf(mark, layout, viewport);
    return body === null ? [] : [body];
  });
  const units = [...layout.units.values()].flat().map(({ to }) => boxAt(to, UNIT_BODY));
  const capitals = picture.places.filter(({ beyond }) => beyond === null).map(({ at }) => boxAt(at, { x: 5, y: 5 }));
  const ways = [...layout.curves.values()].flatMap((curve) =>
    along(curve, 1, 14).map((at) => boxAt(at, { x: 5, y: 5 })),
  );
  return { marks: [CORNER, ...bodies, ...units, ...capitals], ways };
}

/** The word of a line stands beside an upright one, and under or over one that lies. */
function sidesOf(mark: Mark, layout: Layout): readonly Side[] {
  const curve = mark.kind === 'line' ? layout.curves.get(mark.key) : undefined;
  const lies = curve !== undefined && !isUpright(curve.from, curve.to);
  return lies ? ['below', 'above', 'right', 'left'] : SIDES_OF[mark.kind];
}

const rankOf = (mark: Mark): number => (mark.kind === 'offer' && mark.awaitsYou ? 1 : RANKS[mark.kind]);

/** One wish a mark, places first, so that the parties' names get the best room. */
export function wishesOf(
  picture: Picture,
  layout: Layout,
  viewport: Viewport,
  sizeOf: (key: string) => { readonly width: number; readonly height: number },
): readonly Wish[] {
  return marksOf(picture)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((mark) => {
      const beside = bodyOf(mark, layout, viewport);
      if (beside === null) return [];
      return [
        { key: mark.key, beside, ...sizeOf(mark.key), sides: sidesOf(mark, layout), isNeeded: mark.kind === 'place' },
      ];
    });
}
