import { expect, test } from 'vitest';
import { contrastCells, contrastsOf, gapsIn, type Plan, type RowTable, sidesOf } from '#lab';
import { korea } from '../../korea.ts';
import { rowsBy } from './rows-by.ts';

const { scenario } = korea();
const plan: Plan = {
  plan: 'two-in-a-chair',
  scenario: scenario.scenario,
  question: 'Which?',
  expectation: 'Either.',
  overturnedBy: 'Neither.',
  seats: { us: ['small-steps', 'north-first'], dprk: ['hedger'] },
  worldviews: [
    { physics: 'hawk', tempers: 'hawk' },
    { physics: 'engager', tempers: 'hawk' },
  ],
  off: [[], ['term/exposure']],
  turns: [12, 24],
  parameters: {},
  design: { kind: 'factorial' },
  games: 3,
  seed: '1',
  measures: ['talks/turns'],
};
/** A hundred more for the first, ten more in the second world, one more for each game; the longer games differ by five more. */
const table = rowsBy(plan, scenario, ({ seats, worldview, turns }, game) => {
  const isFirst = seats['us'] === 'small-steps';
  return (isFirst ? 100 + (turns > 12 ? 5 : 0) : 0) + (worldview.physics === 'engager' ? 10 : 0) + game * game;
});

test('pairs of points differ in the compared chair alone, and are taken game by game', () => {
  const contrasts = contrastsOf(plan, scenario, table);
  expect(contrasts).toHaveLength(2 * 2 * 2);
  for (const contrast of contrasts) {
    expect(contrast.others).toMatchObject({ dprk: 'hedger' });
    expect(gapsIn(table, 'talks/turns', contrast)).toEqual([0, 1, 2].map(() => (contrast.turns === 24 ? 105 : 100)));
  }
  const cells = contrastCells(contrasts, table, ['talks/turns']);
  expect(cells.map(({ worldview, off, turns }) => [worldview.physics, off.length, turns])).toContainEqual([
    'engager',
    1,
    24,
  ]);
  expect(cells[0]?.differences['talks/turns']).toMatchObject({ mean: 100, low: 100, high: 100, n: 3 });
});

test('the order in which rows are stored changes nothing', () => {
  const order = Array.from({ length: table.length }, (_, at) => table.length - 1 - at);
  const turned: RowTable = {
    ...table,
    numbers: Object.fromEntries(
      Object.entries(table.numbers).map(([id, column]) => [id, Float64Array.from(order, (row) => column[row] ?? 0)]),
    ),
  };
  const cells = (rows: RowTable) => contrastCells(contrastsOf(plan, scenario, rows), rows, ['talks/turns']);
  expect(cells(turned)).toEqual(cells(table));
});

test('a row that was not played is missed', () => {
  const short = { ...table, length: table.length - 1 };
  expect(() => contrastsOf(plan, scenario, short)).toThrow(`Row ${table.length - 1} of the plan is missing`);
});

test('a plan that compares nobody, or three, has no two sides', () => {
  expect(sidesOf(plan)).toEqual({ party: 'us', first: 'small-steps', second: 'north-first' });
  expect(() => sidesOf({ ...plan, seats: {} })).toThrow('does not compare two');
  expect(() => sidesOf({ ...plan, seats: { us: ['small-steps', 'north-first', 'pressure'] } })).toThrow(
    'does not compare two',
  );
});
