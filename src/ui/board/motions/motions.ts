import type { Motion } from '../../picture/looks.ts';
import type { Beat } from '../../picture/picture.ts';
import type { Point } from '../../picture/projection.ts';
import { SIGNS } from '../../picture/signs.ts';
import { along, between, type Curve, pointOn } from '../geometry.ts';
import { arcOfLaunch, passage, spotBetween } from '../layout.ts';
import { paintPolygons } from '../painters/sign.ts';
import { PLATE } from '../plates.ts';
import { type Pen, partyColour, type Stage } from '../stage.ts';
import { arc, disc, ring, stroke } from '../strokes.ts';

/** Paints one moment of a beat, `share` of the way through it. */
type Move = (pen: Pen, beat: Beat, ends: Ends, stage: Stage, share: number) => void;

interface Ends {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
}

/** A ring that spreads from a plate and fades. */
function spread(pen: Pen, at: Point, colour: number, px: number, share: number): void {
  ring(pen, at, (PLATE + 4 + 22 * share) * px, { width: (1 + 3 * (1 - share)) * px, colour, alpha: 1 - share });
}

const pulse: Move = (pen, beat, { from, to }, stage, share) => {
  const at = from ?? to;
  if (at !== undefined) spread(pen, at, partyColour(stage, beat.from ?? beat.to), stage.viewport.px, share);
};

/** A spark with a tail goes from one plate to the other, which answers with a ring. */
const message: Move = (pen, beat, ends, stage, share) => {
  const { from, to } = ends;
  if (from === undefined || to === undefined) {
    pulse(pen, beat, ends, stage, share);
    return;
  }
  const { px } = stage.viewport;
  const colour = partyColour(stage, beat.from);
  const curve = passage(from, to, px);
  const way = Math.min(1, share / 0.75);
  if (share < 0.98) {
    stroke(pen, along(curve, way), { width: 2 * px, colour, alpha: 0.75 });
    disc(pen, pointOn(curve, way), 4.5 * px, colour);
  }
  if (share > 0.75) spread(pen, to, colour, px, (share - 0.75) / 0.25);
};

/** A thin arc out to the open sea, longer for the graver; it ends in a ring on the water. */
const launch: Move = (pen, beat, { from }, stage, share) => {
  if (from === undefined) return;
  const { px } = stage.viewport;
  const colour = stage.palette.inks.alarm;
  const curve = arcOfLaunch(from, beat.severity, 0, stage.viewport);
  const way = Math.min(1, share / 0.7);
  const alpha = share < 0.7 ? 1 : (1 - share) / 0.3;
  stroke(pen, along(curve, way), { width: 2 * px, colour, alpha });
  if (way < 1) disc(pen, pointOn(curve, way), 3.5 * px, colour);
  else ring(pen, curve.to, (4 + 16 * (1 - alpha)) * px, { width: 1.5 * px, colour, alpha });
};

/** Two aircraft come from one party and go to where the drills are held. */
const flight: Move = (pen, beat, { from, to }, stage, share) => {
  if (from === undefined || to === undefined) return;
  const { px } = stage.viewport;
  const curve = passage(from, to, px);
  for (const behind of [0, 0.1]) {
    const way = Math.min(1, share * 1.1) - behind;
    if (way <= 0) continue;
    const [at, back] = [pointOn(curve, way), pointOn(curve, way - 0.01)];
    const heading = { x: at.x - back.x, y: at.y - back.y };
    paintPolygons(pen, SIGNS.aircraft, at, 16 * px, partyColour(stage, beat.from), heading);
  }
};

/** Three rings, one after the other, from the ground where the exercise is. */
const exercise: Move = (pen, beat, { from }, stage, share) => {
  if (from === undefined) return;
  const colour = partyColour(stage, beat.from);
  for (const delay of [0, 0.2, 0.4]) {
    const own = (share - delay) / 0.6;
    if (own > 0 && own < 1) spread(pen, from, colour, stage.viewport.px, own);
  }
};

/** The way of the channel that joins the two places of a beat. */
function curveBetween({ from, to }: Beat, { picture, layout }: Stage): Curve | undefined {
  const joined = picture.lines.find(({ between }) => between.every((key) => key === from || key === to));
  return joined === undefined ? undefined : layout.curves.get(joined.key);
}

/** Both ends reach for the middle, and the whole line lights up. */
const line: Move = (pen, beat, { from, to }, stage, share) => {
  if (from === undefined || to === undefined) return;
  const { px } = stage.viewport;
  const { ink } = stage.palette.inks;
  const curve = curveBetween(beat, stage) ?? passage(from, to, px);
  const reach = Math.min(0.5, share);
  const back = { from: curve.to, over: curve.over, to: curve.from };
  const alpha = share < 0.6 ? 0.8 : (1 - share) * 2;
  for (const way of [curve, back]) stroke(pen, along(way, reach), { width: 7 * px, colour: ink, alpha });
};

/** Sharp rings in the middle between two. */
const alarm: Move = (pen, _beat, { from, to }, stage, share) => {
  if (from === undefined || to === undefined) return;
  const { px } = stage.viewport;
  const at = between(from, to, 0.5);
  const turn = (share * 2) % 1;
  ring(pen, at, (6 + 40 * turn) * px, { width: 4 * px, colour: stage.palette.inks.alarm, alpha: 1 - turn });
};

/** A seal is drawn round where the agreement between the two will stand. */
const seal: Move = (pen, _beat, { from, to }, stage, share) => {
  const ends = [from, to].filter((end) => end !== undefined);
  if (ends.length === 0) return;
  const { px } = stage.viewport;
  const at = spotBetween(ends, 0, px);
  const colour = stage.palette.inks.accent;
  const alpha = share < 0.75 ? 1 : (1 - share) * 4;
  arc(pen, at, 26 * px, 0, Math.min(1, share / 0.6), { width: 4 * px, colour, alpha });
};

/** Nothing moves; the sentence alone is shown. */
const still: Move = () => {};

const moves: { readonly [Name in Motion]: Move } = {
  message,
  pulse,
  launch,
  flight,
  exercise,
  line,
  alarm,
  seal,
  still,
};

/** Clears the pen and paints a beat `share` of the way through it; at the end nothing is left. */
export function paintBeat(pen: Pen, beat: Beat, stage: Stage, share: number): void {
  pen.clear();
  if (share >= 1) return;
  const at = (key: string | null): Point | undefined => (key === null ? undefined : stage.layout.plates.get(key));
  moves[beat.motion](pen, beat, { from: at(beat.from), to: at(beat.to) }, stage, share);
}
