import { laboratoryFor, type RowsPlayed, type RowTable, withOrigin } from '#lab';
import { readyFolder } from '../../src/cli/rows/run-folder.ts';
import { originOf, type StoredRun, storedRun } from '../../src/cli/rows/stored-run.ts';
import { writePart } from '../../src/cli/rows/write-part.ts';
import type { Writing } from '../../src/cli/whole-file.ts';
import { dilemma } from '../classics.ts';
import { dilemmaPlan } from '../lab/plan/plan.ts';

export const scenario = dilemma();
/** A plan of 24 rows. */
export const plan = dilemmaPlan({ parameters: { temptation: { range: [3, 5] } } });
export const run: StoredRun = storedRun(plan, scenario, '1.0.0');

const laboratory = laboratoryFor(scenario);
export const rows = (from: number, count: number): RowsPlayed => laboratory({ kind: 'rows', plan, from, count });
/** The same as they are stored. */
export const stored = (from: number, count: number): RowTable => withOrigin(rows(from, count).table, originOf(run));

/** A folder with rows of the run in parts of these lengths, from a row on. */
export function filled(folder: string, lengths: readonly number[], from = 0): string {
  const count = lengths.reduce((sum, length) => sum + length, 0);
  readyFolder(folder, { ...run, rows: { from, count } }, false);
  let at = from;
  for (const length of lengths) {
    writePart(folder, run, rows(at, length));
    at += length;
  }
  return folder;
}

/** A disk that takes so many writes and no more: of the next one half, and then it is full. */
export function fullAfter(writes: number, write: (handle: number, bytes: Uint8Array) => void): Writing {
  let left = writes;
  return (handle, bytes) => {
    left -= 1;
    write(handle, left < 0 ? bytes.subarray(0, bytes.length / 2) : bytes);
    if (left < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
}
