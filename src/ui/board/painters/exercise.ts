import type { Point } from '../../picture/projection.ts';
import { type Painter, type Pen, partyColour } from '../stage.ts';
import { dashed, fill, stroke } from '../strokes.ts';

const SIZE = { width: 26, height: 17 };

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

/** The sign for a unit on staff maps: a frame with a cross. */
function paintCross(pen: Pen, frame: readonly Point[], width: number, colour: number): void {
  const [a, b, c, d] = frame;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  stroke(pen, [a, c], { width, colour });
  stroke(pen, [b, d], { width, colour });
}

/** Planned: a broken frame. Held: filled, with a cross. Postponed or cancelled: the frame alone, struck through. */
export const paintExercise: Painter<'exercise'> = (pen, mark, stage, progress) => {
  const at = stage.layout.spots.get(mark.key);
  if (at === undefined) return;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const frame = frameOf(at, px * (0.6 + 0.4 * progress));
  const isHeld = mark.state === 'held';
  fill(
    pen,
    frame.flatMap(({ x, y }) => [x, y]),
    isHeld ? partyColour(stage, mark.at) : inks.plate,
  );
  if (mark.state === 'planned') dashed(pen, frame, 4 * px, 3 * px, { width: 1.5 * px, colour: inks.ink });
  else stroke(pen, frame, { width: 1.5 * px, colour: inks.ink });
  if (isHeld) paintCross(pen, frame, 1.5 * px, inks.plate);
  if (mark.state !== 'postponed' && mark.state !== 'cancelled') return;
  const [, right, , left] = frame;
  if (right !== undefined && left !== undefined) stroke(pen, [left, right], { width: 2 * px, colour: inks.alarm });
};
