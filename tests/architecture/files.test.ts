import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const MOST_LINES = 300;
const ROOMS = ['src', 'tests', 'tools'];
/** Names that promise nothing, so that everything ends up in them. */
const VAGUE = /^(utils?|helpers?|common|misc|game|shared|lib)([.].*)?$/;

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
);
const code = files.filter((name) => /[.](ts|tsx|css|cjs|mjs)$/.test(name));
const linesOf = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;

test('the check read the code', () => {
  expect(code.length).toBeGreaterThan(50);
});

test(`no file has more than ${MOST_LINES} lines`, () => {
  expect(code.filter((path) => linesOf(path) > MOST_LINES)).toEqual([]);
});

test('no file or folder has a name that promises nothing', () => {
  expect(files.filter((path) => VAGUE.test(basename(path)))).toEqual([]);
});

test('the imports map opens exactly the rooms with a door, as source or as built', () => {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, unknown> };
  const inner = new Set(['ui', 'cli']);
  const doors = code.flatMap((path) => /^src[/]([^/]+)[/]index[.]ts$/.exec(path)?.[1] ?? []);
  const open = doors.filter((room) => !inner.has(room));
  const expected = open.map((room) => [
    `#${room}`,
    { source: `./src/${room}/index.ts`, default: `./lib/${room}/index.js` },
  ]);
  expect(imports).toEqual(Object.fromEntries(expected));
});
