import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { parquetOf } from '#lab';
import { columnsOfReport } from '../../src/cli/report/subject.ts';
import { readRows } from '../../src/cli/rows/read-rows.ts';
import { readyFolder } from '../../src/cli/rows/run-folder.ts';
import { originOf } from '../../src/cli/rows/stored-run.ts';
import { writePart } from '../../src/cli/rows/write-part.ts';
import { youFirstToTheEnd } from './run-command.ts';
import { filled, plan, rows, run, stored } from './stored-rows.ts';

const root = mkdtempSync(join(tmpdir(), 'row-origin-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const origin = originOf(run);
const PARTS = ['rows-000000000-000000009.parquet', 'rows-000000010-000000023.parquet'] as const;

/** A part as older versions wrote it: where its rows come from is noted once, and stands in no row. */
function older(folder: string, [from, count]: readonly [from: number, count: number], name: string): void {
  writeFileSync(join(folder, name), parquetOf(rows(from, count).table, { ...origin, plan: plan.plan }));
}

test('every row that is stored says of which plan, rules and version it is', async () => {
  const folder = filled(join(root, 'whole'), [10, 14]);
  const { words } = await readRows(folder);
  for (const [id, text] of Object.entries(origin))
    expect([id, words[id]]).toEqual([id, Array.from({ length: 24 }, () => text)]);
});

test('so do the rows that are written out as text, and of two runs each says its own', async () => {
  const csv = await youFirstToTheEnd(['lab', 'export', filled(join(root, 'text'), [24])]);
  const read = parse(csv.out, { columns: true }) as Record<string, string>[];
  expect(read).toHaveLength(24);
  for (const row of read) expect(row).toMatchObject(origin);
  const other = { ...run, version: '2.0.0' };
  const folder = join(root, 'other-version');
  readyFolder(folder, other, false);
  writePart(folder, other, rows(0, 24));
  const jsonl = await youFirstToTheEnd(['lab', 'export', folder, '--format', 'jsonl']);
  for (const line of jsonl.out.trimEnd().split('\n'))
    expect(JSON.parse(line)).toMatchObject({ ...origin, version: '2.0.0' });
});

test('parts of an older version read as if each of their rows said it, alone and beside new ones', async () => {
  const folder = filled(join(root, 'older'), [10, 14]);
  older(folder, [0, 10], PARTS[0]);
  expect(await readRows(folder)).toEqual(stored(0, 24));
  older(folder, [10, 14], PARTS[1]);
  expect(await readRows(folder)).toEqual(stored(0, 24));
  filled(join(root, 'new'), [10, 14]);
  copyFileSync(join(root, 'new', PARTS[0]), join(folder, PARTS[0]));
  expect(await readRows(folder)).toEqual(stored(0, 24));
  expect((await readRows(folder, ['version'])).words).toEqual({ version: Array.from({ length: 24 }, () => '1.0.0') });
  const csv = await youFirstToTheEnd(['lab', 'export', folder]);
  expect((parse(csv.out, { columns: true }) as Record<string, string>[])[23]).toMatchObject(origin);
});

test('a run of older parts is gone on with', () => {
  const folder = filled(join(root, 'resumed'), [10]);
  older(folder, [0, 10], PARTS[0]);
  const parts = readyFolder(folder, { ...run, rows: { from: 0, count: 10 } }, true);
  expect(parts.map(({ range }) => range)).toEqual([{ from: 0, count: 10 }]);
});

test('a report reads no column that says where rows come from', async () => {
  const folder = filled(join(root, 'lean'), [24]);
  expect((await readRows(folder, columnsOfReport(plan))).words).toEqual({});
});
