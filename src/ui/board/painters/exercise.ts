import type { Point } from '../../picture/projection.ts';
import { SIGNS } from '../../picture/signs.ts';
import { between } from '../geometry.ts';
import { type Painter, type Pen, partyColour, type Stage } from '../stage.ts';
import { cross, dashed, disc, fill, stroke } from '../strokes.ts';
import type { Unit } from '../units.ts';
import { paintPolygons } from './sign.ts';

const SIZE = { width: 26, height: 17 };
const UNIT_PX = 19;

const frameOf = (at: Point, px: number): readonly Point[] => {
  const [x, y] = [(SIZE.width / 2) * px, (SIZE.height / 2) * px];
  return [
    { x: at.x - x, y: at.y - y },
    { x: at.x + x, y: at.y - y },
    { x: at.x + x, y: at.y + y },
    { x: at.x - x, y: at.y + y },
    { x: at.x - x, y: at.y - y },
  ];
};

/** A unit on its way from the barracks, with the way that it has come. */
function paintUnit(pen: Pen, { sign, to }: Unit, from: Point, colour: number, stage: Stage, share: number): void {
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const at = between(from, to, share);
  dashed(pen, [from, at], 1.5 * px, 4 * px, { width: px, colour: inks.ink, alpha: 0.6 });
  disc(pen, at, 13 * px, inks.plate, 0.9);
  paintPolygons(pen, SIGNS[sign], at, UNIT_PX * px, colour);
}

/**
 * Planned: a broken frame, the barracks. Held: filled, with a cross, and its units move out into the land and the sea.
 * Postponed or cancelled: the frame alone, struck through.
 */
export const paintExercise: Painter<'exercise'> = (pen, mark, stage, progress) => {
  const at = stage.layout.spots.get(mark.key);
  if (at === undefined) return;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const frame = frameOf(at, px);
  const isHeld = mark.state === 'held';
  const colour = partyColour(stage, mark.at);
  for (const unit of stage.layout.units.get(mark.key) ?? []) paintUnit(pen, unit, at, colour, stage, progress);
  fill(
    pen,
    frame.flatMap(({ x, y }) => [x, y]),
    isHeld ? colour : inks.plate,
  );
  if (mark.state === 'planned') dashed(pen, frame, 4 * px, 3 * px, { width: 1.5 * px, colour: inks.ink });
  else stroke(pen, frame, { width: 1.5 * px, colour: inks.ink });
  const half = { x: (SIZE.width / 2) * px, y: (SIZE.height / 2) * px };
  if (isHeld) cross(pen, at, half, { width: 1.5 * px, colour: inks.plate });
  if (mark.state !== 'postponed' && mark.state !== 'cancelled') return;
  const ends = [
    { x: at.x - half.x, y: at.y + half.y },
    { x: at.x - half.x + 2 * half.x * progress, y: at.y + half.y - 2 * half.y * progress },
  ];
  stroke(pen, ends, { width: 2 * px, colour: inks.alarm });
};
