import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHouse } from '../architecture/house.ts';
import { youFirst } from './run-command.ts';

const PLAY = ['play', '--scenario', 'hotline-summer-2021'];
let folder = '';

beforeEach(() => {
  folder = buildHouse({});
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Plays a game into a file, changes what it says, and says what the command line makes of it. */
function afterChange(change: (replay: Record<string, unknown>) => void, ...options: readonly string[]) {
  youFirst([...PLAY, '--seed', '3', '--out', 'it.json'], folder);
  const replay = JSON.parse(readFileSync(join(folder, 'it.json'), 'utf8')) as Record<string, unknown>;
  change(replay);
  writeFileSync(join(folder, 'it.json'), JSON.stringify(replay));
  return youFirst(['replay', 'it.json', ...options], folder);
}

test('a game is told to its end and written where the caller stands', () => {
  const { code, out, err } = youFirst([...PLAY, '--seed', '7', '--out', 'game.json'], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^Hotline Summer 2021 \(seed 7\)$/m);
  expect(out).toMatch(/^Turn 1: 2021-07-12 to 2021-07-25$/m);
  expect(out).toMatch(/^Ending: .+$/m);
  expect(out).toMatch(/^Fingerprint: [0-9a-f]{16}$/m);
  expect(err).toContain('game.json');
  expect(JSON.parse(readFileSync(join(folder, 'game.json'), 'utf8'))).toMatchObject({ format: 2 });
});

test('the same options give the same game, another seed another', () => {
  const game = (seed: string): string => youFirst([...PLAY, '--seed', seed, '--json']).out;
  expect(game('5')).toBe(game('5'));
  expect(JSON.parse(game('5'))).toMatchObject({ seed: '5', scenario: 'hotline-summer-2021' });
  const fingerprints = ['5', '6'].map((seed) => (JSON.parse(game(seed)) as { fingerprint: string }).fingerprint);
  expect(new Set(fingerprints).size).toBe(2);
});

test('what is so or not so at the end is said in words, and amounts in figures', () => {
  const options = [...PLAY, '--seed', '3'];
  const { out } = youFirst(options);
  const { measures } = JSON.parse(youFirst([...options, '--json']).out) as { measures: Record<string, number> };
  const told = measures['peace-declared'] === 1 ? 'yes' : 'no';
  expect(out).toMatch(new RegExp(`^  The war is declared over: ${told}$`, 'm'));
  expect(out).toMatch(/^  Launches of short range or longer: \d+$/m);
});

test('seats and the worldview are taken as given', () => {
  const args = [
    ...PLAY,
    '--seat',
    'us=small-steps',
    '--seat',
    'dprk=like-for-like',
    '--worldview',
    'realist',
    '--json',
  ];
  expect(JSON.parse(youFirst(args).out)).toMatchObject({
    worldview: { physics: 'realist', tempers: 'realist' },
    seats: { us: { strategy: 'small-steps' }, dprk: { strategy: 'like-for-like' } },
  });
});

test('physics and tempers each override their half of the worldview', () => {
  const worldOf = (...options: readonly string[]): unknown =>
    (JSON.parse(youFirst([...PLAY, '--seed', '5', '--json', ...options]).out) as { worldview: unknown }).worldview;
  const drawn = worldOf() as { physics: string; tempers: string };
  expect(worldOf('--worldview', 'hawk', '--tempers', 'engager')).toEqual({ physics: 'hawk', tempers: 'engager' });
  expect(worldOf('--physics', 'realist')).toEqual({ ...drawn, physics: 'realist' });
  expect(worldOf('--worldview', 'hawk', '--physics', 'unknown')).toEqual({ ...drawn, tempers: 'hawk' });
});

test('the end is read by the yardstick of every school, with numbers', () => {
  const options = [...PLAY, '--seed', '5', '--physics', 'hawk', '--tempers', 'engager'];
  const { out } = youFirst(options);
  expect(out).toContain('the physics of The hawk, the tempers of The engager');
  const told = out.split('\n').filter((line) => /: (a|no) success, \d+ of 100/.test(line));
  const { readings } = JSON.parse(youFirst([...options, '--json']).out) as {
    readings: { worldview: string; success: boolean; score: number; lines: { weight: number; share: number }[] }[];
  };
  expect(readings).toHaveLength(4);
  expect(told).toHaveLength(4);
  for (const { score, lines } of readings) {
    expect(lines.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(lines.reduce((sum, { weight, share }) => sum + weight * share, 0)).toBeCloseTo(score, 9);
  }
});

test.each([
  ['a seed below zero', ['--seed', '-1'], '-1'],
  ['a seed of words', ['--seed', 'seven'], 'seven'],
  ['a seed over 64 bits', ['--seed', '18446744073709551616'], '18446744073709551616'],
  ['an unknown worldview', ['--worldview', 'dove'], 'hawk'],
  ['unknown physics', ['--physics', 'dove'], 'hawk'],
  ['unknown tempers', ['--tempers', 'dove'], 'hawk'],
  ['an unknown seat', ['--seat', 'prc=patience'], 'dprk'],
  ['an unknown strategy', ['--seat', 'us=magic'], 'small-steps'],
  ['a seat without a strategy', ['--seat', 'us'], 'PARTY=STRATEGY'],
  ['a seat given twice', ['--seat', 'us=patience', '--seat', 'us=patience'], 'us'],
  ['a file that cannot be written', ['--out', 'no/such/folder.json'], 'no/such/folder.json'],
])('%s is one clear sentence', (_, options, named) => {
  const { code, err } = youFirst([...PLAY, ...options], folder);
  expect(code).toBe(1);
  expect(err).toContain(named);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['a strategy', ['--seat', 'us=smal-steps'], '--seat us=smal-steps: unknown-strategy: ', 'small-steps'],
  ['a strength', ['--seat', 'us=patience+hasti'], '--seat us=patience+hasti: unknown-strength: ', 'hasty'],
  ['a seat', ['--seat', 'dpkr=hedger'], '--seat dpkr=hedger: unknown-party: ', 'dprk'],
  ['physics', ['--physics', 'hwak'], '--physics hwak: unknown-worldview: ', 'hawk'],
  ['a worldview', ['--worldview', 'realst'], '--worldview realst: unknown-worldview: ', 'realist'],
  ['a scenario', ['--scenario', 'hotline-sumer-2021'], '--scenario hotline-sumer-2021: ', 'hotline-summer-2021'],
])('of %s that is misspelt the place is said, the code and what was meant', (_, options, place, meant) => {
  const { code, out, err } = youFirst([...PLAY, ...options], folder);
  expect([code, out, err.startsWith(place)]).toEqual([1, '', true]);
  expect(err).toContain(`Did you mean "${meant}"?`);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('an unknown scenario is one clear sentence with the known ones', () => {
  const { code, err } = youFirst(['play', '--scenario', 'winter']);
  expect(code).toBe(1);
  expect(err).toMatch(/"winter".*hotline-summer-2021/);
});

test('a replay is told, and verified to the last fingerprint', () => {
  const told = afterChange(() => {}, '--verify');
  expect(told.code).toBe(0);
  expect(told.out).toContain('Turn 12: ');
  expect(told.err).toMatch(/all \d+ fingerprints are equal/);
});

test('a replay with another fingerprint in it is told, and not verified', () => {
  const { code, out, err } = afterChange((replay) => {
    (replay['fingerprints'] as string[])[4] = '0'.repeat(16);
  }, '--verify');
  expect(code).toBe(1);
  expect(out).toContain('Turn 12: ');
  expect(err).toContain('0000000000000000');
});

test('a replay with other decisions is told, and neither scored nor verified', () => {
  const change = (replay: Record<string, unknown>): void => {
    for (const one of replay['decisions'] as { by: Record<string, unknown> }[]) one.by = {};
  };
  const told = afterChange(change);
  expect(told.code).toBe(0);
  expect(told.out).toContain('Turn 12: ');
  expect(told.out).not.toContain('Scores');
  expect(told.err).toMatch(/differs/);
  expect(afterChange(change, '--verify').code).toBe(1);
});

test('a replay made under other rules can be watched, and not verified', () => {
  const change = (replay: Record<string, unknown>): void => {
    replay['rulesHash'] = 'f'.repeat(64);
  };
  const watched = afterChange(change);
  expect(watched.code).toBe(0);
  expect(watched.out).toContain('Turn 12: ');
  expect(watched.err).toMatch(/rules.*changed/);
  expect(afterChange(change, '--verify').code).toBe(1);
});

test('a replay that was played without a rule which nobody knows can be watched, and not verified', () => {
  const without = (rule: string) => (replay: Record<string, unknown>) => void (replay['off'] = [rule]);
  const watched = afterChange(without('gravity'));
  expect([watched.code, watched.err]).toEqual([
    0,
    expect.stringMatching(/without a rule "gravity".* nor scored[.]\n$/),
  ]);
  expect(watched.out).toContain('Turn 12: ');
  expect(watched.out).not.toContain('Scores');
  const verified = afterChange(without('reflex/fill-test-slot'), '--verify');
  expect([verified.code, verified.err]).toEqual([
    1,
    expect.stringContaining('Did you mean "reflex/fill-the-test-slot"?'),
  ]);
  expect(JSON.parse(afterChange(without('gravity'), '--json').out)).toEqual({
    verdict: { is: 'other-rules', because: 'off' },
  });
});

test('a replay with notes of a party that nobody knows is told, and not verified', () => {
  const change = (replay: Record<string, unknown>): void => {
    for (const one of replay['decisions'] as { notes: Record<string, unknown> }[]) one.notes['prc'] = 1;
  };
  const { code, err } = afterChange(change, '--verify');
  expect(code).toBe(1);
  expect(err).toMatch(/decisions/);
});

test.each([
  ['a scenario that nobody knows', (replay: Record<string, unknown>) => void (replay['scenario'] = 'winter')],
  ['no decisions', (replay: Record<string, unknown>) => void delete replay['decisions']],
  ['another format', (replay: Record<string, unknown>) => void (replay['format'] = 3)],
  ['a parameter that nobody knows', (replay: Record<string, unknown>) => void (replay['parameters'] = { love: 1 })],
  ['another luck', (replay: Record<string, unknown>) => void (replay['luck'] = [{ fromTurn: 1, seed: 'x' }])],
])('a replay with %s is one clear sentence', (_, change) => {
  const { code, out, err } = afterChange(change, '--verify');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at /);
});

test.each([
  ['no JSON', '{ "format": 1,'],
  ['a list', '[]'],
  ['nothing', ''],
  ['garbage', '\u0000\u0001'],
])('a file with %s in it is no replay', (_, text) => {
  writeFileSync(join(folder, 'bad.json'), text);
  const { code, err } = youFirst(['replay', 'bad.json'], folder);
  expect(code).toBe(1);
  expect(err).toMatch(/^"bad[.]json" is no replay/);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('a folder and a missing file are no replays', () => {
  mkdirSync(join(folder, 'sub'));
  for (const name of ['sub', 'missing.json']) {
    const { code, err } = youFirst(['replay', name], folder);
    expect(code).toBe(1);
    expect(err).toContain(name);
  }
});
