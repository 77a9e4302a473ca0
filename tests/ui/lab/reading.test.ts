import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { tableStepper, verifyReplay } from '#engine';
import { pairedDifference, rowCount } from '#lab';
import { type Looked, openReading, type Reading, type Seen } from '../../../src/ui/lab/reading.worker.ts';
import { openRows } from '../../../src/ui/lab/rows.worker.ts';
import type { Plan, RowsPlayed } from '../../../src/ui/lab/sweep-words.worker.ts';
import { askedBy } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';
import { planFor, wished } from './plans.ts';
import { madeUp } from './threads.ts';

const { scenario } = korea();
const { split } = askedBy(wished());
const SHARE = 'holds/first-phase-kept';
const AMOUNT = 'measure/crisis-risk';
const looked: Looked = { columns: [SHARE, AMOUNT], x: AMOUNT, y: AMOUNT, pair: null, most: 50 };

const reading = (plan: Plan): Reading => openReading({ scenario, plan, split });
const read = (plan: Plan, parts: readonly RowsPlayed[]): Seen => {
  const own = reading(plan);
  for (const { table } of parts) own.take(table);
  return own.look(looked);
};

const large = planFor({ physics: ['engager', 'hawk'] }, 1000);
/** A share or an amount, without a pattern that pairs could share. */
const value = (row: number): number => (row * 7919 + (row % 13)) % 101;
const parts = (plan: Plan, size: number, of = value): readonly RowsPlayed[] =>
  Array.from({ length: rowCount(plan) / size }, (_, at) =>
    madeUp({ kind: 'rows', plan, from: at * size, count: size }, of),
  );

test('in whatever order and in whatever parts rows come, the same is seen', () => {
  const whole = read(large, parts(large, 1000));
  expect(read(large, parts(large, 50).toReversed())).toEqual(whole);
  expect(read(large, [...parts(large, 250), ...parts(large, 500)])).toEqual(whole);
  expect(whole.rows).toBe(4000);
  expect(whole.drawn.dots.rows).toHaveLength(50);
});

test.each([
  ['amounts', AMOUNT, value],
  ['shares', SHARE, (row: number) => (value(row) > 60 ? 1 : 0)],
] as const)('differences of %s that are counted as rows come are those of whole columns', (_, column, of) => {
  const { pairs } = read(large, parts(large, 100, of));
  const at = (point: number): number[] => Array.from({ length: 1000 }, (__, game) => of(point * 1000 + game));
  const found = pairs[1]?.differences[column];
  const expected = pairedDifference(at(2), at(3));
  expect(found?.method).toBe(expected.method);
  for (const part of ['first', 'second', 'mean', 'low', 'high', 'n'] as const)
    expect(found?.[part]).toBeCloseTo(expected[part], 10);
});

test('only games that both sides have played are counted, from the first on without a gap', () => {
  const own = reading(large);
  const take = (from: number, count: number): void =>
    own.take(madeUp({ kind: 'rows', plan: large, from, count }, value).table);
  take(0, 100);
  take(1000, 40);
  take(1060, 40);
  expect(own.look(looked).pairs.map(({ games }) => games)).toEqual([40, 0]);
  take(1040, 20);
  expect(own.look(looked).pairs[0]).toMatchObject({ games: 100, differences: { [AMOUNT]: { n: 100 } } });
});

test('games that failed count nowhere', () => {
  const of = (row: number): number => (row === 3 ? Number.NaN : value(row));
  const seen = read(large, parts(large, 1000, of));
  expect(seen.pairs[0]?.differences[AMOUNT]?.n).toBe(999);
  expect(seen.drawn.left).toBe(1);
});

test('a million rows are taken in and looked at', () => {
  const vast = planFor({ physics: ['engager', 'hawk'] }, 250_000);
  const lean = { ...vast, measures: [SHARE, AMOUNT] };
  const { rows, pairs, drawn } = read(lean, parts(lean, 50_000));
  expect([rows, drawn.games, drawn.dots.rows.length]).toEqual([1_000_000, 1_000_000, 50]);
  expect(pairs.map(({ games }) => games)).toEqual([250_000, 250_000]);
});

test('rows that were really played are told in a table, and any of them is played again as it was', async () => {
  const plan = planFor({ physics: ['hawk'], parameters: { 'detection-rate': 1 } }, 2);
  const own = reading(plan);
  const played = openRows(scenario)({ kind: 'rows', plan, from: 0, count: 4 });
  own.take(played.table);
  const replay = own.replay(3);
  expect(replay.seats['us']).toMatchObject({ strategy: 'north-first' });
  expect([replay.worldview, replay.luck, replay.parameters['detection-rate']]).toEqual([
    { physics: 'hawk', tempers: 'hawk' },
    [{ fromTurn: 1, seed: '2' }],
    1,
  ]);
  expect(replay.fingerprints.at(-1)).toBe(played.table.words['fingerprint']?.[3]);
  expect(verifyReplay(scenario, replay, tableStepper).is).toBe('equal');
  const lines = parse(await own.csv().text(), { columns: true }) as Record<string, string>[];
  expect(lines.map(({ row, seed }) => [row, seed])).toEqual([
    ['0', '1'],
    ['1', '2'],
    ['2', '1'],
    ['3', '2'],
  ]);
  expect(lines[3]).toMatchObject({
    'seat/us': 'north-first',
    physics: 'hawk',
    'parameter/detection-rate': '1',
    fingerprint: replay.fingerprints.at(-1),
    [AMOUNT]: String(played.table.numbers[AMOUNT]?.[3]),
  });
});

test('a game that comes out otherwise when it is played again is not passed off as the one in the sweep', () => {
  const plan = planFor({ physics: ['hawk'] }, 2);
  const own = reading(plan);
  own.take(madeUp({ kind: 'rows', plan, from: 0, count: 4 }, value).table);
  expect(() => own.replay(1)).toThrow(/otherwise/);
});
