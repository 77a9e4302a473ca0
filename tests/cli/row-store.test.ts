import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { laboratoryFor, parquetOf } from '#lab';
import { Complaint } from '../../src/cli/complaint.ts';
import { readRows } from '../../src/cli/rows/read-rows.ts';
import { readyFolder } from '../../src/cli/rows/run-folder.ts';
import { storedRun } from '../../src/cli/rows/stored-run.ts';
import { writePart } from '../../src/cli/rows/write-part.ts';
import { speak } from '../../src/cli/speak.ts';
import { runnerBy, runParts } from '../../src/cli/workers/row-runner.ts';
import { dilemmaPlan } from '../lab/plan/plan.ts';
import { filled as filledWith, plan, rows, run, scenario, stored } from './stored-rows.ts';

const root = mkdtempSync(join(tmpdir(), 'rows-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const laboratory = laboratoryFor(scenario);
const PARTS = ['rows-000000000-000000009.parquet', 'rows-000000010-000000023.parquet'] as const;

/** A folder with all 24 rows in two parts. */
const filled = (name: string): string => filledWith(join(root, name), [10, 14]);

/** The sentence of what was complained of. */
const complaintOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Complaint) return speak(error.key, error.params);
    throw error;
  }
  return '';
};

test('rows that are stored are read again as they were played, in the order of their parts', async () => {
  const folder = filled('whole');
  expect(readdirSync(folder).toSorted()).toEqual(['plan.json', ...PARTS]);
  expect(await readRows(folder)).toEqual(stored(0, 24));
});

test('only the columns that were asked for are there, and one that is none is refused with its mend', async () => {
  const folder = filled('columns');
  const table = await readRows(folder, ['seat/hill', 'measure/hill-points']);
  expect([Object.keys(table.numbers), Object.keys(table.words)]).toEqual([['measure/hill-points'], ['seat/hill']]);
  expect(await complaintOf(readRows(folder, ['measure/hil-points']))).toMatch(
    /There is no column "measure\/hil-points" in ".*"\. Did you mean "measure\/hill-points"\?$/,
  );
});

test('a part that lacks a column is named', async () => {
  const folder = filled('lacking');
  const { numbers, words, length } = rows(10, 14).table;
  const { game, ...fewer } = numbers;
  expect(game?.length).toBe(14);
  writeFileSync(join(folder, PARTS[1]), parquetOf({ length, numbers: fewer, words }, { 'plan-hash': run.planHash }));
  expect(await complaintOf(readRows(folder))).toMatch(
    /There is no column "game" in ".*rows-000000010-000000023\.parquet"/,
  );
  expect((await readRows(folder, ['seed'])).length).toBe(24);
});

test('a part that was cut short is named with what to do, and the others stay readable', async () => {
  const folder = filled('short');
  const path = join(folder, PARTS[1]);
  const bytes = readFileSync(path);
  for (const length of [bytes.length - 1, 200, 3, 0]) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(await complaintOf(readRows(folder))).toMatch(
      /rows-000000010-000000023\.parquet" cannot be read; it may be cut/,
    );
  }
  rmSync(path);
  expect(await complaintOf(readRows(folder))).toMatch(/lacks 14 rows of 24, the first of them row 10\./);
  expect(await readRows(folder, undefined, 'so-far')).toEqual(stored(0, 10));
});

test('rows of another plan, and a name that does not say what is in the file, are refused', async () => {
  const folder = filled('other');
  writePart(folder, { ...run, planHash: 'another' }, rows(10, 14));
  expect(await complaintOf(readRows(folder))).toMatch(/holds rows of another plan/);
  copyFileSync(join(folder, PARTS[0]), join(folder, PARTS[1]));
  expect(await complaintOf(readRows(folder))).toMatch(/holds 10 rows, and its name says 14/);
  copyFileSync(join(folder, PARTS[0]), join(folder, 'rows-000000005-000000014.parquet'));
  expect(await complaintOf(readRows(folder))).toMatch(/row 5 stands twice: in rows-000000000-000000009\.parquet and/);
});

test.each([
  ['a folder that is not there', 'nowhere', /no file or folder "/],
  ['a folder without a run', '.', /holds no run of a plan/],
])('%s is one clear sentence', async (_, name, sentence) => {
  expect(await complaintOf(readRows(join(root, name)))).toMatch(sentence);
});

test('a plan.json that is none is one clear sentence', async () => {
  const folder = join(root, 'strange');
  mkdirSync(folder);
  for (const [text, sentence] of [
    ['{', /cannot be read: /],
    ['{}', /was written by another version/],
    ['[1]', /was written by another version/],
  ] as const) {
    writeFileSync(join(folder, 'plan.json'), text);
    expect(await complaintOf(readRows(folder))).toMatch(sentence);
  }
});

test('on a full disk the run ends with a sentence, nothing stands there half, and what was written is readable', async () => {
  const folder = join(root, 'full');
  readyFolder(folder, run, false);
  writePart(folder, run, rows(0, 10));
  const full = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  const said = await complaintOf((async () => writePart(folder, run, rows(10, 14), full))());
  expect(said).toMatch(/rows-000000010-000000023\.parquet" cannot be written: ENOSPC: no space left/);
  expect(readdirSync(folder).toSorted()).toEqual(['plan.json', PARTS[0]]);
  expect(await readRows(folder, undefined, 'so-far')).toEqual(stored(0, 10));
});

test('rows of a time when samples shared their lucks are not taken for rows of today', () => {
  const drawn = dilemmaPlan({ parameters: { temptation: { range: [3, 5] } }, design: { kind: 'sobol', points: 4 } });
  const folder = join(root, 'old-lucks');
  const today = storedRun(drawn, scenario, '1.0.0');
  readyFolder(folder, today, false);
  writeFileSync(join(folder, 'plan.json'), JSON.stringify({ ...today, planHash: 'of that time' }));
  const said = complaintOf((async () => readyFolder(folder, today, true))());
  return expect(said).resolves.toMatch(/another way of giving lucks to samples/);
});

const nobody = { isAsked: () => false, asked: new Promise<undefined>(() => {}) };

test('a thread that dies ends the run with a sentence, and the parts that were written stay', async () => {
  const folder = join(root, 'dead');
  readyFolder(folder, run, false);
  writePart(folder, run, rows(0, 10));
  const worker = fileURLToPath(new URL('./ending-worker.ts', import.meta.url));
  const said = await complaintOf(
    runParts({
      missing: [{ from: 10, count: 14 }],
      plan,
      chunk: 4,
      runner: runnerBy(plan, { scenario, workers: 2, interruption: nobody, worker }),
      keep: (part) => writePart(folder, run, part),
      heard: () => {},
    }),
  );
  expect(said).toMatch(/^A thread ended before its work was done \(worker exited with code: 3\)/);
  expect((await readRows(folder, undefined, 'so-far')).length).toBe(10);
});

test('rows that came in before a runner failed are kept, and cut where they end', async () => {
  const kept: (readonly [number, number])[] = [];
  const long = { ...plan, games: 33 };
  const work = runParts({
    missing: [{ from: 2, count: 260 }],
    plan: long,
    chunk: 100,
    runner: async (ranges, heard) => {
      for (const range of ranges) {
        if (range.from >= 132) throw new Error('The queue is gone.');
        heard(laboratory({ kind: 'rows', plan: long, ...range }));
      }
      return true;
    },
    keep: ({ from, table }) => kept.push([from, table.length]),
    heard: () => {},
  });
  await expect(work).rejects.toThrow('The queue is gone.');
  expect(kept).toEqual([
    [2, 98],
    [100, 32],
  ]);
});

test('a runner that leaves rows out is found out before they are kept', async () => {
  const kept: number[] = [];
  const work = runParts({
    missing: [{ from: 0, count: 24 }],
    plan,
    chunk: 10,
    runner: async (ranges, heard) => {
      for (const { from, count } of ranges) heard(rows(from, Math.min(count, 8)));
      return true;
    },
    keep: ({ from }) => kept.push(from),
    heard: () => {},
  });
  await expect(work).rejects.toThrow(/Rows 10 to 17 came where row 8 was due/);
  expect(kept).toEqual([0]);
});

/** Somebody else's reader of Parquet, as a command that prints what it read; null where this machine has none. */
function otherReader(): readonly [command: string, ...args: string[]] | null {
  const program = `
import sys
try:
    import pyarrow.parquet as pq
    t = pq.read_table(sys.argv[1]).to_pydict()
except ImportError:
    import duckdb
    c = duckdb.sql("select * from read_parquet('" + sys.argv[1] + "')")
    t = {d[0]: list(v) for d, v in zip(c.description, zip(*c.fetchall()))}
import json
print(json.dumps(t))`;
  const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0;
  return has('pyarrow') || has('duckdb') ? ['python3', '-c', program] : null;
}

const reader = otherReader();
const why = reader === null ? ' (skipped: this machine has neither pyarrow nor duckdb)' : '';

test.skipIf(reader === null)(`another library reads the same cells${why}`, () => {
  const folder = filled('for-others');
  const [command = '', ...args] = reader ?? [];
  const { stdout, stderr } = spawnSync(command, [...args, join(folder, PARTS[0])], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { numbers, words } = stored(0, 10);
  const cells = { ...Object.fromEntries(Object.entries(numbers).map(([id, own]) => [id, [...own]])), ...words };
  expect(JSON.parse(stdout)).toEqual(cells);
});

test('where no folder can be made a run is refused at once, also where the file system only seems to hold folders', () => {
  const file = join(root, 'a-file');
  writeFileSync(file, '');
  for (const place of [join(file, 'run'), ...(existsSync('/proc/self') ? ['/proc/none/run'] : [])])
    expect(() => readyFolder(place, run, false)).toThrow(expect.objectContaining({ key: 'unwritable' }));
});
