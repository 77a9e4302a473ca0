import sheet from '../../../../assets/map.json' with { type: 'json' };
import type { Palette } from '../palette.ts';
import type { Pen } from '../stage.ts';
import { dashed, fill, stroke } from '../strokes.ts';

type Flat = readonly number[];

const points = (flat: Flat) =>
  Array.from({ length: flat.length / 2 }, (_, index) => ({ x: flat[index * 2] ?? 0, y: flat[index * 2 + 1] ?? 0 }));
const closed = (flat: Flat) => [...points(flat), ...points(flat.slice(0, 2))];

const NET = sheet.net.map(points);
const COASTS = sheet.land.map(closed);
const ARMISTICE = sheet.armistice.map(points);

/** The ground: a net of degrees, shallows, land in one tone, thin coasts, and the armistice line, faintly. */
export function paintSheet(pen: Pen, { inks }: Palette, px: number): void {
  pen.clear();
  for (const line of NET) stroke(pen, line, { width: 0.75 * px, colour: inks.net });
  for (const coast of COASTS) stroke(pen, coast, { width: 11 * px, colour: inks.shallows });
  for (const ring of sheet.land) fill(pen, ring, inks.land);
  for (const coast of COASTS) stroke(pen, coast, { width: 0.9 * px, colour: inks.coast });
  for (const line of ARMISTICE) dashed(pen, line, 4 * px, 3 * px, { width: px, colour: inks.coast, alpha: 0.8 });
}
