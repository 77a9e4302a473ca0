import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse } from '../architecture/house.ts';

let house = '';

/** Runs Node in the package as it is installed: built files, no source, no condition of ours. */
function node(...args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', INIT_CWD: '' };
  return spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', env });
}

beforeAll(() => {
  house = buildHouse({});
  for (const part of ['package.json', 'scenarios', 'assets/words'])
    cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  const build = ['-p', 'tsconfig.lib.json', '--outDir', join(house, 'lib')];
  const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), build, { encoding: 'utf8' });
  if (stdout !== '') throw new Error(stdout);
}, 60_000);

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

test('the built command line lists the scenarios', () => {
  const { status, stdout, stderr } = node('lib/cli/main.js', 'scenarios');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('hotline-summer-2021: ');
});

test('the built lab shares its work among threads, and says what one thread says', () => {
  const seats = ['--seat', 'us=small-steps', '--against', 'us=north-first'];
  const duel = ['lib/cli/main.js', 'lab', 'duel', ...seats, '--games', '2', '--physics', 'hawk', '--json', '--workers'];
  const [one, two] = [node(...duel, '1'), node(...duel, '2')];
  expect(one.status).toBe(0);
  expect(two.stdout).toBe(one.stdout);
});

test('engine, strategies and lab are exported to whoever installs the package', () => {
  const code =
    "import { Game } from 'you-first/engine'; import { agentFor } from 'you-first/strategies'; import { sideOf } from 'you-first/lab'; console.log(typeof Game, agentFor('us').party, sideOf({ mean: 2, low: 1, high: 3 }));";
  const { status, stdout } = node('--input-type=module', '-e', code);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'function us 1\n' });
});
