import { along } from '../geometry.ts';
import { type Painter, partyColour } from '../stage.ts';
import { dashed, disc, ring } from '../strokes.ts';

/** What is left of a launch until the next turn: its arc, and a ring on the water where it came down. */
export const paintLaunch: Painter<'launch'> = (pen, mark, stage, progress) => {
  const curve = stage.layout.curves.get(mark.key);
  if (curve === undefined) return;
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  dashed(pen, along(curve, progress), 5 * px, 3 * px, { width: 1.75 * px, colour: inks.alarm });
  if (progress < 1) return;
  disc(pen, curve.to, 2.5 * px, inks.alarm);
  for (const radius of [5.5, 9]) ring(pen, curve.to, radius * px, { width: 1.25 * px, colour: inks.alarm });
  ring(pen, curve.from, 3 * px, { width: px, colour: partyColour(stage, mark.from) });
};
