import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '#engine';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import { type Part, partsIn, unfinishedIn } from './parts.ts';
import { holdsRun, readStoredRun, type StoredRun, storedAt } from './stored-run.ts';
import { writeWhole } from './write-part.ts';

/** What a run that was killed at its very beginning leaves behind. */
const UNFINISHED = 'plan.json.part';

/**
 * Makes a folder ready for a run, and tells which parts of it stand there already. A new run wants an empty folder; one
 * that is resumed wants the same plan, rules, version and rows. Complains.
 */
export function readyFolder(folder: string, run: StoredRun, isResumed: boolean): readonly Part[] {
  const full = fromCaller(folder);
  if (isResumed && holdsRun(folder)) {
    demandSame(folder, run, readStoredRun(folder));
    for (const name of unfinishedIn(folder)) rmSync(join(full, name), { force: true });
    return partsIn(folder);
  }
  if (existsSync(full) && !statSync(full).isDirectory()) throw new Complaint('rows.no-folder', { folder });
  if (existsSync(full) && readdirSync(full).some((name) => name !== UNFINISHED))
    throw new Complaint(isResumed || !holdsRun(folder) ? 'rows.not-empty' : 'rows.has-run', { folder });
  makeFolder(folder);
  storeRun(folder, run);
  return [];
}

/** Writes what a run is beside where its rows will stand. Complains. */
export const storeRun = (folder: string, run: StoredRun): void =>
  writeWhole(storedAt(folder), new TextEncoder().encode(`${JSON.stringify(run, null, 2)}\n`));

/** Makes a folder with all that leads to it. Complains where it cannot be made. */
export function makeFolder(folder: string): void {
  try {
    makeEach(fromCaller(folder));
  } catch (error) {
    throw new Complaint('unwritable', { path: folder, why: error instanceof Error ? error.message : String(error) });
  }
}

/** One folder after the other: Node's own `recursive` tries for ever where a file system makes no folders, as /proc does. */
function makeEach(path: string): void {
  if (existsSync(path)) return;
  makeEach(dirname(path));
  mkdirSync(path);
}

function demandSame(folder: string, run: StoredRun, stored: StoredRun): void {
  const differs = (what: string, here: string, there: string): Complaint =>
    new Complaint('rows.other-run', { folder, what, here, there });
  // First of all: of another plan the rules are others as well, and saying so would blame them.
  const [plan = '', other = ''] = [run.plan, stored.plan].map((one) => hashOf(one));
  const isNamesake = run.plan.plan === stored.plan.plan;
  if (plan !== other) throw differs('plan', isNamesake ? plan : run.plan.plan, isNamesake ? other : stored.plan.plan);
  if (stored.rulesVersion !== run.rulesVersion) throw differs('rules', run.rulesVersion, stored.rulesVersion);
  if (stored.version !== run.version) throw differs('version', run.version, stored.version);
  if (stored.rulesHash !== run.rulesHash) throw differs('scenario', run.rulesHash, stored.rulesHash);
  if (stored.planHash !== run.planHash) throw differs('lucks', run.planHash, stored.planHash);
  const [own, theirs] = [run.rows, stored.rows].map(({ from, count }) => `${from}…${from + count - 1}`);
  if (own !== theirs) throw differs('rows', own ?? '', theirs ?? '');
}
