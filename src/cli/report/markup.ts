/** A piece of HTML that was made of escaped texts alone. */
export interface Markup {
  readonly html: string;
}

/** What an element can hold: other elements, and texts, which are escaped. */
export type Content = Markup | string | readonly Content[];

const VOID = new Set(['meta', 'br', 'col']);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** HTML that is known to be sound, such as a drawing. */
export const raw = (html: string): Markup => ({ html });

const htmlOf = (content: Content): string => {
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(htmlOf).join('');
};

/** An element with attributes and contents; texts are escaped here and nowhere else. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...contents: Content[]): Markup {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const begin = `<${name}${own.join('')}>`;
  return raw(VOID.has(name) ? begin : `${begin}${htmlOf(contents)}</${name}>`);
}

export const paragraph = (...contents: Content[]): Markup => element('p', {}, ...contents);

/**
 * A table whose first column names its rows; it scrolls in its own place where it is wider, and can be reached by keyboard.
 * One that `stacks` has each cell under its own heading on a narrow page, so that nothing of it lies beyond the edge.
 */
export function tableMarkup(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly Content[])[],
  stacks = false,
): Markup {
  const named = (at: number): Readonly<Record<string, string>> => (stacks ? { 'data-head': headers[at] ?? '' } : {});
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        headers.map((header) => element('th', { scope: 'col' }, header)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map(([head = '', ...cells]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, head),
          cells.map((cell, at) => element('td', named(at + 1), cell)),
        ),
      ),
    ),
  );
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption }, table);
}

/** Terms with what is said of each. */
export const termsMarkup = (terms: readonly (readonly [term: string, said: Content])[]): Markup =>
  element(
    'dl',
    {},
    terms.map(([term, said]) => element('div', {}, element('dt', {}, term), element('dd', {}, said))),
  );
