import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { RowTable } from '#lab';
import { readRows } from '../../src/cli/rows/read-rows.ts';
import { writePlan } from './plan-file.ts';
import { type Ran, youFirstToTheEnd } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lab-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = join(folder, 'a.plan.yaml');
writePlan(plan, { games: '40' });

const at = (name: string): string => join(folder, name);
const run = (out: string, ...args: readonly string[]): Promise<Ran> =>
  youFirstToTheEnd(['lab', 'run', plan, '--out', at(out), ...args]);
const partsIn = (out: string): readonly string[] => readdirSync(at(out)).filter((name) => name.endsWith('.parquet'));

const whole = await (async (): Promise<RowTable> => {
  const { code, err } = await run('whole', '--workers', '1');
  if (code !== 0) throw new Error(err);
  return readRows(at('whole'));
})();

test('a plan has all its rows, in one order, with who played them', () => {
  expect(whole.length).toBe(320);
  expect(whole.numbers['row']).toEqual(Float64Array.from({ length: 320 }, (_, row) => row));
  expect(new Set(whole.words['seat/hill'])).toEqual(new Set(['tit-for-tat', 'always-defect']));
});

test.each([
  ['2', '100'],
  ['7', '33'],
  ['1', '1000'],
])('with %s threads and %s rows to a file they are the same rows', async (workers, chunk) => {
  const out = `threads-${workers}`;
  const { code, err } = await run(out, '--workers', workers, '--chunk', chunk);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(partsIn(out)).toHaveLength(Math.ceil(320 / Number(chunk)));
  expect(await readRows(at(out))).toEqual(whole);
});

test('shards are the whole, and merged they are its rows; one that is missing or doubled is named', async () => {
  for (const shard of ['1/3', '2/3', '3/3'])
    expect((await run(`shard-${shard[0]}`, '--workers', '1', '--shard', shard)).code).toBe(0);
  const merge = (...names: readonly string[]) => youFirstToTheEnd(['lab', 'merge', ...names.map(at)]);
  const lacking = await merge('lacking', 'shard-1', 'shard-3');
  expect([lacking.code, lacking.err]).toEqual([1, expect.stringMatching(/lacks 120 rows of 320, .* row 80/)]);
  const doubled = await merge('doubled', 'shard-1', 'shard-2', 'shard-3', 'whole');
  expect([doubled.code, doubled.err]).toEqual([1, expect.stringMatching(/^Row 0 stands twice: in ".*" and in/)]);
  expect((await merge('merged', 'shard-3', 'shard-1', 'shard-2')).code).toBe(0);
  expect(await readRows(at('merged'))).toEqual(whole);
});

/** Runs in a process of its own and kills it as soon as it has written so many parts. */
async function killed(out: string, parts: number): Promise<void> {
  const args = ['--conditions=source', 'src/cli/main.ts', 'lab', 'run', plan, '--out', at(out)];
  const child = spawn(process.execPath, [...args, '--workers', '1', '--chunk', '8', '--resume'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const written = (): number => {
    try {
      return partsIn(out).length;
    } catch {
      return 0;
    }
  };
  while (child.exitCode === null && written() < parts) await setTimeout(2);
  child.kill('SIGKILL');
  await ended;
}

test('killed twice and resumed twice, no row is lost and none doubled', async () => {
  await killed('killed', 3);
  const first = partsIn('killed').length;
  expect(first).toBeGreaterThanOrEqual(3);
  expect(first).toBeLessThan(40);
  // As if it had been killed in the midst of writing.
  writeFileSync(at('killed/rows-000000312-000000319.part'), 'PAR1 half of');
  await killed('killed', first + 3);
  const { code } = await run('killed', '--workers', '2', '--chunk', '50', '--resume');
  expect([code, readdirSync(at('killed')).filter((name) => name.endsWith('.part'))]).toEqual([0, []]);
  expect(await readRows(at('killed'))).toEqual(whole);
});

test('a run that was stopped keeps what it has, and says how to go on', async () => {
  const args = ['--conditions=source', 'src/cli/main.ts', 'lab', 'run', plan, '--out', at('stopped')];
  const child = spawn(process.execPath, [...args, '--workers', '2', '--chunk', '64']);
  let err = '';
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString();
  });
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !err.includes('to play')) await setTimeout(2);
  await setTimeout(50);
  child.kill('SIGINT');
  expect([await code, err]).toEqual([130, expect.stringMatching(/Stopped after \d+ of 320; they are kept in/)]);
  expect((await run('stopped', '--workers', '1', '--resume')).code).toBe(0);
  expect(await readRows(at('stopped'))).toEqual(whole);
});

test('a folder that is not empty is refused, and so is one of another plan or version', async () => {
  const again = await run('whole', '--workers', '1');
  expect([again.code, again.err]).toEqual([
    1,
    expect.stringMatching(/holds a run already\. Go on with it by --resume/),
  ]);
  writePlan(at('b.plan.yaml'), { games: '41' });
  const other = await youFirstToTheEnd(['lab', 'run', at('b.plan.yaml'), '--out', at('whole'), '--resume']);
  expect([other.code, other.err]).toEqual([1, expect.stringMatching(/holds a run of another plan \(/)]);
  writePlan(at('c.plan.yaml'), {
    plan: 'who-hunts',
    scenario: 'assurance',
    seats: '{ hill: [tit-for-tat] }',
    parameters: '',
  });
  const elsewhere = await youFirstToTheEnd(['lab', 'run', at('c.plan.yaml'), '--out', at('whole'), '--resume']);
  expect([elsewhere.code, elsewhere.err]).toEqual([
    1,
    expect.stringMatching(/holds a run of another plan \(who-holds-back; here it is who-hunts\)/),
  ]);
  const strange = await youFirstToTheEnd(['lab', 'run', plan, '--out', folder]);
  expect([strange.code, strange.err]).toEqual([1, expect.stringMatching(/is not empty, and holds no run/)]);
  cpSync(at('whole'), at('older'), { recursive: true });
  const stored = readFileSync(at('older/plan.json'), 'utf8');
  writeFileSync(at('older/plan.json'), stored.replace(/"version": "[^"]*"/, '"version": "0.0.1"'));
  const older = await run('older', '--resume');
  expect([older.code, older.err]).toEqual([1, expect.stringMatching(/another version of the package \(0\.0\.1; here/)]);
});

test.each([
  [['--shard', '0/3'], /"0\/3" is no shard/],
  [['--shard', '4/3'], /"4\/3" is no shard/],
  [['--chunk', '0'], /"0" is not a number from 1/],
  [['--workers', 'many'], /no number of threads/],
])('%j is refused in a sentence, and nothing is begun', async (args, sentence) => {
  const { code, err } = await run('refused', ...args);
  expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  expect(readdirSync(folder)).not.toContain('refused');
});

test('a plan with faults plays nothing and tells all of them', async () => {
  writePlan(at('faulty.plan.yaml'), { measures: '[measure/gold]', games: '0' });
  const { code, out, err } = await youFirstToTheEnd(['lab', 'run', at('faulty.plan.yaml'), '--out', at('none')]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/10:8: out-of-range.*\n.*12:12: unknown-measure.*\n2 faults in the plan; nothing was played\./);
});

test('the rows of a run are written out as text, in their order', async () => {
  const csv = await youFirstToTheEnd(['lab', 'export', at('threads-7')]);
  const [heading = '', ...lines] = csv.out.trimEnd().split('\n');
  expect(heading).toMatch(/^row,point,game,turns,parameter\/temptation,measure\/hill-points,/);
  expect(lines.map((line) => Number(line.split(',')[0]))).toEqual([...(whole.numbers['row'] ?? [])]);
  const written = await youFirstToTheEnd(['lab', 'export', at('whole'), '--format', 'jsonl', '--out', at('a.jsonl')]);
  expect([written.code, written.out]).toEqual([0, '']);
  const rows = readFileSync(at('a.jsonl'), 'utf8').trimEnd().split('\n');
  const last = JSON.parse(rows.at(-1) ?? '') as Record<string, unknown>;
  expect([rows.length, last['row'], last['seed']]).toEqual([320, 319, '40']);
  expect(last['measure/hill-points']).toBe(whole.numbers['measure/hill-points']?.[319]);
});

test('of a run with a part that is cut short the other rows are written and reported, and what is missing is said', async () => {
  cpSync(at('threads-2'), at('cut'), { recursive: true });
  const [first = '', second = ''] = partsIn('cut').toSorted();
  for (const cut of [first, second]) truncateSync(join(at('cut'), cut), 500);
  const { code, out, err } = await youFirstToTheEnd(['lab', 'export', at('cut')]);
  expect([code, out.trimEnd().split('\n').length]).toEqual([1, 1 + 120]);
  for (const cut of [first, second]) expect(err).toContain(`${cut}" cannot be read; it may be cut short`);
  expect(err).toContain('120 rows of 320');
  expect(out.split('\n')[1]).toMatch(/^200,/);
  const report = await youFirstToTheEnd(['lab', 'report', at('cut')]);
  expect([report.code, report.err]).toEqual([1, expect.stringContaining('the report is of 120 of 320')]);
  expect(readFileSync(at('cut/report.html'), 'utf8')).toContain('120 of 320 planned');
  for (const name of partsIn('cut')) truncateSync(join(at('cut'), name), 500);
  const none = await youFirstToTheEnd(['lab', 'export', at('cut')]);
  expect([none.code, none.out, none.err]).toEqual([1, '', expect.stringContaining('holds no rows yet')]);
});

test('every dot is a game: a row is told again, and its fingerprint is the one that is stored', async () => {
  const json = await youFirstToTheEnd(['replay', `${at('whole')}:319`, '--json', '--out', at('row.json')]);
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({
    row: 319,
    equal: true,
    seed: '40',
    fingerprint: whole.words['fingerprint']?.[319],
    ending: whole.words['ending']?.[319],
  });
  const told = await youFirstToTheEnd(['replay', at('row.json'), '--verify']);
  expect([told.code, told.err]).toEqual([0, expect.stringMatching(/all \d+ fingerprints are equal/)]);
  const beyond = await youFirstToTheEnd(['replay', `${at('whole')}:320`]);
  expect([beyond.code, beyond.err]).toEqual([1, expect.stringMatching(/has 320 rows, from 0 on, and no row 320/)]);
});

test.each([
  ['a word', (): string => `${at('whole')}:abc`, /"abc" is no row: the run in ".*" has 320 rows, from 0 on\./],
  ['less than nothing', (): string => `${at('whole')}:-1`, /"-1" is no row/],
  ['nothing', (): string => `${at('whole')}:`, /"" is no row/],
  ['the run alone', (): string => at('whole'), /is a run with 320 rows, .* such as .*whole:0\./],
  ['a row of a folder without a run', (): string => `${folder}:1`, /holds no run of a plan/],
  ['a folder without a run', (): string => folder, /holds no run of a plan/],
  ['a row of nowhere', (): string => `${at('nowhere')}:1`, /no file or folder/],
])('what asks for %s is told what it lacks', async (_, what, sentence) => {
  const { code, out, err } = await youFirstToTheEnd(['replay', what()]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});
