import { dotsOf, type Figure } from '#lab';

const words = { mean: 'estimate', low: 'low end', high: 'high end' };
const WORLDS = ['The alliance manager', 'The engager', 'The hawk', 'The arms-control realist'];
const difference = { label: 'Difference in success, percentage points', form: { digits: 1, isSigned: true } };
const around = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });

const games = (count: number) => {
  const rows = Float64Array.from({ length: count }, (_, row) => row);
  const spread = (row: number, by: number): number => ((row * by) % 101) / 101;
  return {
    rows,
    x: rows.map((row) => 3 + spread(row, 37) + spread(row, 59)),
    y: rows.map((row) => Math.round(10 + 20 * spread(row, 37))),
  };
};

const dotFigure = (count: number, title: string): Figure => ({
  kind: 'dots',
  title,
  description: 'Every dot is a game.',
  x: { label: 'Growth of the arsenal', form: { digits: 2 } },
  y: { label: 'Crisis risk at the end', form: { digits: 0 } },
  words: { row: 'row', count: 'games' },
  ...dotsOf(games(count), { most: 300, fields: 24 }),
});

/** One figure of every kind, of made-up numbers. */
export const GALLERY: readonly Figure[] = [
  {
    kind: 'intervals',
    title: 'Small steps less north first',
    description: 'A full mark lies clear of zero; a hollow one does not.',
    value: difference,
    group: 'World',
    series: 'Against',
    reference: 0,
    words,
    estimates: WORLDS.flatMap((group, at) => [
      { group, series: 'North first', ...around(12 * (at - 1.4), 6) },
      { group, series: 'Pressure', ...around(5 * (2 - at), 8) },
    ]),
  },
  {
    kind: 'heat-map',
    title: 'Whose world, whose yardstick',
    description: '▲ above zero, ▼ below, ○ not to be told from it.',
    rowsLabel: 'World',
    columnsLabel: 'Yardstick',
    rows: WORLDS,
    columns: WORLDS,
    value: difference,
    cells: WORLDS.flatMap((row, y) =>
      WORLDS.map((column, x) => {
        const { mean: value, ...interval } = around((x - y) * 11 + (x === 2 ? 4 : 0), 5);
        return { row, column, value, ...interval };
      }),
    ),
  },
  dotFigure(120, 'Few games'),
  dotFigure(20_000, 'Many games'),
  {
    kind: 'bars',
    title: 'What the crisis risk depends on',
    description: 'Full: alone; outlined: with all it meets.',
    value: { label: 'Share of the variance', form: { digits: 2 } },
    entry: 'Parameter',
    series: ['First order', 'Total order'],
    words,
    entries: ['arsenal-growth', 'hidden-share', 'exercise-ratio-field', 'trust-lost-by-a-breach'].map((name, at) => ({
      name,
      estimates: [around(0.4 / (at + 1), 0.05), around(0.5 / (at + 1), 0.06)],
    })),
  },
  {
    kind: 'bars',
    title: 'A ranking that is not stable',
    description: 'Nothing is drawn.',
    withheld:
      'The ranking is not stable: in 38 % of the resamples another parameter comes first. More base samples are needed before it is drawn.',
    value: { label: 'Share of the variance', form: { digits: 2 } },
    entry: 'Parameter',
    series: ['First order'],
    words,
    entries: [{ name: 'arsenal-growth', estimates: [around(0.1, 0.2)] }],
  },
  {
    kind: 'lines',
    title: 'By horizon',
    description: 'Bands are 95 % intervals.',
    x: { label: 'Horizon, turns', form: { digits: 0 } },
    y: difference,
    series: 'World',
    reference: 0,
    words,
    lines: WORLDS.map((name, at) => ({
      name,
      points: [12, 24, 36].map((x) => ({ x, ...around((x / 4) * (at - 1.5), 3 + x / 12) })),
    })),
  },
  {
    kind: 'trade-off',
    title: 'From the whole box to the purest',
    description: 'The ringed box was chosen.',
    x: { label: 'Coverage: share of the sought games in the box', form: { digits: 0, times: 100, unit: ' %' } },
    y: { label: 'Density: share of the games in the box that are sought', form: { digits: 0, times: 100, unit: ' %' } },
    words: { box: 'Box', note: 'restrictions' },
    boxes: [0, 1, 2, 3, 4, 5, 6].map((at) => ({
      x: 1 - at * 0.12,
      y: 0.3 + 0.6 * (1 - 1 / (1 + at / 2)),
      note: `${at} restrictions`,
      isChosen: at === 3,
    })),
  },
  {
    kind: 'box',
    title: 'Worlds where phased beats you first',
    description: 'The thick part of a line is in the box.',
    words: { parameter: 'Parameter', low: 'least', high: 'most', from: 'from', to: 'to' },
    sides: [
      { name: 'arsenal-growth', range: [0.1, 0.7], within: [0.1, 0.32], form: { digits: 2 } },
      { name: 'hidden-share', range: [0, 1], within: [0.45, 0.55], form: { digits: 2 } },
    ],
  },
  {
    kind: 'matrix',
    title: 'Everybody against everybody',
    description: 'Points of the row against the column.',
    rowsLabel: 'Row',
    columnsLabel: 'Column',
    rows: ['cooperator', 'defector', 'grudger', 'tit-for-tat'],
    columns: ['cooperator', 'defector', 'grudger', 'tit-for-tat'],
    value: { label: 'Points', form: { digits: 1 } },
    cells: ['cooperator', 'defector', 'grudger', 'tit-for-tat'].flatMap((row, y, all) =>
      all.map((column, x) => ({ row, column, value: 9 + ((x * 7 + y * 13) % 22) })),
    ),
  },
  {
    kind: 'theory',
    title: 'The smallest ratio that is kept',
    description: 'The curve is the theory, the dots are games.',
    x: { label: 'Worth', form: { digits: 2 } },
    y: { label: 'Ratio', form: { digits: 3 } },
    words: { ...words, played: 'found by games' },
    curves: [{ name: '1 ÷ (δv)', points: [1.25, 1.5, 2, 3, 4].map((x) => ({ x, y: 1 / (0.9 * x) })) }],
    played: [1.25, 2, 4].map((x) => ({ x, ...around(1 / (0.9 * x), 0.01) })),
  },
];
