import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportRows } from '../../src/cli/commands/lab/export.ts';
import { report } from '../../src/cli/commands/lab/report.ts';
import { complaintsIn } from '../../src/cli/complaint.ts';
import { speak } from '../../src/cli/speak.ts';
import { writeWhole } from '../../src/cli/whole-file.ts';
import { listening, youFirstToTheEnd } from './run-command.ts';
import { filled, fullAfter } from './stored-rows.ts';

const root = mkdtempSync(join(tmpdir(), 'whole-file-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (name: string): string => join(root, name);
/** An empty folder. */
const place = (name: string): string => {
  mkdirSync(at(name));
  return at(name);
};

/** The sentence of what was complained of. */
async function complaintOf(work: () => Promise<void> | void): Promise<string> {
  try {
    await work();
  } catch (error) {
    const [first] = complaintsIn(error) ?? [];
    if (first === undefined) throw error;
    return speak(first.key, first.params);
  }
  return '';
}

const FULL = /" cannot be written: ENOSPC: no space left/;
const full = (writes: number) => fullAfter(writes, writeFileSync);

test('a file that the disk does not take leaves what stood there, and nothing half written', async () => {
  const folder = place('kept');
  writeFileSync(join(folder, 'a.txt'), 'before');
  expect(await complaintOf(() => writeWhole(join(folder, 'a.txt'), 'after', { writing: full(0) }))).toMatch(FULL);
  expect([readdirSync(folder), readFileSync(join(folder, 'a.txt'), 'utf8')]).toEqual([['a.txt'], 'before']);
  writeWhole(join(folder, 'a.txt'), 'after');
  expect([readdirSync(folder), readFileSync(join(folder, 'a.txt'), 'utf8')]).toEqual([['a.txt'], 'after']);
});

test('over a link its aim is written', () => {
  const folder = place('linked');
  writeFileSync(join(folder, 'aim.txt'), 'before');
  symlinkSync(join(folder, 'aim.txt'), join(folder, 'link.txt'));
  writeWhole(join(folder, 'link.txt'), 'after');
  expect([readdirSync(folder).toSorted(), readFileSync(join(folder, 'aim.txt'), 'utf8')]).toEqual([
    ['aim.txt', 'link.txt'],
    'after',
  ]);
});

test.skipIf(process.platform === 'win32')('what is no file is written as it is, and stays what it is', () => {
  const folder = place('piped');
  const pipe = join(folder, 'pipe');
  spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  const reading = openSync(pipe, 'r+');
  writeWhole(pipe, 'through');
  const heard = spawnSync('head', ['-c', '7'], { stdio: [reading, 'pipe', 'inherit'], encoding: 'utf8' });
  expect([heard.stdout, readdirSync(folder)]).toEqual(['through', ['pipe']]);
});

test.each(['none/a.txt', 'file/a.txt', '.'])(
  '%s, where nothing can be written, is one clear sentence',
  async (name) => {
    writeFileSync(at('file'), '');
    expect(await complaintOf(() => writeWhole(at(name), ''))).toMatch(/" cannot be written: E/);
  },
);

const run = filled(at('run'), [10, 14]);
const parts = readdirSync(run).toSorted();

test.each([0, 1])('rows that a full disk breaks off at part %s leave no text behind', async (writes) => {
  const [folder, { voice }] = [place(`text-${writes}`), listening()];
  const out = join(folder, 'rows.csv');
  expect(await complaintOf(() => exportRows(run, { format: 'csv', out }, voice, full(writes)))).toMatch(FULL);
  expect(readdirSync(folder)).toEqual([]);
});

test('a report on a full disk leaves the one before it', async () => {
  const [folder, { voice }] = [place('report'), listening()];
  const out = join(folder, 'report.html');
  writeFileSync(out, 'before');
  expect(await complaintOf(() => report(run, { out }, voice, full(0)))).toMatch(FULL);
  expect([readdirSync(folder), readFileSync(out, 'utf8')]).toEqual([['report.html'], 'before']);
  expect(await complaintOf(() => report(run, {}, voice, full(0)))).toMatch(FULL);
  expect(readdirSync(run).toSorted()).toEqual(parts);
});

test('of figures on a full disk those stand there that are whole', async () => {
  const [folder, { voice }] = [place('figures'), listening()];
  const options = { out: join(folder, 'report.html'), figures: join(folder, 'drawn') };
  expect(await complaintOf(() => report(run, options, voice, full(2)))).toMatch(FULL);
  const drawn = readdirSync(options.figures);
  expect(drawn).toHaveLength(1);
  for (const name of drawn) expect(readFileSync(join(options.figures, name), 'utf8')).toMatch(/<\/svg>\n$/);
});

test.each([
  ['lab theory', ['lab', 'theory', 'trust', '--games', '2', '--svg'], 'a.svg'],
  ['replay', ['replay', `${run}:0`, '--out'], 'a.json'],
  ['lab export', ['lab', 'export', run, '--out'], 'a.csv'],
  ['lab report', ['lab', 'report', run, '--out'], 'a.html'],
])('what %s is to write where nothing can be written is one sentence, with exit 1', async (_, args, name) => {
  const { code, err } = await youFirstToTheEnd([...args, at(`nowhere/${name}`)]);
  expect([code, err.trimEnd().split('\n').at(-1)]).toEqual([1, expect.stringMatching(/" cannot be written: ENOENT/)]);
});

test.skipIf(!existsSync('/dev/full'))('rows that go to a full disk by stdout end with a sentence and with 1', () => {
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
  const command = ['--conditions=source', 'src/cli/main.ts', 'lab', 'export', run];
  const { status, stderr } = spawnSync(process.execPath, command, { stdio: [...stdio], encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^"\/dev\/stdout" cannot be written: ENOSPC.*\.\n$/)]);
});
