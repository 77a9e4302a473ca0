import { type Figure, tableOf } from '#lab';
import type { SvgWriter } from '../figures/svg-text.ts';
import { speak } from '../speak.ts';
import { element, type Markup, raw, tableMarkup } from './markup.ts';

/** Drawn twice, since a drawing that shrinks becomes too small to read: for a desk and for paper, and for a phone. */
const WIDE = 720;
const NARROW = 342;
/** Longer tables are printed only where the reader opened them. */
const MOST_PRINTED = 12;

/** A figure of a report: its title, how it is to be read, the drawing or the sentence in its place, and the table behind it. */
export function figureMarkup(figure: Figure, { inline }: SvgWriter): Markup {
  const { title, description, withheld } = figure;
  const drawing =
    withheld === undefined
      ? [
          element('div', { class: 'wide' }, raw(inline(figure, WIDE, 'page'))),
          element('div', { class: 'narrow' }, raw(inline(figure, NARROW, 'page'))),
        ]
      : [element('p', { class: 'withheld' }, withheld)];
  const { caption, headers, rows } = tableOf(figure);
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, title), ' ', description),
    drawing,
    element(
      'details',
      rows.length > MOST_PRINTED ? { class: 'long' } : {},
      element('summary', {}, speak('report.table', { rows: rows.length })),
      tableMarkup(caption, headers, rows),
    ),
  );
}
