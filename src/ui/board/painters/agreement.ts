import type { StepMark } from '../../picture/picture.ts';
import type { Point } from '../../picture/projection.ts';
import { type Painter, type Pen, partyColour, type Stage } from '../stage.ts';
import { arc, cross, disc, stroke } from '../strokes.ts';

const RADIUS = 18;
const BREAK = 0.012;
/** The ring stands so far above the middle of the whole, for the signatures below it. */
const LIFT = 8;

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

/** A signature of four strokes, in a box of 1 × 1 round its middle. */
const HAND = [-0.5, 0.1, -0.3, -0.45, -0.22, 0.4, 0, -0.3, 0.08, 0.35, 0.25, -0.1, 0.5, 0.05];
const SIGNED = { width: 15, height: 9, below: 29 };

/** Each party signs in its own colour, one after the other, below the ring. */
function paintSignatures(pen: Pen, parties: readonly string[], at: Point, stage: Stage, progress: number): void {
  const { px } = stage.viewport;
  const points = HAND.length / 2;
  for (const [index, party] of parties.entries()) {
    const own = Math.min(1, Math.max(0, progress * parties.length - index));
    const middle = at.x + (index - (parties.length - 1) / 2) * (SIGNED.width + 4) * px;
    const count = Math.round(own * points);
    const written = Array.from({ length: count }, (_, place) => ({
      x: middle + (HAND[place * 2] ?? 0) * SIGNED.width * px,
      y: at.y + (SIGNED.below + (HAND[place * 2 + 1] ?? 0) * SIGNED.height) * px,
    }));
    for (const ink of [
      { width: 4 * px, colour: stage.palette.inks.plate },
      { width: 1.75 * px, colour: partyColour(stage, party) },
    ])
      if (count > 1) stroke(pen, written, ink);
  }
}

/** A ring with one segment a step, clockwise from the top in the order in which they fall due, and signatures below. */
export const paintAgreement: Painter<'agreement'> = (pen, mark, stage, progress) => {
  const spot = stage.layout.spots.get(mark.key);
  if (spot === undefined) return;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const at = { x: spot.x, y: spot.y - LIFT * px };
  disc(pen, at, (RADIUS + 5.5) * px * progress, inks.plate);
  const share = progress / Math.max(1, mark.steps.length);
  for (const [index, step] of mark.steps.entries()) {
    paintStep(pen, step, at, [index * share, (index + 1) * share], stage);
  }
  paintSignatures(pen, mark.between, at, stage, progress);
  if (mark.state === 'collapsed') cross(pen, at, 9 * px, { width: 2.5 * px, colour: inks.alarm });
};
