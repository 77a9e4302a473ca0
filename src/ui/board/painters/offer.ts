import type { Point } from '../../picture/projection.ts';
import { along, type Curve, distance, pointOn } from '../geometry.ts';
import { type Painter, type Pen, partyColour } from '../stage.ts';
import { dashed, fill, stroke } from '../strokes.ts';

const CARD = { width: 20, height: 26, fold: 6 };

const slab = (left: number, top: number, width: number, height: number): readonly number[] => [
  left,
  top,
  left + width,
  top,
  left + width,
  top + height,
  left,
  top + height,
];

/** A sheet of paper with a band in its sender's colour; a quiet one has no lines to read. */
function paintCard(
  pen: Pen,
  at: Point,
  px: number,
  inks: { paper: number; ink: number; band: number },
  isPublic: boolean,
): void {
  const [width, height] = [CARD.width * px, CARD.height * px];
  const [left, top] = [at.x - width / 2, at.y - height / 2];
  fill(pen, slab(left - 1.25 * px, top - 1.25 * px, width + 2.5 * px, height + 2.5 * px), inks.ink);
  fill(pen, slab(left, top, width, height), inks.paper);
  fill(pen, slab(left, top, width, CARD.fold * px), inks.band);
  if (!isPublic) return;
  for (const row of [11, 15, 19]) {
    const y = top + row * px;
    stroke(
      pen,
      [
        { x: left + 4 * px, y },
        { x: left + width - 4 * px, y },
      ],
      { width: px, colour: inks.ink },
    );
  }
}

/** An arrow head at the end of a curve. */
function paintHead(pen: Pen, curve: Curve, px: number, colour: number): void {
  const tip = curve.to;
  const back = pointOn(curve, 0.94);
  const far = Math.max(distance(back, tip), 0.001);
  const [x, y] = [(tip.x - back.x) / far, (tip.y - back.y) / far];
  const [long, wide] = [9 * px, 4.5 * px];
  const base = { x: tip.x - x * long, y: tip.y - y * long };
  fill(pen, [tip.x, tip.y, base.x - y * wide, base.y + x * wide, base.x + y * wide, base.y - x * wide], colour);
}

/** A card on its way from the party that tabled it to those that must answer. */
export const paintOffer: Painter<'offer'> = (pen, mark, stage, progress) => {
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const band = partyColour(stage, mark.from);
  const curves = stage.layout.curves.get(mark.key) ?? [];
  for (const curve of curves) {
    dashed(pen, along(curve, progress), 6 * px, 4 * px, { width: 1.5 * px, colour: band });
    if (progress === 1) paintHead(pen, curve, px, band);
  }
  const [first] = curves;
  if (first === undefined) return;
  const ink = mark.awaitsYou ? inks.accent : inks.ink;
  paintCard(pen, pointOn(first, progress / 2), px, { paper: inks.plate, ink, band }, mark.isPublic);
};
