import { join } from 'node:path';
import { parquetOf, type RowsPlayed, withOrigin } from '#lab';
import { type Writing, writeWhole } from '../whole-file.ts';
import { partName, unfinishedName } from './parts.ts';
import { originOf, type StoredRun } from './stored-run.ts';

/** Writes rows as a part of a run, named after the rows that it holds. Complains where the disk does not take it. */
export function writePart(
  folder: string,
  run: StoredRun,
  { from, table, faults }: RowsPlayed,
  writing?: Writing,
): void {
  const range = { from, count: table.length };
  const origin = originOf(run);
  const notes = {
    ...origin,
    plan: run.plan.plan,
    scenario: run.plan.scenario,
    'rules-version': run.rulesVersion,
    faults: JSON.stringify(faults),
  };
  const aside = join(folder, unfinishedName(range));
  writeWhole(join(folder, partName(range)), parquetOf(withOrigin(table, origin), notes), { writing, aside });
}
