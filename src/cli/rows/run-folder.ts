import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '#engine';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import { orUnwritable, type Writing, writeWhole } from '../whole-file.ts';
import { type Part, partsIn, unfinishedIn } from './parts.ts';
import { holdsRun, readStoredRun, type StoredRun, storedAt } from './stored-run.ts';

/** What a run that was killed at its very beginning leaves behind. */
const UNFINISHED = 'plan.json.part';

/**
 * Makes a folder ready for a run, and tells which parts of it stand there already. A new run wants an empty folder; one
 * that is resumed wants the same plan, rules, version and rows. Complains.
 */
export const readyFolder = (folder: string, run: StoredRun, isResumed: boolean, writing?: Writing): readonly Part[] =>
  orUnwritable(folder, () => readied(folder, run, isResumed, writing));

function readied(folder: string, run: StoredRun, isResumed: boolean, writing: Writing | undefined): readonly Part[] {
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
  storeRun(folder, run, writing);
  return [];
}

/** Writes what a run is beside where its rows will stand. Complains. */
export const storeRun = (folder: string, run: StoredRun, writing?: Writing): void =>
  writeWhole(storedAt(folder), `${JSON.stringify(run, null, 2)}\n`, { writing });

/** Makes a folder with all that leads to it. Complains where it cannot be made. */
export const makeFolder = (folder: string): void => orUnwritable(folder, () => makeEach(fromCaller(folder)));

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
