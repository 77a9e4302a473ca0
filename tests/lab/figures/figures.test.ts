import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { type Figure, loadFigureDrawing, numberText, tableOf } from '#lab';
import { GALLERY } from './gallery.ts';

const { drawFigure, inkVariables } = await loadFigureDrawing();
const { document } = new Window();
const drawn = (figure: Figure, width = 720, theme: 'page' | 'light' | 'dark' | 'print' = 'page') =>
  drawFigure(figure, { document, width, theme });
const figure = <Kind extends Figure['kind']>(kind: Kind, title?: string): Extract<Figure, { kind: Kind }> => {
  const one = GALLERY.find((known) => known.kind === kind && (title === undefined || known.title === title));
  if (one === undefined) throw new Error(`The gallery has no "${kind}".`);
  return one as Extract<Figure, { kind: Kind }>;
};
const textIn = (element: { readonly textContent: string | null }): string => element.textContent ?? '';

test('the gallery holds a figure of every kind', () => {
  const kinds = ['intervals', 'heat-map', 'matrix', 'dots', 'bars', 'lines', 'trade-off', 'box', 'theory'];
  expect(new Set(GALLERY.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test.each(GALLERY.map((one) => [one.title, one] as const))(
  '%s: it is plain data, and survives a journey as JSON',
  (_, one) => {
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  },
);

test.each(GALLERY.map((one) => [one.title, one] as const))(
  '%s: one picture with a name and a description, its parts silent, no number that is none, wide and narrow',
  (_, one) => {
    for (const width of [720, 342]) {
      const svg = drawn(one, width);
      expect(svg.tagName.toLowerCase()).toBe('svg');
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.getAttribute('aria-label')).toBe(one.title);
      expect(svg.getAttribute('aria-description')).toBe(one.description);
      expect(svg.querySelectorAll('[aria-label]').length).toBe(0);
      expect(Number(svg.getAttribute('width'))).toBe(width);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  },
);

test.each(GALLERY.map((one) => [one.title, one] as const))('%s: the table behind it is whole', (_, one) => {
  const { caption, headers, rows } = tableOf(one);
  expect(caption).toBe(one.title);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(headers.length);
});

test('dots of several series differ by shape and colour, are named over the drawing and in the table', () => {
  const one = figure('dots', 'Few games');
  const of = one.dots.rows.map((_, at) => at % 2);
  const told = { ...one, series: { label: 'Washington', names: ['Small steps', 'North first'], of } };
  const svg = drawn(told);
  const dots = [...svg.querySelectorAll('[data-row]')];
  const marks = new Map<string, Set<number>>();
  for (const dot of dots) {
    const look = `${dot.tagName} ${dot.closest('g')?.getAttribute('fill')}`;
    marks.set(look, (marks.get(look) ?? new Set()).add(Number(dot.getAttribute('data-row')) % 2));
  }
  expect([dots.length, marks.size]).toEqual([one.dots.rows.length, 2]);
  for (const parity of marks.values()) expect(parity.size).toBe(1);
  for (const name of told.series.names) expect(textIn(svg)).toContain(name);
  expect(tableOf(told).headers[1]).toBe('Washington');
  expect(
    tableOf(told)
      .rows.map((row) => row[1])
      .slice(0, 2),
  ).toEqual(['Small steps', 'North first']);
});

test('the same figure is drawn the same twice', () => {
  for (const one of GALLERY) expect(drawn(one).outerHTML).toBe(drawn(one).outerHTML);
});

test('a figure that is withheld shows its sentence and draws nothing else', () => {
  const one = figure('bars', 'A ranking that is not stable');
  const svg = drawn(one);
  expect(textIn(svg).replace(/\s+/g, '')).toContain((one.withheld ?? '').replace(/\s+/g, ''));
  expect(svg.querySelectorAll('rect, circle, line').length).toBe(0);
});

test('every dot carries its own row, and a table row the game that it opens', () => {
  for (const title of ['Few games', 'Many games']) {
    const one = figure('dots', title);
    const rows = [...drawn(one).querySelectorAll('[data-row]')].map((dot) => Number(dot.getAttribute('data-row')));
    expect(rows).toEqual(one.dots.rows);
    expect(tableOf(one).games).toEqual(one.dots.rows);
  }
});

test('a dot lies beside its place by less than the scatter says', () => {
  const one = figure('dots', 'Few games');
  const still = drawn({ ...one, scatter: [0, 0] }).querySelectorAll('[data-row]');
  const beside = drawn(one).querySelectorAll('[data-row]');
  expect(still[0]?.getAttribute('cx')).toBe(beside[0]?.getAttribute('cx'));
  expect(still[7]?.getAttribute('cy')).not.toBe(beside[7]?.getAttribute('cy'));
});

test('every cell of a heat map bears its number and its sign, beside its colour', () => {
  const one = figure('heat-map');
  const text = textIn(drawn(one));
  expect(text).toContain('▲ +33.0');
  expect(text).toContain('▼ −33.0');
  expect(text).toContain('○ +4.0');
  const { rows } = tableOf(one);
  expect(rows[0]?.[4]).toBe('▲ +33.0 [+28.0; +38.0]');
});

test('a hollow mark says that the interval holds the reference', () => {
  const one = figure('intervals');
  const fills = [...drawn(one, 720, 'light').querySelectorAll('g[stroke-width="2"][fill]')].map((mark) =>
    mark.getAttribute('fill'),
  );
  const hollow = one.estimates.filter(({ low, high }) => low <= 0 && high >= 0).length;
  expect(fills.filter((fill) => fill === '#faf6ec')).toHaveLength(hollow);
  expect(hollow).toBeGreaterThan(0);
});

test('on a page all colours are variables of the page, which gives them in light, dark and print', () => {
  const used = GALLERY.flatMap((one) =>
    [...drawn(one).outerHTML.matchAll(/var\((--figure-[a-z0-9-]+)/g)].map(([, name]) => name ?? ''),
  );
  expect(new Set(used).size).toBeGreaterThan(6);
  for (const theme of ['light', 'dark', 'print'] as const)
    for (const name of new Set(used)) expect(inkVariables(theme)).toContain(`${name}: #`);
});

test.each([
  [1234.5, { digits: 1 }, '1\u202f234.5'],
  [-0.004, { digits: 2, isSigned: true }, '0.00'],
  [0.125, { digits: 1, times: 100, unit: ' %', isSigned: true }, '+12.5 %'],
  [-3, { digits: 0 }, '−3'],
  [Number.NaN, { digits: 1 }, '–'],
  [1_000_000, { digits: 0 }, '1\u202f000\u202f000'],
])('%d is written as a figure writes it', (value, form, text) => {
  expect(numberText(value, form)).toBe(text);
});
