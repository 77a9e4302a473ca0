import type { Box, Point } from '../picture/projection.ts';
import { between, distance } from './geometry.ts';
import type { Pen } from './stage.ts';

/** Width in map units. */
export interface Ink {
  readonly width: number;
  readonly colour: number;
  readonly alpha?: number;
}

export function stroke(pen: Pen, points: readonly Point[], { width, colour, alpha = 1 }: Ink): void {
  pen.lineStyle(width, colour, alpha);
  pen.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.strokePath();
}

/** The pieces of a way that a dashed pen leaves, in map units; the pattern goes on over the corners. */
export function dashesOf(points: readonly Point[], dash: number, gap: number): readonly (readonly Point[])[] {
  const dashes: Point[][] = [];
  let isDown = true;
  let left = dash;
  let current: Point[] = points[0] === undefined ? [] : [points[0]];
  for (const [index, end] of points.entries()) {
    let from = points[index - 1];
    if (from === undefined) continue;
    while (distance(from, end) > left) {
      from = between(from, end, left / distance(from, end));
      if (isDown) dashes.push([...current, from]);
      current = [from];
      isDown = !isDown;
      left = isDown ? dash : gap;
    }
    left -= distance(from, end);
    current.push(end);
  }
  if (isDown && current.length > 1) dashes.push(current);
  return dashes;
}

export function dashed(pen: Pen, points: readonly Point[], dash: number, gap: number, ink: Ink): void {
  for (const piece of dashesOf(points, dash, gap)) stroke(pen, piece, ink);
}

/** A polygon given as x, y, x, y…, filled. */
export function fill(pen: Pen, flat: readonly number[], colour: number, alpha = 1): void {
  pen.fillStyle(colour, alpha);
  pen.beginPath();
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [x, y] = [flat[i] ?? 0, flat[i + 1] ?? 0];
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
  pen.fillPath();
}

export function disc(pen: Pen, { x, y }: Point, radius: number, colour: number, alpha = 1): void {
  pen.fillStyle(colour, alpha);
  pen.fillCircle(x, y, radius);
}

export function ring(pen: Pen, { x, y }: Point, radius: number, { width, colour, alpha = 1 }: Ink): void {
  pen.lineStyle(width, colour, alpha);
  pen.strokeCircle(x, y, radius);
}

/** Part of a ring, clockwise from the top; shares of a whole turn. */
export function arc(pen: Pen, { x, y }: Point, radius: number, from: number, to: number, ink: Ink): void {
  const top = -Math.PI / 2;
  pen.lineStyle(ink.width, ink.colour, ink.alpha ?? 1);
  pen.beginPath();
  pen.arc(x, y, radius, top + from * 2 * Math.PI, top + to * 2 * Math.PI, false, 0.02);
  pen.strokePath();
}

/** A cross through a point; its arms reach so far to each side. */
export function cross(pen: Pen, { x, y }: Point, reach: number | Point, ink: Ink): void {
  const arm = typeof reach === 'number' ? { x: reach, y: reach } : reach;
  for (const slope of [1, -1])
    stroke(
      pen,
      [
        { x: x - arm.x, y: y - arm.y * slope },
        { x: x + arm.x, y: y + arm.y * slope },
      ],
      ink,
    );
}

/** The outline of a sheet with round corners. */
export function rounded(pen: Pen, { x, y, width, height }: Box, radius: number, ink: Ink): void {
  pen.lineStyle(ink.width, ink.colour, ink.alpha ?? 1);
  pen.strokeRoundedRect(x, y, width, height, radius);
}

interface Slab {
  readonly fill: number;
  readonly line: number;
  readonly width: number;
}

/** A sheet with round corners, filled and outlined. */
export function slab(pen: Pen, box: Box, radius: number, { fill: colour, line, width }: Slab): void {
  pen.fillStyle(colour, 1);
  pen.fillRoundedRect(box.x, box.y, box.width, box.height, radius);
  rounded(pen, box, radius, { width, colour: line });
}
