import type { LineState } from '../../picture/picture.ts';
import { along, type Curve, pointOn } from '../geometry.ts';
import type { Painter, Pen, Stage } from '../stage.ts';
import { cross, dashed, disc, ring, stroke } from '../strokes.ts';

/** Paints a line that has come so far into its state, 0 to 1. */
type PaintState = (pen: Pen, curve: Curve, stage: Stage, progress: number) => void;

const turned = ({ from, over, to }: Curve): Curve => ({ from: to, over, to: from });

/** The piece of a curve from `start` to `end`, shares of the way. */
const piece = (curve: Curve, start: number, end: number) =>
  Array.from({ length: 17 }, (_, index) => pointOn(curve, start + ((end - start) * index) / 16));

/** Each state has a pattern of its own, so that colour only repeats it; and a way of its own to come about. */
const states: { readonly [State in LineState]: PaintState } = {
  /** It is drawn from one end to the other. */
  open(pen, curve, { viewport: { px }, palette: { inks } }, progress) {
    stroke(pen, along(curve, progress), { width: 2.5 * px, colour: inks.ink });
  },
  /** A bead runs to the middle while both ends reach for each other. */
  fresh(pen, curve, { viewport: { px }, palette: { inks } }, progress) {
    for (const way of [curve, turned(curve)])
      stroke(pen, along(way, progress / 2), { width: 2.5 * px, colour: inks.ink });
    const at = pointOn(curve, progress / 2);
    disc(pen, at, 5.5 * px, inks.plate);
    ring(pen, at, 5.5 * px, { width: 2.5 * px, colour: inks.ink });
  },
  /** The whole line tears into pieces that draw together. */
  strained(pen, curve, { viewport: { px }, palette: { inks } }, progress) {
    const [dash, gap] = [9, 5 * progress];
    dashed(pen, along(curve, 1), dash * px, Math.max(0.01, gap) * px, { width: 2.5 * px, colour: inks.alarm });
  },
  /** Both ends draw back from the middle, where a cross is left. */
  silent(pen, curve, { viewport: { px }, palette: { inks } }, progress) {
    dashed(pen, along(curve, 1), 1.75 * px, 6 * px, { width: 1.75 * px, colour: inks.faint });
    const left = (1 - progress) / 2;
    for (const way of [curve, turned(curve)])
      if (left > 0) stroke(pen, piece(way, 0, left), { width: 2.5 * px, colour: inks.ink });
    cross(pen, pointOn(curve, 0.5), 4.5 * px * progress, { width: 2 * px, colour: inks.alarm });
  },
};

/** A channel between two plates. */
export const paintLine: Painter<'line'> = (pen, mark, stage, progress) => {
  const curve = stage.layout.curves.get(mark.key);
  if (curve !== undefined) states[mark.state](pen, curve, stage, progress);
};
