import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildHouse } from './house.ts';

let house = '';

/** What the pure type check says of one file in the engine's room. */
function complaintsAbout(code: string): string {
  house = buildHouse({
    'package.json': '{ "type": "module" }',
    'tsconfig.base.json': readFileSync('tsconfig.base.json', 'utf8'),
    'tsconfig.pure.json': readFileSync('tsconfig.pure.json', 'utf8'),
    'src/engine/x.ts': `${code}\n`,
  });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  return spawnSync(resolve('node_modules/.bin/tsc'), ['-p', 'tsconfig.pure.json'], { cwd: house, encoding: 'utf8' })
    .stdout;
}

afterEach(() => {
  rmSync(house, { recursive: true, force: true });
});

test.each([
  ['a screen', 'export const it = document;', 'TS2584'],
  ['Node', 'export const it = process;', 'TS2591'],
  ['a timer', 'export const it = setTimeout;', 'TS2304'],
  ['a newer language', 'export const it = Object.groupBy;', 'TS2550'],
  ['an enum', 'export enum Side { Us }', 'TS1294'],
  ['an unchecked element', 'export const first = (list: number[]): number => list[0];', 'TS2322'],
])('%s is red in a pure room', (_, code, expected) => {
  expect(complaintsAbout(code)).toContain(expected);
});

test('plain code is green in a pure room', () => {
  expect(complaintsAbout('export const half = (whole: number): number => Math.floor(whole / 2);')).toBe('');
});
