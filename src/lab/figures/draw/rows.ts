import * as Plot from '@observablehq/plot';
import { LETTER, lettersIn, type Sheet } from './frame.ts';

/** A row of a drawing in pixels from its top. */
interface NamedRow {
  readonly name: string;
  readonly y: number;
  readonly height: number;
}

/** Where names of rows stand: in a margin of `left` pixels, or, where the drawing is narrow, `over` pixels high over their rows. */
export interface Aside {
  readonly left: number;
  readonly over: number;
  /** How high a row must be at least for its name. */
  readonly least: (name: string) => number;
  readonly marks: (rows: readonly NamedRow[]) => Plot.Markish[];
}

/** Fonts differ: the widest that a reader may have, against the letter that is reckoned with. */
const WIDEST = 1.2;
/** Pixels of bold text to what a line is told to be wide, in em. */
export const BOLD = 16;

/** How many lines a text takes in so many pixels, broken between its words. */
export const linesIn = (text: string, width: number): number =>
  Math.max(1, Math.ceil((lettersIn(text) * LETTER * WIDEST) / width));

/** Height of a line of a text that was broken, in pixels. */
export const BROKEN_LINE = 14;

const MOST_ASIDE = 0.34;

/** Room for the names of rows, and how they are written into it; long ones are broken. */
export function asideOf(names: readonly string[], { isNarrow, width, inks }: Sheet): Aside {
  if (isNarrow) {
    const over = Math.max(1, ...names.map((name) => linesIn(name, width - 24))) * BROKEN_LINE + 9;
    const marks = (rows: readonly NamedRow[]): Plot.Markish[] => [
      Plot.text(rows, {
        frameAnchor: 'left',
        y: 'y',
        text: 'name',
        dy: over - 4,
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineWidth: (width - 24) / BOLD,
        fontWeight: 600,
        fill: inks.ink,
        stroke: inks.sheet,
        strokeWidth: 4,
      }),
    ];
    return { left: 12, over, least: () => 0, marks };
  }
  const longest = Math.max(0, ...names.map(lettersIn)) * LETTER;
  const left = Math.min(longest, width * MOST_ASIDE) + 16;
  const marks = (rows: readonly NamedRow[]): Plot.Markish[] => [
    Plot.text(rows, {
      frameAnchor: 'left',
      y: ({ y, height }: NamedRow) => y + height / 2,
      text: 'name',
      dx: -10,
      textAnchor: 'end',
      lineWidth: (left - 16) / 13,
      fill: inks.ink,
    }),
  ];
  return { left, over: 0, least: (name) => linesIn(name, left - 16) * BROKEN_LINE + 6, marks };
}
