import * as Plot from '@observablehq/plot';
import type { GridCell, GridFigure } from '../figure.ts';
import { cellText, stepsOf } from '../signs.ts';
import { LETTER, LINE, lettersIn, type Plotted, type Sheet } from './frame.ts';
import type { Inks } from './inks.ts';
import { BOLD, BROKEN_LINE, linesIn } from './rows.ts';

const FEWEST_LETTERS = 6;
const HEAD = 24;
const MOST_UPRIGHT = 170;
/** A name of more lines than these has no place beside a row of a narrow drawing. */
const MOST_LINES = 2;

/** The places of a grid in pixels. Long names of rows stand over them where there is no room beside. */
interface Room {
  readonly left: number;
  readonly top: number;
  /** Width of a column and height of a row; `over` of it is for the name of the row. */
  readonly wide: number;
  readonly high: number;
  readonly over: number;
  readonly isUpright: boolean;
  readonly isBroken: boolean;
}

function roomOf(figure: GridFigure, { isNarrow, width }: Sheet): Room {
  const { rows, columns, cells } = figure;
  const longest = (names: readonly string[]): number => Math.max(0, ...names.map(lettersIn)) * LETTER;
  const beside = Math.min(longest(rows) + 16, width * (isNarrow ? 0.28 : 0.3));
  const most = (names: readonly string[], across: number): number =>
    Math.max(1, ...names.map((name) => linesIn(name, across)));
  const lines = most(rows, beside - 14);
  const over = isNarrow && lines > MOST_LINES ? most(rows, width - 20) * BROKEN_LINE + 7 : 0;
  const left = over > 0 ? 8 : beside;
  const wide = (width - left - 8) / Math.max(1, columns.length);
  const isUpright = wide < FEWEST_LETTERS * LETTER * 1.6;
  const heads = isUpright ? Math.min(longest(columns), MOST_UPRIGHT) : most(columns, wide - 4) * LINE;
  const isBroken = wide < longest(cells.map((cell) => cellText(figure, cell))) + 16;
  const least = isBroken ? 48 : 38;
  const high = over > 0 ? least + over : Math.max(least, lines * BROKEN_LINE + 8);
  return { left, top: HEAD + heads + 10, wide, high, over, isUpright, isBroken };
}

/** A table in colour, with its number in every cell and, in a heat map, its sign. */
export function plotGrid(figure: GridFigure, sheet: Sheet): Plotted {
  const { rows, columns, cells } = figure;
  const { inks } = sheet;
  const room = roomOf(figure, sheet);
  const { top, left, high, over, isBroken } = room;
  const step = stepsOf(figure);
  return {
    marginTop: top,
    marginLeft: left,
    marginRight: 8,
    marginBottom: 6,
    height: top + rows.length * high + 6,
    x: { domain: [...columns], axis: null, padding: 0.04 },
    y: { domain: [...rows], axis: null, padding: 0.06 },
    color: { type: 'identity' },
    marks: [
      Plot.cell(cells, {
        x: 'column',
        y: 'row',
        insetTop: over,
        fill: (cell: GridCell) => inkOf(step(cell), figure, inks),
        stroke: inks.rule,
      }),
      Plot.text(cells, {
        x: 'column',
        y: 'row',
        dy: over / 2,
        text: (cell: GridCell) => cellText(figure, cell, isBroken ? '\n' : ' '),
        fill: inks.ink,
        fontVariant: 'tabular-nums',
      }),
      ...headsOf(figure, sheet, room),
    ],
  };
}

/** Lines are broken as if all letters were Latin: of names in wider ones, the share of a line that they may take. */
const shareOfLine = (names: readonly string[]): number =>
  Math.min(1, ...names.map((name) => name.length / Math.max(1, lettersIn(name))));

/** Names of rows and columns, and what both are. */
function headsOf(
  { rows, columns, rowsLabel, columnsLabel }: GridFigure,
  { inks, width }: Sheet,
  room: Room,
): Plot.Markish[] {
  const { left, top, wide, high, over, isUpright } = room;
  const label = { fontWeight: 600, fill: inks.soft, lineAnchor: 'top' as const, dy: 6 - top };
  return [
    over === 0
      ? Plot.axisY({ label: null, tickSize: 0, color: inks.ink, lineWidth: ((left - 14) / 13) * shareOfLine(rows) })
      : Plot.text(rows, {
          frameAnchor: 'left',
          y: (row: string) => row,
          text: (row: string) => row,
          dy: over - high / 2 - 3,
          textAnchor: 'start',
          lineAnchor: 'bottom',
          lineWidth: (width - 20) / BOLD,
          fontWeight: 600,
          fill: inks.ink,
        }),
    Plot.axisX({
      label: null,
      anchor: 'top',
      tickSize: 0,
      color: inks.ink,
      ...(isUpright ? { tickRotate: -90 } : { lineWidth: ((wide - 4) / 13) * shareOfLine(columns) }),
    }),
    Plot.text([columnsLabel], { ...label, frameAnchor: 'top', text: [columnsLabel] }),
    Plot.text([rowsLabel], { ...label, frameAnchor: 'top-left', text: [rowsLabel], dx: 4 - left, textAnchor: 'start' }),
  ];
}

function inkOf(step: number, { kind }: GridFigure, { rise, fall, depth, sheet }: Inks): string {
  if (step === 0) return sheet;
  const inks = kind === 'matrix' ? depth : step > 0 ? rise : fall;
  return inks[Math.abs(step) - 1] ?? sheet;
}
