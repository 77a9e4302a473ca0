import type { Point } from 'virtual:charts';

const ROUND = 6;
const HEAD = { length: 8, half: 4 };

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
const text = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** An SVG path along the corners of a line, each corner rounded as far as the stretches beside it allow. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const curves = rest.map((corner, place) => {
    const [before, after] = [points[place] ?? corner, rest[place + 1]];
    if (after === undefined) return `L${text(corner)}`;
    const [into, out] = [distance(before, corner), distance(corner, after)];
    const round = Math.min(ROUND, into / 2, out / 2);
    if (round === 0) return `L${text(corner)}`;
    return `L${text(between(corner, before, round / into))}Q${text(corner)} ${text(between(corner, after, round / out))}`;
  });
  return `M${text(first)}${curves.join('')}`;
}

/** The three corners of an arrowhead at the end of a line. */
export function headOf(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const long = distance(before, tip) || 1;
  const foot = between(tip, before, HEAD.length / long);
  const [across, down] = [((tip[1] - before[1]) / long) * HEAD.half, ((tip[0] - before[0]) / long) * HEAD.half];
  const sides: readonly Point[] = [[foot[0] - across, foot[1] + down], tip, [foot[0] + across, foot[1] - down]];
  return sides.map(text).join(' ');
}
