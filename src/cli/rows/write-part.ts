import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetOf, type RowsPlayed } from '#lab';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import { partName, unfinishedName } from './parts.ts';
import type { StoredRun } from './stored-run.ts';

/** Puts bytes into a file that is open. */
export type Writing = (handle: number, bytes: Uint8Array) => void;

/**
 * A file that is there whole or not at all: it is written under another name, brought to the disk, and then renamed.
 * Complains where that cannot be, and leaves nothing half written.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  writing: Writing = writeFileSync,
  aside = `${path}.part`,
): void {
  const [full, beside] = [fromCaller(path), fromCaller(aside)];
  try {
    const handle = openSync(beside, 'w');
    try {
      writing(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, full);
    syncFolder(dirname(full));
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Complaint('unwritable', { path, why: error instanceof Error ? error.message : String(error) });
  }
}

/** A rename is on the disk when its folder is. Not every system lets a folder be opened, and then it looks after itself. */
function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // As above.
  } finally {
    closeSync(handle);
  }
}

/** Writes rows as a part of a run, named after the rows that it holds. Complains where the disk does not take it. */
export function writePart(
  folder: string,
  run: StoredRun,
  { from, table, faults }: RowsPlayed,
  writing?: Writing,
): void {
  const range = { from, count: table.length };
  const notes = {
    'plan-hash': run.planHash,
    plan: run.plan.plan,
    scenario: run.plan.scenario,
    'rules-hash': run.rulesHash,
    'rules-version': run.rulesVersion,
    version: run.version,
    faults: JSON.stringify(faults),
  };
  writeWhole(join(folder, partName(range)), parquetOf(table, notes), writing, join(folder, unfinishedName(range)));
}
