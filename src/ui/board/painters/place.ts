import { EMBLEMS } from '../../picture/emblems.ts';
import type { Box, Point } from '../../picture/projection.ts';
import { distance, toward } from '../geometry.ts';
import { PLATE } from '../plates.ts';
import { type Painter, type Pen, partyColour, type Stage } from '../stage.ts';
import { disc, ring, stroke } from '../strokes.ts';
import { paintPolygons } from './sign.ts';

/** Pixels of the drawing: the emblem, and the dot of a capital. */
const EMBLEM_PX = 21;
const DOT = 3;

/** The capital itself, and a thin line to the plate when that had to make room. */
function paintCapital(pen: Pen, at: Point, plate: Point, { viewport: { px }, palette: { inks } }: Stage): void {
  if (distance(at, plate) < (PLATE + DOT + 3) * px) return;
  stroke(pen, [at, toward(plate, at, PLATE * px)], { width: px, colour: inks.ink });
  disc(pen, at, DOT * px, inks.plate);
  ring(pen, at, DOT * px, { width: 1.25 * px, colour: inks.ink });
}

/** On which side a capital of the sheet is left out of this frame. */
function outOf(seen: Box, { x }: Point): 'east' | 'west' | null {
  if (x < seen.x) return 'west';
  return x > seen.x + seen.width ? 'east' : null;
}

/** A small arrow outside the plate: the capital lies farther on. */
function paintBeyond(pen: Pen, plate: Point, side: 1 | -1, px: number, colour: number): void {
  const tip = plate.x + side * (PLATE + 11) * px;
  const back = tip - side * 4 * px;
  stroke(
    pen,
    [
      { x: back, y: plate.y - 5 * px },
      { x: tip, y: plate.y },
      { x: back, y: plate.y + 5 * px },
    ],
    { width: 1.5 * px, colour },
  );
}

/** A party's plate with its emblem; the own seat has a second ring. */
export const paintPlace: Painter<'place'> = (pen, mark, stage, progress) => {
  const plate = stage.layout.plates.get(mark.key);
  if (plate === undefined) return;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const colour = partyColour(stage, mark.key);
  const radius = PLATE * px * (0.7 + 0.3 * progress);
  const beyond = mark.beyond ?? outOf(stage.viewport.seen, mark.at);
  if (beyond === null) paintCapital(pen, mark.at, plate, stage);
  else paintBeyond(pen, plate, beyond === 'east' ? 1 : -1, px, inks.ink);
  if (mark.isYou) ring(pen, plate, radius + 4.5 * px, { width: 1.75 * px, colour: inks.ink });
  disc(pen, plate, radius + 2 * px, inks.plate);
  disc(pen, plate, radius, colour);
  paintPolygons(pen, EMBLEMS[mark.emblem], plate, EMBLEM_PX * px, inks.plate);
};
