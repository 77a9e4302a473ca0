import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Replay } from '#engine';
import type { TablePath } from '#lab';
import { youFirst } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'path-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'game.json');
const played = youFirst(['play', '--scenario', 'hotline-summer-2021', '--seed', '7', '--out', file, '--json']);

test('the offers of a game are laid beside what could have been agreed, as a table and as JSON', () => {
  expect(played.code).toBe(0);
  const { code, out } = youFirst(['lab', 'path', file, '--json']);
  expect(code).toBe(0);
  const tables = JSON.parse(out) as readonly TablePath[];
  const offers = tables.flatMap((table) => table.offers);
  expect(offers.length).toBeGreaterThan(0);
  expect(tables.every(({ measures }) => (measures?.frontier.length ?? 0) > 1)).toBe(true);
  const told = youFirst(['lab', 'path', file]);
  expect(told.code).toBe(0);
  const heads = tables.filter((table) => table.offers.length > 0).length;
  expect(told.out.match(/^At the table of /gm)).toHaveLength(heads);
  expect(told.out.match(/on the table(,|\.)/g)?.length ?? 0).toBeGreaterThanOrEqual(heads);
  expect(told.out).toMatch(/Nash’s point +\d+/);
});

test('a game of other rules is complained of in one sentence', () => {
  const other = join(folder, 'other.json');
  const replay = JSON.parse(readFileSync(file, 'utf8')) as Replay;
  writeFileSync(other, JSON.stringify({ ...replay, rulesHash: 'f'.repeat(64) }));
  const { code, out, err } = youFirst(['lab', 'path', other]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('was played by other rules than these');
});
