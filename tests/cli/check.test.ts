import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildHouse } from '../architecture/house.ts';
import { youFirst } from './run-command.ts';

const LINE = /^([^:]+):(\d+):(\d+): ([a-z-]+): (.+)$/;
let house = '';

/** A copy of the Korean world with one file written over. */
function worldWith(file: string, text: string | Uint8Array): string {
  house = buildHouse({});
  cpSync('scenarios/korea', join(house, 'korea'), { recursive: true });
  mkdirSync(join(house, 'korea'), { recursive: true });
  writeFileSync(join(house, 'korea', file), text);
  return house;
}

afterEach(() => {
  if (house !== '') rmSync(house, { recursive: true, force: true });
});

test.each([
  ['scenarios'],
  ['scenarios/korea'],
  ['scenarios/korea/world.yaml'],
  ['scenarios/korea/hotline-summer-2021.yaml'],
])('%s has no fault', (path) => {
  const { code, out, err } = youFirst(['check', path]);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/1 scenario read, no fault/);
});

test('a worldview and the words are checked with the world that they belong to', () => {
  expect(youFirst(['check', 'scenarios/korea/worldviews/hawk.yaml']).code).toBe(0);
  expect(youFirst(['check', 'scenarios/korea/words/en.yaml']).code).toBe(0);
});

test.each([
  ['an empty file', ''],
  ['a list', '- one\n- two\n'],
  ['broken YAML', 'scenario: [\n'],
  ['binary garbage', new Uint8Array([0, 255, 1, 254, 0])],
  ['five thousand brackets', '['.repeat(5000)],
  ['more than a megabyte', `# ${'x'.repeat(2 ** 20)}\n`],
  ['an alias bomb', 'a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: [*d,*d,*d,*d]\n'],
  ['a key that would reach the prototype', '__proto__:\n  polluted: true\n'],
])('%s is a fault with a place, not a stack trace', (_, text) => {
  const at = worldWith('hotline-summer-2021.yaml', text);
  const { code, out, err } = youFirst(['check', 'korea'], at);
  expect(code).toBe(1);
  for (const line of out.trimEnd().split('\n')) expect(line).toMatch(LINE);
  expect(out).toMatch(/^korea[/]hotline-summer-2021[.]yaml:/m);
  expect(err).not.toMatch(/\n\s+at /);
});

test('paths stand as the caller gave them, seen from where the caller stands', () => {
  const at = worldWith('hotline-summer-2021.yaml', 'scenario: x\n');
  expect(youFirst(['check', './korea/hotline-summer-2021.yaml'], at).out).toMatch(
    /^[.]\/korea\/hotline-summer-2021[.]yaml:/,
  );
  expect(youFirst(['check', 'hotline-summer-2021.yaml'], join(at, 'korea')).out).toMatch(
    /^hotline-summer-2021[.]yaml:/,
  );
});

test('a scenario far from its world is checked against the one that comes with the package', () => {
  house = buildHouse({ 'mine.yaml': 'scenario: mine\nextends: korea\nturns: many\n' });
  const { code, out } = youFirst(['check', 'mine.yaml'], house);
  expect(code).toBe(1);
  expect(out).toMatch(/^mine[.]yaml:3:\d+: wrong-type: /m);
});

test('each fault is told once, even when two paths lead to it', () => {
  const at = worldWith('hotline-summer-2021.yaml', 'scenario: x\n');
  const lines = youFirst(['check', 'korea', 'korea'], at).out.trimEnd().split('\n');
  expect(new Set(lines).size).toBe(lines.length);
});

test.each([['nowhere.yaml'], ['/dev/null']])('%s is one clear sentence', (path) => {
  const { code, out, err } = youFirst(['check', path]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(path);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
