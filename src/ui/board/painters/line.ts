import type { LineState } from '../../picture/picture.ts';
import { along, pointOn } from '../geometry.ts';
import type { Painter, Stage } from '../stage.ts';
import { dashed, stroke } from '../strokes.ts';

type PaintState = (
  pen: Parameters<Painter<'line'>>[0],
  points: readonly { x: number; y: number }[],
  stage: Stage,
) => void;

/** Each state has a pattern of its own, so that colour only repeats it. */
const states: { readonly [State in LineState]: PaintState } = {
  open: (pen, points, { viewport: { px }, palette: { inks } }) =>
    stroke(pen, points, { width: 2.5 * px, colour: inks.ink }),
  fresh: (pen, points, { viewport: { px }, palette: { inks } }) => {
    stroke(pen, points, { width: 6 * px, colour: inks.ink });
    stroke(pen, points, { width: 3 * px, colour: inks.plate });
  },
  strained: (pen, points, { viewport: { px }, palette: { inks } }) =>
    dashed(pen, points, 9 * px, 5 * px, { width: 2.5 * px, colour: inks.alarm }),
  silent: (pen, points, { viewport: { px }, palette: { inks } }) =>
    dashed(pen, points, 1.75 * px, 6 * px, { width: 1.75 * px, colour: inks.faint }),
};

/** A channel between two plates; a silent one is broken in the middle. */
export const paintLine: Painter<'line'> = (pen, mark, stage, progress) => {
  const curve = stage.layout.curves.get(mark.key)?.[0];
  if (curve === undefined) return;
  states[mark.state](pen, along(curve, progress), stage);
  if (mark.state !== 'silent' || progress < 1) return;
  const { px } = stage.viewport;
  const { x, y } = pointOn(curve, 0.5);
  const arm = 4.5 * px;
  const ink = { width: 2 * px, colour: stage.palette.inks.alarm };
  stroke(
    pen,
    [
      { x: x - arm, y: y - arm },
      { x: x + arm, y: y + arm },
    ],
    ink,
  );
  stroke(
    pen,
    [
      { x: x - arm, y: y + arm },
      { x: x + arm, y: y - arm },
    ],
    ink,
  );
};
