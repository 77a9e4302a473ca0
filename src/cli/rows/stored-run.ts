import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ResolvedScenario, RULES_VERSION } from '#engine';
import { type Plan, type RowOrigin, rowCount, rowOrigin } from '#lab';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import type { RowRange } from './row-ranges.ts';

/** What stands in the folder of a run beside its rows: enough to play any of them again. Plain JSON. */
export interface StoredRun {
  readonly format: 1;
  /** Two runs with the same hash have the same rows. */
  readonly planHash: string;
  readonly plan: Plan;
  readonly rulesHash: string;
  readonly rulesVersion: string;
  /** Of the package that began the run. */
  readonly version: string;
  /** Which rows of the plan this run is to play. */
  readonly rows: RowRange;
}

const STORED = 'plan.json';

/** A run of a plan as it is stored; by default of all its rows. */
export function storedRun(plan: Plan, scenario: ResolvedScenario, version: string, rows?: RowRange): StoredRun {
  const origin = rowOrigin(plan, scenario, version);
  return {
    format: 1,
    planHash: origin['plan-hash'],
    plan,
    rulesHash: origin['rules-hash'],
    rulesVersion: RULES_VERSION,
    version,
    rows: rows ?? { from: 0, count: rowCount(plan) },
  };
}

/** Where the rows of a run come from, as each of them says. */
export const originOf = ({ planHash, rulesHash, version }: StoredRun): RowOrigin => ({
  'plan-hash': planHash,
  'rules-hash': rulesHash,
  version,
});

/** Where a run's own file stands in its folder, in full. */
export const storedAt = (folder: string): string => join(fromCaller(folder), STORED);

/** True where a folder holds a run, whatever state it is in. */
export const holdsRun = (folder: string): boolean => existsSync(storedAt(folder));

/** The run that a folder holds. Complains where it holds none, or one that cannot be read. */
export function readStoredRun(folder: string): StoredRun {
  const full = fromCaller(folder);
  if (!existsSync(full)) throw new Complaint('no-such-path', { path: folder });
  if (!statSync(full).isDirectory() || !holdsRun(folder)) throw new Complaint('rows.no-run', { folder });
  const path = join(folder, STORED);
  let run: unknown;
  try {
    run = JSON.parse(readFileSync(storedAt(folder), 'utf8'));
  } catch (error) {
    throw new Complaint('rows.bad-run', { path, why: error instanceof Error ? error.message : String(error) });
  }
  if (isStoredRun(run)) return run;
  throw new Complaint('rows.other-format', { path });
}

/** We wrote it; a file of another program, or of another format, shows in its first words. */
function isStoredRun(run: unknown): run is StoredRun {
  if (typeof run !== 'object' || run === null) return false;
  const { format, planHash, plan, rows } = run as Partial<StoredRun>;
  return format === 1 && typeof planHash === 'string' && typeof plan === 'object' && typeof rows?.count === 'number';
}
