import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { merge } from '../../src/cli/commands/lab/merge.ts';
import { complaintsIn } from '../../src/cli/complaint.ts';
import { readRows } from '../../src/cli/rows/read-rows.ts';
import { readyFolder } from '../../src/cli/rows/run-folder.ts';
import { speak } from '../../src/cli/speak.ts';
import type { Writing } from '../../src/cli/whole-file.ts';
import { listening } from './run-command.ts';
import { filled, fullAfter, run, stored } from './stored-rows.ts';

const root = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const shards = [join(root, 'shard-1'), join(root, 'shard-2')] as const;
const PARTS = [
  'rows-000000000-000000004.parquet',
  'rows-000000005-000000009.parquet',
  'rows-000000010-000000023.parquet',
] as const;

/** All files of the shards with their bytes. */
const sources = () =>
  shards.flatMap((folder) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]));

beforeAll(() => {
  filled(shards[0], [5, 5]);
  filled(shards[1], [14], 10);
});

/** Merges the shards, or others, and tells what was said; what was complained of stands last. */
async function merged(out: string, writing?: Writing, folders: readonly string[] = shards): Promise<string> {
  const { voice, ran } = listening();
  try {
    await merge(join(root, out), folders, voice, writing);
    return `${ran().err}${ran().out}`;
  } catch (error) {
    const complaints = complaintsIn(error);
    if (complaints === null) throw error;
    return complaints.map(({ key, params }) => speak(key, params)).join('\n');
  }
}

const full = (writes: number): Writing => fullAfter(writes, writeFileSync);

test.each([
  ['the plan', 0, []],
  ['the first part', 1, ['plan.json']],
  ['a later part', 3, ['plan.json', PARTS[0], PARTS[1]]],
])('a merge whose disk is full at %s says so, leaves nothing half, and is said again', async (what, writes, kept) => {
  const [before, out] = [sources(), `full-at-${writes}`];
  const said = await merged(out, full(writes));
  expect([what, said]).toEqual([
    what,
    expect.stringMatching(
      /" cannot be written: ENOSPC: no space .*\. The shards are as they were\. Say the same again/,
    ),
  ]);
  expect(readdirSync(join(root, out)).toSorted()).toEqual(kept);
  expect(sources()).toEqual(before);
  const again = await merged(out);
  expect(again).toContain('24 rows of 2 shards');
  expect(again.includes('stood in')).toBe(kept.length > 1);
  expect(await readRows(join(root, out))).toEqual(stored(0, 24));
});

test('what a merge joined before it was broken off is not written again', async () => {
  await merged('kept', full(3));
  const part = join(root, 'kept', PARTS[2]);
  const written: string[] = [];
  const said = await merged('kept', (handle, bytes) => {
    written.push(`${bytes.length}`);
    writeFileSync(handle, bytes);
  });
  expect(said).toContain('2 files of rows stood in');
  expect(written).toEqual([String(readFileSync(part).length)]);
});

test('a merge that is whole can be said again and changes nothing', async () => {
  await merged('whole');
  const never: Writing = () => {
    throw new Error('Something was written.');
  };
  expect(await merged('whole', never)).toContain('24 rows of 2 shards');
});

test('what else stands where it is to be joined is refused, and stays', async () => {
  mkdirSync(join(root, 'letters'));
  writeFileSync(join(root, 'letters', 'a.txt'), 'a');
  expect(await merged('letters')).toMatch(/is not empty, and holds no run of a plan/);
  expect(readdirSync(join(root, 'letters'))).toEqual(['a.txt']);
  readyFolder(join(root, 'another'), { ...run, version: '2.0.0' }, false);
  expect(await merged('another')).toMatch(/another version of the package \(2\.0\.0; here it is 1\.0\.0\)/);
  expect(await merged('shard-1')).toMatch(/holds a run of other rows of this plan/);
  filled(join(root, 'otherwise'), [12, 12]);
  expect(await merged('otherwise')).toMatch(/^Row 5 stands twice|^Row 0 stands twice/);
  expect(readdirSync(join(root, 'otherwise'))).toHaveLength(3);
});
