import { expect, test } from 'vitest';
import type { Replay } from '#engine';
import { MOST_TABLES, seatTable, type Table } from '../../../src/ui/compare/table.ts';
import { laid, played, scenario } from './tables.ts';

const replay = played();
const because = (given: Replay, tables: readonly Table[] = [], shelf: typeof scenario | undefined = scenario) => {
  const seated = seatTable(tables, 'x', given, shelf);
  return seated.ok ? null : seated.because;
};

test('a finished game is laid down under the name of its file', () => {
  const seated = seatTable([], 'Blue', replay, scenario);
  expect(seated).toMatchObject({ ok: true, table: { name: 'Blue', reading: { debrief: { turn: scenario.turns } } } });
});

test.each([
  ['of other rules', { rulesHash: '0' }, 'other-rules'],
  ['of an older engine', { rulesVersion: '0' }, 'other-rules'],
  ['with other luck than it says', { luck: [{ fromTurn: 1, seed: '99' }] }, 'changed'],
  ['without its end', { fingerprints: replay.fingerprints.slice(0, -1) }, 'changed'],
  ['with a strange parameter', { parameters: { nothing: 1 } }, 'changed'],
])('a replay %s is not laid down', (_, change, why) => {
  expect(because({ ...replay, ...change })).toBe(why);
});

test('a game that is still under way is not laid open', () => {
  expect(because(played({ until: 6 }))).toBe('not-over');
});

test('a scenario that the page does not hold is told apart from one that is not that of the other tables', () => {
  const [table] = laid(replay);
  if (table === undefined) throw new Error('The table is missing.');
  expect(seatTable([], 'x', replay, undefined)).toEqual({ ok: false, because: 'unknown-scenario' });
  const elsewhere = { ...table, replay: { ...replay, scenario: 'elsewhere' } };
  expect(because(replay, [elsewhere])).toBe('other-scenario');
});

test('the same game twice, and a ninth game, find no place', () => {
  const [table] = laid(replay);
  if (table === undefined) throw new Error('The table is missing.');
  expect(because(replay, [table])).toBe('same');
  const full = Array.from({ length: MOST_TABLES }, (_, id) => ({ ...table, id }));
  expect(because(played({ seed: '23' }), full)).toBe('full');
});
