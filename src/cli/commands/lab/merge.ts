import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowCount } from '#lab';
import { typed } from '../../called.ts';
import { Complaint } from '../../complaint.ts';
import { withPart } from '../../rows/part-file.ts';
import { type Part, partName, partsIn } from '../../rows/parts.ts';
import { demandWhole } from '../../rows/read-rows.ts';
import { overlapping } from '../../rows/row-ranges.ts';
import { readyFolder } from '../../rows/run-folder.ts';
import { readStoredRun, type StoredRun } from '../../rows/stored-run.ts';
import { fromCaller } from '../../source-files.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type Writing, writeWhole } from '../../whole-file.ts';

/** A shard with its rows. */
interface Shard {
  readonly folder: string;
  readonly run: StoredRun;
  readonly parts: readonly Part[];
}

/**
 * `lab merge OUT FOLDER…`: joins the shards of one plan. A merge that was broken off is said again: what it joined stays.
 * Complains, before anything is written, where they are of several plans, where a row is missing or stands twice, and where
 * a part cannot be read.
 */
export async function merge(out: string, folders: readonly string[], voice: Voice, writing?: Writing): Promise<void> {
  const shards = folders.map((folder): Shard => ({ folder, run: readStoredRun(folder), parts: partsIn(folder) }));
  const [first] = shards;
  if (first === undefined) return;
  demandOnePlan(first, shards);
  const parts = shards.flatMap((shard) => shard.parts);
  demandEachOnce(parts);
  const { plan } = first.run;
  const whole: StoredRun = { ...first.run, rows: { from: 0, count: rowCount(plan) } };
  demandWhole(folders.join(', '), whole, parts);
  await demandReadable(parts, whole);
  const held = kept(() => readyFolder(out, whole, true, writing));
  await demandReadable(held, whole);
  const there = new Set(held.map(({ range }) => partName(range)));
  const missing = parts.filter(({ range }) => !there.has(partName(range)));
  demandEachOnce([...held, ...missing]);
  if (held.length > 0) voice.note(speak('lab.merge.held', { held: held.length, folder: out }));
  for (const { file, range } of missing)
    kept(() => writeWhole(join(out, partName(range)), readFileSync(fromCaller(file)), { writing }));
  voice.result(speak('lab.merge.done', { folder: out, rows: whole.rows.count, shards: shards.length }));
  voice.note(speak('lab.merge.report', { command: typed(`lab report ${out}`) }));
}

/** Says of a place that cannot be written how the merge is mended, too. */
function kept<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Complaint && error.key === 'unwritable')
      throw new Complaint('lab.merge.unwritable', error.params);
    throw error;
  }
}

async function demandReadable(parts: readonly Part[], { planHash }: StoredRun): Promise<void> {
  for (const part of parts) await withPart(part, planHash, async () => undefined);
}

function demandOnePlan(first: Shard, shards: readonly Shard[]): void {
  const other = shards.find(({ run }) => run.planHash !== first.run.planHash || run.version !== first.run.version);
  if (other !== undefined) throw new Complaint('lab.merge.other-plan', { first: first.folder, other: other.folder });
}

function demandEachOnce(parts: readonly Part[]): void {
  const doubled = overlapping(parts.map(({ range }) => range));
  if (doubled === null) return;
  const [a, b] = doubled.map((range) => parts.find((part) => part.range === range)?.file ?? '');
  throw new Complaint('lab.merge.doubled', { row: doubled[1].from, first: a ?? '', second: b ?? '' });
}
