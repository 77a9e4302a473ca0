import type { Estimate } from '../statistics/intervals.ts';

/** How a number is written: digits after the point, a factor before (100 for shares), a unit behind, a sign before positive ones. */
export interface NumberForm {
  readonly digits: number;
  readonly times?: number;
  readonly unit?: string;
  readonly isSigned?: boolean;
}

/** What is measured along a direction of the drawing: what a reader calls it, and how its numbers are written. */
export interface Measured {
  readonly label: string;
  readonly form: NumberForm;
}

/** What every figure says of itself. All words are written out by whoever makes the figure, in the reader's language. */
interface Headed {
  readonly title: string;
  /** What is to be seen and how the marks are to be read, for those who see the drawing and those who do not. */
  readonly description: string;
  /** Stands in the place of the drawing where the numbers bear none, such as a ranking that is not stable. */
  readonly withheld?: string;
}

/** Names of the columns of an interval in the table behind a figure. */
export interface IntervalWords {
  readonly mean: string;
  readonly low: string;
  readonly high: string;
}

/** Estimates with their intervals, in rows by group and, in a group, by series. A hollow dot: the interval holds `reference`. */
export interface IntervalFigure extends Headed {
  readonly kind: 'intervals';
  readonly value: Measured;
  readonly group: string;
  readonly series?: string;
  readonly reference: number | null;
  readonly words: IntervalWords;
  readonly estimates: readonly IntervalEstimate[];
  /** Headings of what stands beside the estimates in the table alone. */
  readonly beside?: readonly string[];
}

/** One estimate of a figure of intervals; `beside` has a text for every heading of that name. */
export interface IntervalEstimate extends Estimate {
  readonly group: string;
  readonly series?: string;
  readonly beside?: readonly string[];
}

/** A number for every meeting of a row with a column; with its interval where there is one. */
export interface GridCell extends Partial<Pick<Estimate, 'low' | 'high'>> {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

/**
 * A number in every cell. A heat map has two directions around zero, told by ▲, ▼ and, where the interval holds zero, ○; a
 * matrix has one, from the least to the greatest. Rows and columns stand in the order given.
 */
export interface GridFigure extends Headed {
  readonly kind: 'heat-map' | 'matrix';
  readonly rowsLabel: string;
  readonly columnsLabel: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly value: Measured;
  readonly cells: readonly GridCell[];
}

/** Games that fell into one field of the plane. */
export interface Bin {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly count: number;
}

/** Every dot is a game: `rows` are the rows of the sweep that it can be opened by. */
export interface Dots {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly rows: readonly number[];
}

/** What dots are told apart by: `of` says of each dot, in their order, the place of its name. */
export interface DotSeries {
  readonly label: string;
  readonly names: readonly string[];
  readonly of: readonly number[];
}

/** Games in the plane: all of them, or the fields they fell into with a sample of them. Made by `dotsOf`. */
export interface DotFigure extends Headed {
  readonly kind: 'dots';
  readonly x: Measured;
  readonly y: Measured;
  /** What the number of a row, and how many games there are in a field, are called. */
  readonly words: { readonly row: string; readonly count: string };
  /** By how much a dot may be drawn beside its place, in units of each axis, so that equal games do not hide each other. */
  readonly scatter: readonly [number, number];
  readonly dots: Dots;
  /** Who or what the dots are told apart by, with colour and shape; absent where by nothing. */
  readonly series?: DotSeries;
  /** Empty where the dots are all games there are. */
  readonly bins: readonly Bin[];
}

/** Bars by entry, one for each series, with intervals: a tornado where the entries come sorted. */
export interface BarFigure extends Headed {
  readonly kind: 'bars';
  readonly value: Measured;
  readonly entry: string;
  readonly series: readonly string[];
  readonly words: IntervalWords;
  /** Each with one estimate a series, in their order. */
  readonly entries: readonly { readonly name: string; readonly estimates: readonly Estimate[] }[];
}

export interface LinePoint extends Estimate {
  readonly x: number;
}

/** Lines with bands over a horizon or over time. */
export interface LineFigure extends Headed {
  readonly kind: 'lines';
  readonly x: Measured;
  readonly y: Measured;
  readonly series: string;
  readonly reference: number | null;
  readonly words: IntervalWords;
  readonly lines: readonly { readonly name: string; readonly points: readonly LinePoint[] }[];
}

/** The way of a PRIM peeling: how much of what is sought lies in the box against how pure the box is. */
export interface TradeOffFigure extends Headed {
  readonly kind: 'trade-off';
  readonly x: Measured;
  readonly y: Measured;
  /** What the boxes are called and what of each is told, as "restrictions". */
  readonly words: { readonly box: string; readonly note: string };
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly note: string;
    readonly isChosen: boolean;
  }[];
}

/** The sides of a box: of every parameter the whole range, and the part that is in. */
export interface BoxFigure extends Headed {
  readonly kind: 'box';
  readonly words: {
    readonly parameter: string;
    readonly low: string;
    readonly high: string;
    readonly from: string;
    readonly to: string;
  };
  readonly sides: readonly {
    readonly name: string;
    readonly range: readonly [number, number];
    readonly within: readonly [number, number];
    readonly form: NumberForm;
  }[];
}

/** What a theory says, as curves, and what was found by playing, as dots with intervals. */
export interface TheoryFigure extends Headed {
  readonly kind: 'theory';
  readonly x: Measured;
  readonly y: Measured;
  readonly words: IntervalWords & { readonly played: string };
  readonly curves: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  readonly played: readonly LinePoint[];
}

/** Plain data for the plot. Can be sent between threads and kept in a file. */
export type Figure =
  | IntervalFigure
  | GridFigure
  | DotFigure
  | BarFigure
  | LineFigure
  | TradeOffFigure
  | BoxFigure
  | TheoryFigure;
