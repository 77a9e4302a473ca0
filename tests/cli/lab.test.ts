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

/** Of a duel only the paired games. */
const plain = ['--box', '0', '--partings', '0'];
const small = [...plain, '--games', '64', '--physics', 'realist', '--tempers', 'hawk', '--json'];
const two = ['--seat', 'us=small-steps', '--against', 'us=north-first'];

interface DuelResult {
  readonly cells: readonly DuelCell[];
}
const dueled = async (...args: readonly string[]): Promise<DuelCell> => {
  const { code, out, err } = await youFirstToTheEnd(['lab', 'duel', '--workers', '1', ...plain, ...args]);
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

test.each([
  ['nothing at all', []],
  ['the one who sits there already', ['--seat', 'us=small-steps', '--against', 'us=small-steps']],
  ['the world that holds already', ['--physics', 'hawk', '--against-physics', 'hawk']],
])('a duel that differs by %s is refused before it plays', async (_, args) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', 'duel', '--games', '2', ...args]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(/nothing can differ: say with --against,/);
});

test('all faults of a command are told at once, each at its option with what was meant', async () => {
  const given = ['--seat', 'us=smal-steps', '--seat', 'dprk', '--against', 'usa=north-first', '--physics', 'dove'];
  const more = ['--set', 'neglect=1', '--against-off', 'bok', '--games', 'many', '--workers', '0'];
  const { code, out, err } = await youFirstToTheEnd(['lab', 'duel', ...given, ...more]);
  expect([code, out]).toEqual([1, '']);
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^--games many: bad-count: /),
    expect.stringMatching(/^--workers 0: bad-workers: /),
    expect.stringMatching(/^--seat dprk: bad-seat: /),
    expect.stringMatching(/^--seat us=smal-steps: unknown-agent: .* Did you mean "small-steps"\?$/),
    expect.stringMatching(/^--set neglect=1: out-of-range: /),
    expect.stringMatching(/^--physics dove: unknown-worldview: .*engager, hawk/),
    expect.stringMatching(/^--against usa=north-first: unknown-party: .* Did you mean "us"\?$/),
    expect.stringMatching(/^--against-off bok: unknown-switch: .* Did you mean "books"\?$/),
  ]);
});

test.each([
  ['tournament', ['--chair', 'us=smal-steps', '--chair', 'dprkk', '--column', 'score/uss', '--set', 'neglct=0']],
  ['best-response', ['--against', 'dprk=hedgr', '--budget', '3', '--set', 'neglct=0', '--tempers', 'hwak']],
  ['robust', ['--agent', 'smal-steps', '--agent', 'patienc', '--physics', 'hwak', '--resamples', '3']],
  ['headline', ['--first', 'us=patienc', '--second', 'uss=skip', '--column', 'score/uss', '--top', 'x']],
  ['ablation', ['--seat', 'us=patienc', '--physics', 'hwak', '--tempers', 'realst', '--seed', 'x']],
])('lab %s tells its four faults at once as well', async (question, args) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', question, ...args]);
  const places = err
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ')[0]);
  const given = Array.from({ length: args.length / 2 }, (__, at) => args.slice(at * 2, at * 2 + 2).join(' '));
  expect([code, out, places.length, new Set(places)]).toEqual([1, '', given.length, new Set(given)]);
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
    ...plain,
    '--all',
    '--workers',
    '1',
  ]);
  expect(out).toMatch(/^Scores out of 100 by each yardstick: first less second, 2 pairs of games/);
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
  [
    'an unknown agent',
    ['--seat', 'us=churchill'],
    /^--seat us=churchill: unknown-agent: Nobody called "churchill".*bare-offer/,
  ],
  ['no seat', ['--seat', 'us'], /is no seat/],
  ['an unknown seat', ['--against', 'moon=skip'], /^--against moon=skip: unknown-party: There is no party "moon"/],
  ['a seat that is taken twice', ['--seat', 'us=skip', '--seat', 'us=skip'], /twice/],
  ['an unknown parameter', ['--set', 'luck=1'], /no parameter "luck"/],
  ['a value out of its range', ['--set', 'neglect=1'], /^--set neglect=1: out-of-range: .*0 … 0\.03/],
  ['a value that is no number', ['--set', 'neglect='], /no value of neglect/],
  ['an unknown rule', ['--against-off', 'gravity'], /no rule "gravity"/],
  ['a misspelt rule', ['--off', 'bok'], /^--off bok: unknown-switch: .*Did you mean "books"/],
  [
    'a misspelt parameter',
    ['--against-set', 'neglct=1'],
    /^--against-set neglct=1: unknown-parameter: .*Did you mean "neglect"/,
  ],
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
    /^--column \S+: unknown-measure: .*Did you mean "holds\/first-phase-kept"/,
  ],
  ['playability', ['--party', 'china'], /^--party china: no-chair: .*Known: us, rok, dprk/],
  ['playability', ['--games', '31'], /"31" is not a number from 32/],
])('lab %s says before it plays what it cannot do with %s', async (question, args, sentence) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', question, ...args]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});
