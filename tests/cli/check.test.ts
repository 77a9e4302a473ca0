import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(err).toMatch(/[1-9]\d* scenarios? read, no fault/);
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

/** A copy of the Korean world in which one file says something else. */
const worldSaying = (file: string, before: string | RegExp, after: string): string =>
  worldWith(file, readFileSync(join('scenarios/korea', file), 'utf8').replace(before, after));

test.each([
  ['a deed', 'hotline-summer-2021.yaml', 'deed: test-halt', 'deed: test-hatl', 'test-halt'],
  ['an occasion', 'hotline-summer-2021.yaml', 'occasion: summer-drill', 'occasion: sumer-drill', 'summer-drill'],
  ['a move', 'world.yaml', /^ {2}suspend-talks:/m, '  suspend-tlaks:', 'suspend-talks'],
  ['an aim', 'world.yaml', 'aim: growth-held', 'aim: growth-hled', 'growth-held'],
  ['a fact', 'world.yaml', 'fact: exercise-held', 'fact: exercise-heeld', 'exercise-held'],
])(
  '%s that is misspelt is blamed on the place that names it, and not on the words',
  (_, file, before, after, meant) => {
    const { code, out } = youFirst(['check', 'korea'], worldSaying(file, before, after));
    expect(code).toBe(1);
    for (const line of out.trimEnd().split('\n')) {
      expect(line).toMatch(LINE);
      expect(line.startsWith(`korea/${file}:`)).toBe(true);
      expect(line).toContain(`Did you mean "${meant}"?`);
    }
  },
);

test('a scenario far from its world hears of a deed that it misspells', () => {
  const text = readFileSync('scenarios/korea/hotline-summer-2021.yaml', 'utf8');
  house = buildHouse({ 'mine.yaml': text.replace('deed: test-halt', 'deed: test-hatl') });
  expect(youFirst(['check', 'mine.yaml'], house).out).toMatch(/^mine[.]yaml:\d+:\d+: unknown-name: .*"test-halt"/m);
});

test('a name that is new and has no words is still missed in the words', () => {
  const at = worldSaying('hotline-summer-2021.yaml', 'deed: test-halt', 'deed: something-else-entirely');
  expect(youFirst(['check', 'korea'], at).out).toMatch(/missing-word: .*"deed[.]something-else-entirely"/);
});

test.each([
  ['claims.csv', 'no-claims-table'],
  ['worldviews', 'no-worldviews'],
])('where %s is missing one sentence says so, and nothing that follows from it', (name, code) => {
  const at = worldWith('sources.csv', '');
  rmSync(join(at, 'korea', name), { recursive: true });
  const lines = youFirst(['check', 'korea'], at).out.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^korea/${name}:1:1: ${code}: `));
});

test('beside a missing table of claims all other faults are told', () => {
  const at = worldSaying('world.yaml', 'fact: exercise-held', 'fact: exercise-heeld');
  rmSync(join(at, 'korea', 'claims.csv'));
  const codes = youFirst(['check', 'korea'], at).out.match(/(?<=:\d+:\d+: )[a-z-]+/g);
  expect(codes).toEqual(['no-claims-table', 'nobody-sends']);
});

test.each([
  ['an open quote', 'id,source\nC001,"x\n', /^korea[/]claims[.]csv:\d+:1: bad-claims-table: /],
  ['no column of ids', 'a,b\n1,2\n', /^korea[/]claims[.]csv:1:1: missing-key: .*"id"/],
  ['nothing', '', /^korea[/]claims[.]csv:1:1: missing-key: .*"id"/],
])('a table of claims with %s is one fault with a place', (_, text, sentence) => {
  const { code, out, err } = youFirst(['check', 'korea'], worldWith('claims.csv', text));
  expect([code, out.trimEnd().split('\n').length]).toEqual([1, 1]);
  expect(out).toMatch(sentence);
  expect(err).not.toMatch(/\n\s+at /);
});

test('faults are JSON on stdout for machines, with the same exit code', () => {
  const at = worldSaying('hotline-summer-2021.yaml', 'deed: test-halt', 'deed: test-hatl');
  const plain = youFirst(['check', 'korea'], at);
  const { code, out } = youFirst(['check', 'korea', '--json'], at);
  expect([plain.code, code]).toEqual([1, 1]);
  const faults = JSON.parse(out) as readonly { readonly text: string }[];
  expect(faults.map(({ text }) => text)).toEqual(plain.out.trimEnd().split('\n'));
  expect(faults[0]).toMatchObject({
    path: 'korea/hotline-summer-2021.yaml',
    line: expect.any(Number) as number,
    col: expect.any(Number) as number,
    code: 'unknown-name',
    params: { id: 'test-hatl', nearest: 'test-halt' },
  });
  expect(youFirst(['check', 'scenarios', '--json'])).toMatchObject({ code: 0, out: '[]\n' });
});
