import type { OfferMark } from '../../picture/picture.ts';
import type { Point } from '../../picture/projection.ts';
import { pointOn, swing } from '../geometry.ts';
import { CARD } from '../slots.ts';
import { type Painter, type Pen, partyColour, type Stage } from '../stage.ts';
import { disc, slab, stroke } from '../strokes.ts';

/** Pixels of the drawing: the band in the sender's colour, and the lines of a text that everybody may read. */
const BAND = 6;
const ROWS = [10.5, 14];
const PIP = 2.4;

/** A sheet of paper: the band is its sender's, the dots at its foot are those who must answer; a quiet one has no lines to read. */
function paintCard(pen: Pen, mark: OfferMark, { x, y }: Point, stage: Stage): void {
  const { px } = stage.viewport;
  const { inks } = stage.palette;
  const [width, height] = [CARD.width * px, CARD.height * px];
  const [left, top] = [x - width / 2, y - height / 2];
  const rim = {
    fill: inks.plate,
    line: mark.awaitsYou ? inks.accent : inks.ink,
    width: (mark.awaitsYou ? 2.5 : 1.25) * px,
  };
  slab(pen, { x: left, y: top, width, height }, 2 * px, rim);
  const band = partyColour(stage, mark.from);
  slab(pen, { x: left, y: top, width, height: BAND * px }, 2 * px, { fill: band, line: rim.line, width: rim.width });
  for (const row of mark.isPublic ? ROWS : []) {
    const ends = [left + 4 * px, left + width - 4 * px].map((end) => ({ x: end, y: top + row * px }));
    stroke(pen, ends, { width: px, colour: inks.ink });
  }
  for (const [index, key] of mark.to.entries()) {
    const at = { x: x + (index - (mark.to.length - 1) / 2) * 6.5 * px, y: top + height - 5 * px };
    disc(pen, at, PIP * px, partyColour(stage, key));
  }
}

/** A card that comes from its sender's plate and lies on the table. */
export const paintOffer: Painter<'offer'> = (pen, mark, stage, progress) => {
  const [from, slot] = [stage.layout.plates.get(mark.from), stage.layout.spots.get(mark.key)];
  if (slot === undefined) return;
  const at = from === undefined ? slot : pointOn(swing(from, slot, 0.12, 0), progress);
  paintCard(pen, mark, at, stage);
};
