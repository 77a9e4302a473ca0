import { expect, test } from 'vitest';
import { joinedTables, parquetContents, parquetOf, type RowTable, readCells } from '#lab';

const table: RowTable = {
  length: 3,
  numbers: {
    row: Float64Array.of(0, 1, 2),
    'parameter/growth': Float64Array.of(0.1, 0.30000000000000004, Number.NaN),
    'measure/x': Float64Array.of(-1.5, 2 ** 60, Number.MIN_VALUE),
  },
  words: { seed: ['1', '18446744073709551615', '3'], off: ['', 'a b', ''], fingerprint: ['aa', 'bb', 'ü한'] },
};
const buffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

test('what is written as Parquet is read again to the last bit, with its notes', async () => {
  const file = buffer(parquetOf(table, { plan: 'a', 'plan-hash': 'b' }));
  const contents = await parquetContents(file);
  expect(contents).toMatchObject({ length: 3, notes: { plan: 'a', 'plan-hash': 'b' } });
  expect([contents.numbers, contents.words]).toEqual([Object.keys(table.numbers), Object.keys(table.words)]);
  const cells = {
    numbers: Object.fromEntries(contents.numbers.map((name) => [name, new Float64Array(3)])),
    words: Object.fromEntries(contents.words.map((name) => [name, ['', '', '']])),
  };
  await readCells(file, contents, cells, 0);
  expect({ length: 3, ...cells }).toEqual(table);
});

test('the same rows give the same bytes', () => {
  expect(parquetOf(table, { plan: 'a' })).toEqual(parquetOf(table, { plan: 'a' }));
});

test('only the columns that are asked for are read', async () => {
  const file = buffer(parquetOf(table, {}));
  const read: (readonly [number, number | undefined])[] = [];
  const watched = {
    byteLength: file.byteLength,
    slice(from: number, to?: number) {
      read.push([from, to]);
      return file.slice(from, to);
    },
  };
  const contents = await parquetContents(file);
  const cells = { numbers: { 'measure/x': new Float64Array(4) }, words: {} };
  await readCells(watched, contents, cells, 1);
  expect([...cells.numbers['measure/x']]).toEqual([0, -1.5, 2 ** 60, Number.MIN_VALUE]);
  const bytes = read.reduce((sum, [from, to = file.byteLength]) => sum + to - from, 0);
  expect(bytes).toBeLessThan(file.byteLength / 4);
});

test('a file that is cut short, or is none, is refused', async () => {
  const bytes = parquetOf(table, {});
  for (const broken of [bytes.subarray(0, bytes.length - 20), bytes.subarray(0, 3), new Uint8Array(100)])
    await expect(parquetContents(buffer(broken))).rejects.toThrow(/parquet|offset/i);
});

test('tables are joined one below the other, and one without a column is refused', () => {
  const both = joinedTables([table, table]);
  expect([both.length, both.words['seed']]).toEqual([
    6,
    [...(table.words['seed'] ?? []), ...(table.words['seed'] ?? [])],
  ]);
  expect(() => joinedTables([table, { ...table, words: {} }])).toThrow(/lacks the column "seed"/);
});
