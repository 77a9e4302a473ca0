import * as Plot from '@observablehq/plot';
import type { Figure, Measured, NumberForm } from '../figure.ts';
import { numberText } from '../number-text.ts';
import { type Inks, inksOf, SYMBOLS, type Theme, turnOf } from './inks.ts';

/** Under this width labels stand over their rows instead of beside them. */
const NARROW = 520;
/** Widths of a letter and heights of a line at the size of text that figures use, in pixels. */
export const LETTER = 7;

/** Hangul and Han, which are nearly as wide as two Latin letters. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g;
const WIDER = 0.8;

/** How many Latin letters a text is as wide as. */
export const lettersIn = (text: string): number => text.length + WIDER * (text.match(WIDE)?.length ?? 0);
export const LINE = 17;
const TEXT = 13;
const SANS = '"Noto Sans", "Noto Sans CJK KR", "DejaVu Sans", system-ui, sans-serif';
/** Widths of lines are told in em, at which letters are about half as wide. */
const EM = 13;
const TICK_ROOM = 28;
const LEGEND_MARK = 18;
const GAP = 20;

/** The drawing that a figure becomes: its size and light. */
export interface Sheet {
  readonly width: number;
  /** The margin for the numbers of an upright axis, where there is one. */
  readonly left?: number;
  readonly isNarrow: boolean;
  readonly inks: Inks;
  /** True where colours and type are the page's. */
  readonly isOnPage: boolean;
}

export const sheetFor = (width: number, theme: Theme): Sheet => ({
  width,
  isNarrow: width < NARROW,
  inks: inksOf(theme),
  isOnPage: theme === 'page',
});

/** What a kind of figure hands over to be plotted. Margins in pixels. */
export type Plotted = Plot.PlotOptions & { readonly marks: Plot.Markish[]; readonly height: number };

/** Size and kind of all text, the description for those who do not see, and one name for the style. */
export const framed = ({ title, description }: Figure, { width, inks, isOnPage }: Sheet): Plot.PlotOptions => ({
  width,
  className: 'figure-plot',
  ariaLabel: title,
  ariaDescription: description,
  style: {
    background: 'none',
    color: inks.ink,
    fontSize: `${TEXT}px`,
    fontFamily: isOnPage ? `var(--sans, ${SANS})` : SANS,
    overflow: 'visible',
  },
});

/** What an axis is given beside its measure. */
interface AxisOptions {
  readonly ticks?: readonly number[];
}

/** A scale of numbers along an axis: few ticks with no more digits than they need, and its label in as many lines as it takes. */
export function numberAxis(
  along: 'x' | 'y',
  measured: Measured,
  sheet: Sheet,
  options: AxisOptions = {},
): Plot.Markish[] {
  const { form, label } = measured;
  const { inks, width } = sheet;
  // All ticks come third, though the types do not say so.
  const tickFormat = (value: unknown, ...[, all]: unknown[]): string =>
    numberText(Number(value), { ...form, digits: digitsOf(all, form) });
  const ticks = options.ticks === undefined ? { ticks: ticksFor(along, width) } : { ticks: [...options.ticks] };
  const shared = { ...ticks, tickFormat, tickSize: 4, color: inks.soft, label: null };
  const text = { text: [label], fill: inks.soft, lineWidth: (width - 32) / EM };
  return along === 'x'
    ? [
        Plot.gridX({ ...ticks, stroke: inks.rule, strokeOpacity: 1 }),
        Plot.axisX({ ...shared, anchor: 'bottom' }),
        Plot.text([label], { ...text, frameAnchor: 'bottom', lineAnchor: 'top', dy: TICK_ROOM }),
      ]
    : [
        Plot.gridY({ ...ticks, stroke: inks.rule, strokeOpacity: 1 }),
        Plot.axisY(shared),
        Plot.text([label], {
          ...text,
          frameAnchor: 'top-left',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          dx: 4 - (sheet.left ?? 0),
          dy: -14,
        }),
      ];
}

/** Room under a drawing for its ticks and the lines of its label. */
export const roomUnder = ({ label }: Measured, { width }: Sheet): number =>
  TICK_ROOM + linesOf(label, width) * LINE + 6;

/** Room over a drawing for the lines of the label of its upright axis. */
export const roomOver = ({ label }: Measured, { width }: Sheet): number => linesOf(label, width) * LINE + 18;

const linesOf = (label: string, width: number): number => Math.ceil((label.length * LETTER) / (width - 40));

/** As many digits as tell the ticks apart, and no more than the figure has. */
function digitsOf(ticks: unknown, { digits, times = 1 }: NumberForm): number {
  const values = Array.isArray(ticks) ? ticks.map((tick) => Number(tick) * times) : [];
  for (let fewer = 0; fewer < digits; fewer += 1)
    if (values.every((value) => Math.abs(value - Number(value.toFixed(fewer))) < 1e-9)) return fewer;
  return digits;
}

const ticksFor = (along: 'x' | 'y', width: number): number =>
  along === 'x' ? Math.max(3, Math.floor(width / 110)) : 5;

/** One entry of a legend: how the series is marked, and its name. */
interface LegendPlace {
  readonly at: number;
  readonly dx: number;
  readonly line: number;
}

/** Names of series over the drawing, `over` pixels above it, as many in a line as fit; with the height that they take. The first `lines` of them are lines, the others dots. */
export function legendOf(
  names: readonly string[],
  { width, inks }: Sheet,
  marginLeft: number,
  over = 0,
  lines = 0,
): { readonly marks: Plot.Markish[]; readonly height: number } {
  if (names.length === 0) return { marks: [], height: 0 };
  const places: LegendPlace[] = [];
  let [dx, line] = [0, 0];
  for (const [at, name] of names.entries()) {
    const wide = LEGEND_MARK + lettersIn(name) * LETTER;
    if (dx > 0 && dx + wide > width - 12) [dx, line] = [0, line + 1];
    places.push({ at, dx, line });
    dx += wide + GAP;
  }
  const height = (line + 1) * (LINE + 3) + 8;
  const marks = places.flatMap(({ at, dx: right, line: down }) => {
    const place = { frameAnchor: 'top-left' as const, dx: right + 6 - marginLeft };
    const dy = down * (LINE + 3) - height + 4 - over;
    const name = names[at] ?? '';
    return [
      at < lines
        ? Plot.vector([name], { ...place, dy: dy + 7, ...stroke(at, inks), rotate: 90, length: 16, shape: STROKE })
        : Plot.dot([name], { ...place, dy: dy + 7, ...seriesMark(at, inks), r: 5 }),
      Plot.text([name], {
        ...place,
        dx: place.dx + 12,
        dy,
        text: [name],
        textAnchor: 'start',
        lineAnchor: 'top',
        fill: inks.ink,
      }),
    ];
  });
  return { marks, height };
}

/** A line of a legend, without a head. */
const STROKE: Plot.VectorShapeImplementation = {
  draw(path, length) {
    path.moveTo(0, 0);
    path.lineTo(0, -length);
  },
};

/** How a line of its own is drawn. */
const stroke = (at: number, { series }: Inks) => ({ stroke: turnOf(series, at), strokeWidth: 2 });

/** How a series is marked: by colour and by shape. */
export const seriesMark = (at: number, { series }: Inks) => ({
  symbol: turnOf(SYMBOLS, at),
  fill: turnOf(series, at),
  stroke: turnOf(series, at),
});

/** Room that the numbers of an upright axis need. */
export function roomFor(values: readonly number[], { form }: Measured): number {
  const texts = values.filter(Number.isFinite).map((value) => numberText(value, form).length);
  return Math.max(44, 18 + texts.reduce((most, length) => Math.max(most, length), 0) * LETTER);
}
