import { type Fault, faultLine } from '#engine';
import { type Plan, type RowFault, rowCount } from '#lab';
import { Complaint } from '../../complaint.ts';
import { withInterruption } from '../../interruption.ts';
import { readPlanFile } from '../../plans/read-plan.ts';
import { Progress } from '../../progress.ts';
import { withPart } from '../../rows/part-file.ts';
import { type RowRange, shardOf, without } from '../../rows/row-ranges.ts';
import { readyFolder } from '../../rows/run-folder.ts';
import { type StoredRun, storedRun } from '../../rows/stored-run.ts';
import { writePart } from '../../rows/write-part.ts';
import { speak } from '../../speak.ts';
import { versionOfPackage } from '../../version.ts';
import type { Voice } from '../../voice.ts';
import { runnerBy, runParts } from '../../workers/row-runner.ts';
import { workersFrom } from '../../workers/study-run.ts';
import { countFrom } from './lab-work.ts';
import { report } from './report.ts';

export interface RunOptions {
  readonly out: string;
  readonly workers?: string;
  readonly resume?: boolean;
  readonly shard?: string;
  readonly chunk: string;
  /** False: no report is written at the end. */
  readonly report?: boolean;
}

/** Faults of games that are told one by one; the rest is counted. */
const MOST_TOLD = 5;

/** `lab run PLAN`: plays every row of a plan that its folder does not hold yet. Exit 1 where a game went wrong. */
export async function run(path: string, options: RunOptions, voice: Voice): Promise<void> {
  const reading = readPlanFile(path);
  if (!reading.ok) return tellFaults(reading.faults, voice);
  const { plan, opened } = reading;
  const chunk = countFrom(options.chunk);
  const threads = workersFrom(options.workers, Number.POSITIVE_INFINITY);
  const whole = storedRun(plan, opened.scenario, versionOfPackage(), rowsFrom(options.shard, plan));
  const missing = await missingIn(options.out, whole, options.resume === true);
  const total = missing.reduce((sum, { count }) => sum + count, 0);
  const workers = Math.max(1, Math.min(threads, total));
  const progress = new Progress(voice, total);
  const faults: RowFault[] = [];
  const isWhole = await withInterruption((interruption) => {
    voice.note(speak('lab.run.begins', { rows: whole.rows.count, missing: total, workers, hash: whole.planHash }));
    return runParts({
      missing,
      plan,
      chunk,
      runner: runnerBy(plan, { scenario: opened.scenario, workers, interruption }),
      keep(part) {
        writePart(options.out, whole, part);
        faults.push(...part.faults);
      },
      heard: (rows) => progress.add(rows),
    });
  }).finally(() => progress.end());
  if (total > 0) voice.note(speak('soak.speed', { perSecond: progress.perSecond() }));
  tellGames(faults, progress.done, voice);
  if (isWhole) {
    voice.result(speak('lab.run.done', { folder: options.out, rows: whole.rows.count }));
    // A shard is no answer: its report comes with the merged run.
    if (options.report !== false && options.shard === undefined) await report(options.out, {}, voice);
  } else {
    voice.note(speak('lab.run.stopped', { done: progress.done, total, folder: options.out }));
    voice.endWith(130);
  }
}

/** The rows that a folder lacks, once it is ready for the run. Complains, also where a part that is there cannot be read. */
async function missingIn(folder: string, whole: StoredRun, isResumed: boolean): Promise<readonly RowRange[]> {
  const parts = readyFolder(folder, whole, isResumed);
  for (const part of parts) await withPart(part, whole.planHash, async () => undefined);
  return without(
    whole.rows,
    parts.map(({ range }) => range),
  );
}

function tellGames(faults: readonly RowFault[], rows: number, voice: Voice): void {
  if (faults.length === 0) return;
  for (const { row, turn, kind, what } of faults.slice(0, MOST_TOLD))
    voice.note(speak('lab.run.fault', { row, turn, kind, what }));
  voice.note(speak('lab.run.faults', { faults: faults.length, rows }));
  voice.endWith(1);
}

function tellFaults(faults: readonly Fault[], voice: Voice): void {
  for (const fault of faults) voice.note(faultLine(fault));
  voice.note(speak('lab.run.faulty', { faults: faults.length }));
  voice.endWith(1);
}

/** More shards than any cluster has. */
const MOST_SHARDS = 100_000;

/** The rows of a shard given as `2/8`; without it all. Complains. */
function rowsFrom(shard: string | undefined, plan: Plan): RowRange {
  const rows = rowCount(plan);
  if (shard === undefined) return { from: 0, count: rows };
  const [, first = '', second = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? [];
  const [index, of] = [Number(first), Number(second)];
  if (!(index >= 1 && index <= of && of <= Math.min(rows, MOST_SHARDS)))
    throw new Complaint('lab.run.bad-shard', { shard, most: Math.min(rows, MOST_SHARDS) });
  return shardOf(rows, plan.games, index, of);
}
