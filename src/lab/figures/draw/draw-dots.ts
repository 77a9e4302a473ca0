import * as Plot from '@observablehq/plot';
import { lotOf } from '../dots.ts';
import type { Bin, DotFigure } from '../figure.ts';
import { numberText } from '../number-text.ts';
import { legendOf, numberAxis, type Plotted, roomFor, roomOver, roomUnder, type Sheet, seriesMark } from './frame.ts';
import type { Inks } from './inks.ts';

/** A dot says by this attribute which row of the sweep it is, so that a page can open the game. */
export const ROW_ATTRIBUTE = 'data-row';
const HASHES = 4_294_967_296;
const SMALL = 400;

interface Dot {
  readonly row: number;
  /** The place of its series; 0 where there are none. */
  readonly series: number;
  readonly x: number;
  readonly y: number;
}

/** Every dot a game, in front of the fields into which all games fell where there are too many to draw. */
export function plotDots(figure: DotFigure, sheet: Sheet): Plotted {
  const { x, y, bins } = figure;
  const { inks, isNarrow, width } = sheet;
  const left = roomFor([...figure.dots.y, ...bins.map(({ y2 }) => y2)], y);
  const dots = scattered(figure);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const names = figure.series?.names ?? [];
  const legend = legendOf(names, sheet, left, roomOver(y, sheet));
  return {
    marginTop: legend.height + roomOver(y, sheet),
    marginBottom: roomUnder(x, sheet),
    marginLeft: left,
    marginRight: 16,
    height: Math.round(isNarrow ? width * 0.95 : width * 0.55) + legend.height,
    x: { inset: bins.length === 0 ? 8 : 0 },
    y: { inset: bins.length === 0 ? 8 : 0 },
    color: { type: 'identity' },
    marks: [
      ...numberAxis('x', x, sheet),
      ...numberAxis('y', y, { ...sheet, left }),
      Plot.rect(bins, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        inset: 0.5,
        fill: ({ count }: Bin) => depthOf(count, most, inks),
      }),
      ...[...new Set(dots.map(({ series }) => series))]
        .toSorted((one, other) => one - other)
        .map((series) => dotMark(figure, dots, series, sheet)),
      ...legend.marks,
    ],
  };
}

/** The dots of one series, in its colour and shape; shapes with corners show their outline, or small ones are all round. */
function dotMark(figure: DotFigure, dots: readonly Dot[], series: number, { inks }: Sheet): Plot.Markish {
  const own = dots.filter((dot) => dot.series === series);
  const { symbol, fill } = seriesMark(series, inks);
  const isAlone = figure.series === undefined;
  return Plot.dot(own, {
    x: 'x',
    y: 'y',
    r: dots.length > SMALL ? 2.5 : 3.5,
    symbol,
    fill,
    fillOpacity: 0.55,
    stroke: isAlone ? inks.sheet : fill,
    strokeWidth: isAlone ? 0.5 : 1,
    title: ({ row }: Dot) => titleOf(figure, row),
    sort: null,
    render: withRows(own),
  });
}

/** Beside its place by lot of its row number, so that a game lies in the same place in every drawing. */
function scattered({ dots, series, scatter: [across, up] }: DotFigure): readonly Dot[] {
  const lot = (row: number, turn: number): number => (lotOf(row * 2 + turn) / HASHES) * 2 - 1;
  return dots.rows.map((row, at) => ({
    row,
    series: series?.of[at] ?? 0,
    x: (dots.x[at] ?? Number.NaN) + across * lot(row, 0),
    y: (dots.y[at] ?? Number.NaN) + up * lot(row, 1),
  }));
}

function titleOf({ dots, series, x, y, words }: DotFigure, row: number): string {
  const at = dots.rows.indexOf(row);
  const name = series === undefined ? '' : `${series.names[series.of[at] ?? 0]}\n`;
  const [one = Number.NaN, other = Number.NaN] = [dots.x[at], dots.y[at]];
  return `${words.row} ${row}\n${name}${x.label}: ${numberText(one, x.form)}\n${y.label}: ${numberText(other, y.form)}`;
}

/** Four depths by the root of the count, since areas are compared. */
function depthOf(count: number, most: number, { depth }: Inks): string {
  const place = Math.min(depth.length - 1, Math.floor(Math.sqrt(count / most) * depth.length));
  return depth[place] ?? 'none';
}

/** Writes on every circle which row it is; circles come in the order of the index. */
const withRows =
  (dots: readonly Dot[]): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    const circles = drawn?.querySelectorAll('circle, path') ?? [];
    for (const [place, at] of [...index].entries()) {
      circles[place]?.setAttribute(ROW_ATTRIBUTE, String(dots[at]?.row ?? ''));
    }
    return drawn;
  };
