import type { RuleTable, TableRow, TableTest } from '../agents/rule-table.ts';
import type { TableMenu } from './table-menu.ts';

/** The next draw, uniform in [0, 1). */
export type Draw = () => number;

/** Rows and tests that a table holds at most; all judgement. */
const MOST_ROWS = 6;
const MOST_TESTS = 3;
const NEGATED = 0.25;
const WITH_KEY = 0.3;
const WITH_ANSWER = 0.5;
const ACCEPTS = 0.7;

const below = (count: number, draw: Draw): number => Math.floor(draw() * count);

function one<Thing>(list: readonly Thing[], draw: Draw): Thing {
  const thing = list[below(list.length, draw)];
  if (thing === undefined) throw new Error('Nothing can be drawn from an empty list.');
  return thing;
}

function testOf({ tests }: TableMenu, draw: Draw): TableTest {
  const test = one(tests, draw);
  return draw() < NEGATED ? { ...test, not: true } : test;
}

/** A few choices in an order of chance: more than a turn takes, since the first ones may not be allowed. */
function choicesOf({ choices, movesPerTurn }: TableMenu, draw: Draw): readonly string[] {
  const count = Math.min(choices.length, below(movesPerTurn + 2, draw));
  return [...new Set(Array.from({ length: count }, () => one(choices, draw)))];
}

function rowOf(menu: TableMenu, tests: number, draw: Draw): TableRow {
  const key = menu.keys.length > 0 && draw() < WITH_KEY ? one(menu.keys, draw) : null;
  const isAnswering = menu.hasOffers && draw() < WITH_ANSWER;
  return {
    when: menu.tests.length === 0 ? [] : Array.from({ length: tests }, () => testOf(menu, draw)),
    do: choicesOf(menu, draw),
    ...(key !== null && { keys: { [key.slot]: one(key.positions, draw) } }),
    ...(isAnswering && { answer: draw() < ACCEPTS ? ('accept' as const) : ('refuse' as const) }),
  };
}

/** A table of one to three rows, the last of which asks nothing. */
export function randomTable(menu: TableMenu, draw: Draw): RuleTable {
  const asking = Array.from({ length: below(3, draw) }, () => rowOf(menu, 1 + below(2, draw), draw));
  return { rows: [...asking, rowOf(menu, 0, draw)] };
}

type Change = (rows: readonly TableRow[], at: number, menu: TableMenu, draw: Draw) => readonly TableRow[];

const CHANGES: readonly Change[] = [
  // A new row before another.
  (rows, at, menu, draw) =>
    rows.length >= MOST_ROWS ? rows : rows.toSpliced(at, 0, rowOf(menu, 1 + below(2, draw), draw)),
  (rows, at) => (rows.length <= 1 ? rows : rows.toSpliced(at, 1)),
  // Another order.
  (rows, at) => {
    const [row, next] = [rows[at], rows[at + 1]];
    return row === undefined || next === undefined ? rows : rows.toSpliced(at, 2, next, row);
  },
  (rows, at, menu, draw) => withRow(rows, at, (row) => ({ ...row, do: choicesOf(menu, draw) })),
  (rows, at, menu, draw) => withRow(rows, at, (row) => ({ ...rowOf(menu, 0, draw), when: row.when })),
  (rows, at, menu, draw) =>
    withRow(rows, at, (row) => ({
      ...row,
      when:
        row.when.length >= MOST_TESTS || menu.tests.length === 0
          ? row.when.slice(1)
          : [...row.when, testOf(menu, draw)],
    })),
  (rows, at, menu, draw) =>
    withRow(rows, at, (row) =>
      row.when.length === 0 ? row : { ...row, when: row.when.with(below(row.when.length, draw), testOf(menu, draw)) },
    ),
];

const withRow = (rows: readonly TableRow[], at: number, change: (row: TableRow) => TableRow): readonly TableRow[] =>
  rows.map((row, place) => (place === at ? change(row) : row));

/** The table with one change, sometimes two. */
export function changedTable({ rows }: RuleTable, menu: TableMenu, draw: Draw): RuleTable {
  let changed = rows;
  for (let left = draw() < 1 / 3 ? 2 : 1; left > 0; left -= 1)
    changed = one(CHANGES, draw)(changed, below(changed.length, draw), menu, draw);
  return { rows: changed };
}
