import * as Plot from '@observablehq/plot';
import type { LineFigure, LinePoint, TheoryFigure } from '../figure.ts';
import { legendOf, numberAxis, type Plotted, roomFor, roomOver, roomUnder, type Sheet, seriesMark } from './frame.ts';
import { DASHES, type Inks, turnOf } from './inks.ts';

const BAND = 0.18;
/** More bands than these hide each other: then every point has an interval of its own, beside those of the other lines. */
const MOST_BANDS = 2;
const BESIDE = 5;

/** Lines with bands or intervals; a line is told from the others by its dash and the shape of its dots as well as by colour. */
export function plotLines(figure: LineFigure, sheet: Sheet): Plotted {
  const { x, y, lines, reference } = figure;
  const { inks, isNarrow, width } = sheet;
  const points = lines.flatMap((line) => line.points);
  const left = roomFor(
    points.flatMap(({ low, high }) => [low, high]),
    y,
  );
  const legend = legendOf(lines.length > 1 ? lines.map(({ name }) => name) : [], sheet, left, roomOver(y, sheet));
  const times = [...new Set(points.map((point) => point.x))].toSorted((one, other) => one - other);
  return {
    marginTop: legend.height + roomOver(y, sheet),
    marginBottom: roomUnder(x, sheet),
    marginLeft: left,
    marginRight: 24,
    height: Math.round(isNarrow ? width * 0.85 : width * 0.5) + legend.height,
    x: { inset: 16 },
    y: { nice: true, inset: 6, ...(reference !== null && { zero: reference === 0 }) },
    marks: [
      ...numberAxis('x', x, sheet, times.length <= 8 ? { ticks: times } : {}),
      ...numberAxis('y', y, { ...sheet, left }),
      ...(reference === null ? [] : [Plot.ruleY([reference], { stroke: inks.ink, strokeWidth: 1.25 })]),
      ...lines.flatMap((line, at) => lineOf(line.points, at, lines.length, inks)),
      ...legend.marks,
    ],
  };
}

/** One line of several, with its band or its intervals. */
function lineOf(points: readonly LinePoint[], at: number, of: number, inks: Inks): Plot.Markish[] {
  const mark = seriesMark(at, inks);
  const hasBand = of <= MOST_BANDS;
  const dx = hasBand ? 0 : (at - (of - 1) / 2) * BESIDE;
  const ends = { x: 'x', y1: 'low', y2: 'high' };
  return [
    hasBand
      ? Plot.areaY(points, { ...ends, fill: mark.fill, fillOpacity: BAND })
      : Plot.ruleX(points, { ...ends, dx, stroke: mark.stroke, strokeWidth: 1.5 }),
    Plot.line(points, {
      x: 'x',
      y: 'mean',
      dx,
      stroke: mark.stroke,
      strokeWidth: 2,
      strokeDasharray: turnOf(DASHES, at),
    }),
    Plot.dot(points, { x: 'x', y: 'mean', dx, r: 4, ...mark }),
  ];
}

/** Curves of a theory, over dots with intervals of what was played. */
export function plotTheory(figure: TheoryFigure, sheet: Sheet): Plotted {
  const { x, y, curves, played, words } = figure;
  const { inks, isNarrow, width } = sheet;
  const left = roomFor(
    [
      ...played.flatMap(({ low, high }) => [low, high]),
      ...curves.flatMap(({ points }) => points.map((point) => point.y)),
    ],
    y,
  );
  const legend = legendOf(
    [...curves.map(({ name }) => name), words.played],
    sheet,
    left,
    roomOver(y, sheet),
    curves.length,
  );
  return {
    marginTop: legend.height + roomOver(y, sheet),
    marginBottom: roomUnder(x, sheet),
    marginLeft: left,
    marginRight: 24,
    height: Math.round(isNarrow ? width * 0.85 : width * 0.5) + legend.height,
    x: { inset: 8 },
    y: { nice: true, inset: 6 },
    marks: [
      ...numberAxis('x', x, sheet),
      ...numberAxis('y', y, { ...sheet, left }),
      ...curves.map(({ points }, at) =>
        Plot.line(points, {
          x: 'x',
          y: 'y',
          stroke: seriesMark(at, inks).stroke,
          strokeWidth: 2,
          strokeDasharray: turnOf(DASHES, at),
        }),
      ),
      Plot.ruleX(played, { x: 'x', y1: 'low', y2: 'high', stroke: inks.ink, strokeWidth: 1.5 }),
      Plot.dot(played, { x: 'x', y: 'mean', r: 4, ...seriesMark(curves.length, inks) }),
      ...legend.marks,
    ],
  };
}
