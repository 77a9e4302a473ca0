import type {
  BarFigure,
  BoxFigure,
  DotFigure,
  Figure,
  GridFigure,
  IntervalFigure,
  IntervalWords,
  LineFigure,
  Measured,
  TheoryFigure,
  TradeOffFigure,
} from './figure.ts';
import { numberText } from './number-text.ts';
import { cellText } from './signs.ts';

/** The table behind a figure: the first entry of a row is its heading. `games` are the rows of the sweep that the rows open, where they do. */
export interface FigureTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly games: readonly number[] | null;
}

type Body = Omit<FigureTable, 'caption' | 'games'>;

/** All numbers of a figure in words, for screen readers, for print and for those who want to know exactly. */
export function tableOf(figure: Figure): FigureTable {
  const games = figure.kind === 'dots' ? figure.dots.rows : null;
  return { caption: figure.title, ...bodyOf(figure), games };
}

function bodyOf(figure: Figure): Body {
  switch (figure.kind) {
    case 'intervals':
      return ofIntervals(figure);
    case 'heat-map':
    case 'matrix':
      return ofGrid(figure);
    case 'dots':
      return ofDots(figure);
    case 'bars':
      return ofBars(figure);
    case 'lines':
      return ofLines(figure);
    case 'trade-off':
      return ofTradeOff(figure);
    case 'box':
      return ofBox(figure);
    case 'theory':
      return ofTheory(figure);
  }
}

const ends = ({ mean, low, high }: IntervalWords): readonly string[] => [mean, low, high];
const written = (
  { form }: Measured,
  { mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number },
): readonly string[] => [mean, low, high].map((value) => numberText(value, form));

const ofIntervals = ({ group, series, value, words, estimates, beside = [] }: IntervalFigure): Body => ({
  headers: [group, ...(series === undefined ? [] : [series]), ...ends(words), ...beside],
  rows: estimates.map((one) => [
    one.group,
    ...(series === undefined ? [] : [one.series ?? '']),
    ...written(value, one),
    ...beside.map((_, at) => one.beside?.[at] ?? ''),
  ]),
});

function ofGrid(figure: GridFigure): Body {
  const { rows, columns, cells, rowsLabel, value } = figure;
  const places = new Map(cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  const cellAt = (row: string, column: string): string => {
    const cell = places.get(JSON.stringify([row, column]));
    if (cell === undefined) return '–';
    const { low, high } = cell;
    const text = cellText(figure, cell);
    if (low === undefined || high === undefined) return text;
    return `${text} [${numberText(low, value.form)}; ${numberText(high, value.form)}]`;
  };
  return {
    headers: [rowsLabel, ...columns],
    rows: rows.map((row) => [row, ...columns.map((column) => cellAt(row, column))]),
  };
}

const ofDots = ({ x, y, words, dots, series }: DotFigure): Body => ({
  headers: [words.row, ...(series === undefined ? [] : [series.label]), x.label, y.label],
  rows: dots.rows.map((row, at) => [
    String(row),
    ...(series === undefined ? [] : [series.names[series.of[at] ?? 0] ?? '']),
    numberText(dots.x[at] ?? Number.NaN, x.form),
    numberText(dots.y[at] ?? Number.NaN, y.form),
  ]),
});

const ofBars = ({ entry, series, words, entries, value }: BarFigure): Body => ({
  headers: [
    entry,
    ...series.flatMap((name) => [`${name}: ${words.mean}`, `${name}: ${words.low}`, `${name}: ${words.high}`]),
  ],
  rows: entries.map(({ name, estimates }) => [name, ...estimates.flatMap((one) => written(value, one))]),
});

const ofLines = ({ x, y, series, words, lines }: LineFigure): Body => ({
  headers: [series, x.label, ...ends(words)],
  rows: lines.flatMap(({ name, points }) =>
    points.map((point) => [name, numberText(point.x, x.form), ...written(y, point)]),
  ),
});

const ofTradeOff = ({ x, y, words, boxes }: TradeOffFigure): Body => ({
  headers: [words.box, words.note, x.label, y.label],
  rows: boxes.map((box, at) => [
    `${at + 1}${box.isChosen ? ' ●' : ''}`,
    box.note,
    numberText(box.x, x.form),
    numberText(box.y, y.form),
  ]),
});

const ofBox = ({ words, sides }: BoxFigure): Body => ({
  headers: [words.parameter, words.low, words.high, words.from, words.to],
  rows: sides.map(({ name, range, within, form }) => [
    name,
    ...[...range, ...within].map((value) => numberText(value, form)),
  ]),
});

const ofTheory = ({ x, y, words, curves, played }: TheoryFigure): Body => ({
  headers: [x.label, ...curves.map(({ name }) => name), `${words.played}: ${words.mean}`, words.low, words.high],
  rows: played.map((point) => [
    numberText(point.x, x.form),
    ...curves.map(({ points }) => numberText(points.find((one) => one.x === point.x)?.y ?? Number.NaN, y.form)),
    ...written(y, point),
  ]),
});
