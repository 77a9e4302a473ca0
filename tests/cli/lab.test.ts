import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rulesHashOf } from '#engine';
import type { Ablation, DuelCell } from '#lab';
import { korea } from '../korea.ts';
import { youFirstToTheEnd } from './run-command.ts';

const { scenario } = korea();
const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = ['--games', '64', '--physics', 'realist', '--tempers', 'hawk', '--json'];
const two = ['--seat', 'us=small-steps', '--against', 'us=north-first'];

interface DuelResult {
  readonly cells: readonly DuelCell[];
}
const dueled = async (...args: readonly string[]): Promise<DuelCell> => {
  const { code, out, err } = await youFirstToTheEnd(['lab', 'duel', '--workers', '1', ...args]);
  expect({ code, err }).toMatchObject({ code: 0 });
  const [cell] = (JSON.parse(out) as DuelResult).cells;
  if (cell === undefined) throw new Error('No world was played.');
  return cell;
};

test('a duel says the same with one thread and with two, to the last digit', async () => {
  const [one, both] = [
    await youFirstToTheEnd(['lab', 'duel', '--workers', '1', ...small, ...two]),
    await youFirstToTheEnd(['lab', 'duel', '--workers', '2', ...small, ...two]),
  ];
  expect(one.code).toBe(0);
  expect(both.out).toBe(one.out);
});

test('a setting against itself has no difference at all', async () => {
  const { differences } = await dueled('--games', '4', '--physics', 'engager', '--json');
  expect(Object.values(differences).filter(({ mean }) => mean !== 0)).toEqual([]);
});

test('who sits, what is set and what is off can each be otherwise in the second setting', async () => {
  const world = ['--games', '8', '--physics', 'realist', '--json'];
  const mechanisms = Object.keys(scenario.mechanisms ?? {});
  for (const otherwise of [
    ['--against', 'us=skip'],
    ['--against-set', 'arsenal-growth=0.7'],
    mechanisms.flatMap((id) => ['--against-off', id]),
    ['--against-physics', 'hawk'],
  ]) {
    const { differences } = await dueled(...world, ...otherwise);
    const moved = Object.values(differences).filter(({ mean }) => mean !== 0);
    expect([otherwise, moved.length > 0]).toEqual([otherwise, true]);
  }
});

test('without JSON a duel is told in words, and by the names of the world', async () => {
  const { out } = await youFirstToTheEnd([
    'lab',
    'duel',
    '--games',
    '2',
    '--physics',
    'hawk',
    ...two,
    '--workers',
    '1',
  ]);
  expect(out).toMatch(/^In this world \d+ of \d+ figures are clearly higher in the first setting/);
  expect(out).toContain(
    'First: us=small-steps rok=tempered dprk=tempered china=tempered. Second: the same but us=north-first.',
  );
  expect(out).toContain('The hawk, 2 pairs on the same luck:');
  expect(out).toMatch(/^ {4}South Korea +[\d.]+ +[\d.]+ +[-+]?[\d.]+ .*[-+]?[\d.,]+ to [-+]?[\d.,]+$/m);
});

test('an ablation is written with all that is needed to know when it is old', async () => {
  const out = join(folder, 'ablation.json');
  const seats = ['--seat', 'us=small-steps', '--physics', 'realist'];
  const { code } = await youFirstToTheEnd([
    'lab',
    'ablation',
    '--games',
    '3',
    '--workers',
    '1',
    ...seats,
    '--out',
    out,
  ]);
  expect(code).toBe(0);
  const written = JSON.parse(readFileSync(out, 'utf8')) as Ablation;
  expect(written).toMatchObject({ games: 3, worldviews: [{ physics: 'realist', tempers: 'realist' }] });
  expect(written.rulesHash).toBe(rulesHashOf(scenario));
  expect(written.seats['us']).toEqual(['small-steps']);
  expect(written.rows.map(({ mechanism }) => mechanism)).toEqual(Object.keys(scenario.mechanisms ?? {}));
  for (const { measures } of written.rows)
    for (const id of Object.keys(scenario.measures))
      expect(measures[`measure/${id}`]?.low).toBeLessThanOrEqual(measures[`measure/${id}`]?.mean ?? NaN);
});

test('a small deadlock is told by world and by pairing', async () => {
  const { code, out } = await youFirstToTheEnd([
    'lab',
    'deadlock',
    '--games',
    '4',
    '--physics',
    'hawk',
    '--tempers',
    'own',
    '--workers',
    '1',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('share of games without any talks, 4 games in each world');
  expect(out).toMatch(/^us=[\w-]+ dprk=[\w-]+ +[\d.]+% +[\d.]+% to [\d.]+%$/m);
});

test.each([
  ['an unknown world', ['--physics', 'optimist'], /no worldview "optimist".*all/],
  ['an unknown agent', ['--seat', 'us=churchill'], /no strategy "churchill".*small-steps/],
  ['no seat', ['--seat', 'us'], /is no seat/],
  ['an unknown seat', ['--against', 'moon=skip'], /no seat "moon"/],
  ['a seat that is taken twice', ['--seat', 'us=skip', '--seat', 'us=skip'], /twice/],
  ['an unknown parameter', ['--set', 'luck=1'], /no parameter "luck"/],
  ['a value out of its range', ['--set', 'neglect=1'], /no value of neglect: .* 0 to 0\.03/],
  ['a value that is no number', ['--set', 'neglect='], /no value of neglect/],
  ['an unknown rule', ['--against-off', 'gravity'], /no rule "gravity"/],
  ['a misspelt rule', ['--off', 'bok'], /^--off bok: unknown-rule: .*Did you mean "books"/],
  ['a misspelt parameter', ['--against-set', 'neglct=1'], /^--against-set neglct=1: .*Did you mean "neglect"/],
  ['one game, which has no interval', ['--games', '1'], /from 2 to/],
  ['no seed', ['--seed', 'lucky'], /no seed/],
])('%s is one clear sentence', async (_, args, sentence) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', 'duel', ...args]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});

test.each([
  [
    'headline',
    ['--column', 'holds/first-phase-kep'],
    /^--column \S+: unknown-column: .*Did you mean "holds\/first-phase-kept"/,
  ],
  ['playability', ['--party', 'china'], /^--party china: no-chair: .*Known: us, rok, dprk/],
  ['playability', ['--games', '31'], /"31" is not a number from 32/],
])('lab %s says before it plays what it cannot do with %s', async (question, args, sentence) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', question, ...args]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});
