import type { StepMark } from '../../picture/picture.ts';
import type { Point } from '../../picture/projection.ts';
import { type Painter, type Pen, partyColour, type Stage } from '../stage.ts';
import { arc, disc, stroke } from '../strokes.ts';

const RADIUS = 18;
const BREAK = 0.012;

/** Its share of the ring: full when kept, half as wide when only in part, hollow while due, struck out when broken. */
function paintStep(pen: Pen, step: StepMark, at: Point, [from, to]: readonly [number, number], stage: Stage): void {
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const radius = RADIUS * px;
  const draw = (share: number, width: number, colour: number): void =>
    arc(pen, at, radius, from + BREAK, from + BREAK + (to - from - 2 * BREAK) * share, { width: width * px, colour });
  draw(1, 7, inks.faint);
  draw(1, 5, inks.plate);
  if (step.status === 'kept') draw(1, 7, partyColour(stage, step.giver));
  if (step.status === 'part') draw(0.5, 7, partyColour(stage, step.giver));
  if (step.status === 'delayed') draw(1, 2, inks.ink);
  if (step.status === 'cheated' || step.status === 'void') strike(pen, at, (from + to) / 2, px, inks.alarm);
  if (step.isVerified) disc(pen, onRing(at, (from + to) / 2, radius), 2 * px, inks.plate);
}

const onRing = ({ x, y }: Point, share: number, radius: number): Point => ({
  x: x + radius * Math.sin(share * 2 * Math.PI),
  y: y - radius * Math.cos(share * 2 * Math.PI),
});

function strike(pen: Pen, at: Point, share: number, px: number, colour: number): void {
  const ends = [onRing(at, share, (RADIUS - 7) * px), onRing(at, share, (RADIUS + 7) * px)];
  stroke(pen, ends, { width: 2.5 * px, colour });
}

/** A ring with one segment a step, clockwise from the top in the order in which they fall due. */
export const paintAgreement: Painter<'agreement'> = (pen, mark, stage, progress) => {
  const at = stage.layout.spots.get(mark.key);
  if (at === undefined) return;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  disc(pen, at, (RADIUS + 5.5) * px * progress, inks.plate);
  const share = progress / Math.max(1, mark.steps.length);
  for (const [index, step] of mark.steps.entries()) {
    paintStep(pen, step, at, [index * share, (index + 1) * share], stage);
  }
  if (mark.state !== 'collapsed') return;
  const arm = 9 * px;
  const ink = { width: 2.5 * px, colour: inks.alarm };
  stroke(
    pen,
    [
      { x: at.x - arm, y: at.y - arm },
      { x: at.x + arm, y: at.y + arm },
    ],
    ink,
  );
  stroke(
    pen,
    [
      { x: at.x - arm, y: at.y + arm },
      { x: at.x + arm, y: at.y - arm },
    ],
    ink,
  );
};
