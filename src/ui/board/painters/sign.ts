import { EMBLEM_BOX, type Polygon } from '../../picture/emblems.ts';
import type { Point } from '../../picture/projection.ts';
import type { Pen } from '../stage.ts';
import { fill } from '../strokes.ts';

const EAST: Point = { x: 1, y: 0 };

/** Paints polygons of the emblem's box round a point, so large; their bow, which points east, turned to where they head. */
export function paintPolygons(
  pen: Pen,
  shapes: readonly Polygon[],
  at: Point,
  size: number,
  colour: number,
  heading: Point = EAST,
): void {
  const far = Math.hypot(heading.x, heading.y) || 1;
  const [cos, sin] = [(heading.x / far) * (size / EMBLEM_BOX), (heading.y / far) * (size / EMBLEM_BOX)];
  for (const shape of shapes) {
    const placed: number[] = [];
    for (let i = 0; i + 1 < shape.length; i += 2) {
      const [x, y] = [(shape[i] ?? 0) - EMBLEM_BOX / 2, (shape[i + 1] ?? 0) - EMBLEM_BOX / 2];
      placed.push(at.x + x * cos - y * sin, at.y + x * sin + y * cos);
    }
    fill(pen, placed, colour);
  }
}
