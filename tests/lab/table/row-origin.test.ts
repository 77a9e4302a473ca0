import { expect, test } from 'vitest';
import { rulesHashOf } from '#engine';
import { ORIGIN_COLUMNS, parquetContents, parquetOf, type RowTable, rowOrigin, withOrigin } from '#lab';
import { dilemma } from '../../classics.ts';
import { dilemmaPlan } from '../plan/plan.ts';

const scenario = dilemma();
const origin = rowOrigin(dilemmaPlan(), scenario, '1.0.0');
const table = (length: number): RowTable => ({
  length,
  numbers: { row: Float64Array.from({ length }, (_, row) => row) },
  words: { seed: Array.from({ length }, (_, row) => String(row)) },
});

test('every row says of which plan, rules and version it is, in columns behind its own', () => {
  const { numbers, words, length } = withOrigin(table(3), origin);
  expect([length, Object.keys(numbers), Object.keys(words)]).toEqual([3, ['row'], ['seed', ...ORIGIN_COLUMNS]]);
  expect(words['rules-hash']).toEqual(Array.from({ length: 3 }, () => rulesHashOf(scenario)));
  expect(words['version']).toEqual(['1.0.0', '1.0.0', '1.0.0']);
});

test('another plan has another plan-hash, other rules have both hashes other, and another version neither', () => {
  const otherPlan = rowOrigin(dilemmaPlan({ games: 4 }), scenario, '1.0.0');
  expect(otherPlan).toEqual({ ...origin, 'plan-hash': expect.not.stringMatching(origin['plan-hash']) });
  const otherRules = rowOrigin(dilemmaPlan(), { ...scenario, scenario: 'another' }, '1.0.0');
  expect([otherRules['rules-hash'] === origin['rules-hash'], otherRules['plan-hash'] === origin['plan-hash']]).toEqual([
    false,
    false,
  ]);
  expect(rowOrigin(dilemmaPlan(), scenario, '2.0.0')).toEqual({ ...origin, version: '2.0.0' });
});

test('in a part of 4,096 rows that costs less than a byte a row, and every other column lies as it lay', async () => {
  const plain = parquetOf(table(4096), {});
  const whole = parquetOf(withOrigin(table(4096), origin), {});
  expect(whole.length - plain.length).toBeLessThan(4096 / 4);
  const { metadata } = await parquetContents(whole.slice().buffer);
  const chunks = metadata.row_groups[0]?.columns.filter(({ meta_data: column }) =>
    ORIGIN_COLUMNS.some((id) => column?.path_in_schema[0] === id),
  );
  expect(chunks?.map(({ meta_data: column }) => column?.dictionary_page_offset !== undefined)).toEqual([
    true,
    true,
    true,
  ]);
});
