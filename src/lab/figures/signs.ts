import type { GridCell, GridFigure } from './figure.ts';
import { numberText } from './number-text.ts';

/** What an estimate says beyond its number: more than zero, less, or not to be told from it. */
export type Sign = '▲' | '▼' | '○';

/** The sign of a cell of a heat map; of one without an interval by its number alone. */
export function signOf({ value, low = value, high = value }: GridCell): Sign {
  return low > 0 ? '▲' : high < 0 ? '▼' : '○';
}

/** A cell as it is read, never by its colour alone: `▲ +12`. */
export const cellText = ({ kind, value }: GridFigure, cell: GridCell, between = ' '): string =>
  kind === 'matrix' || !Number.isFinite(cell.value)
    ? numberText(cell.value, value.form)
    : `${signOf(cell)}${between}${numberText(cell.value, value.form)}`;

/** Steps of colour on each side of zero, or from the least to the greatest. */
export const STEPS = 3;

/** How deep the cells of a figure are coloured: −3 to 3 around zero in a heat map, 0 to 3 in a matrix. What cannot be told from zero is not coloured. */
export function stepsOf({ kind, cells }: GridFigure): (cell: GridCell) => number {
  const values = cells.map(({ value }) => value).filter(Number.isFinite);
  const most = values.reduce((before, value) => Math.max(before, Math.abs(value)), 0);
  const least = values.reduce((before, value) => Math.min(before, value), Number.POSITIVE_INFINITY);
  const greatest = values.reduce((before, value) => Math.max(before, value), Number.NEGATIVE_INFINITY);
  return (cell) => {
    if (!Number.isFinite(cell.value) || least === greatest) return 0;
    if (kind === 'matrix') return Math.round(((cell.value - least) / (greatest - least)) * STEPS);
    if (signOf(cell) === '○') return 0;
    return Math.sign(cell.value) * Math.max(1, Math.ceil((Math.abs(cell.value) / most) * STEPS));
  };
}
