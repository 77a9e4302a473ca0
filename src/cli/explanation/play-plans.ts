import { join } from 'node:path';
import type { Plan, RowTable } from '#lab';
import { Complaint } from '../complaint.ts';
import { withInterruption } from '../interruption.ts';
import type { OpenedScenario } from '../library.ts';
import { Progress } from '../progress.ts';
import { readRows } from '../rows/read-rows.ts';
import { type RowRange, without } from '../rows/row-ranges.ts';
import { readyFolder } from '../rows/run-folder.ts';
import { type StoredRun, storedRun } from '../rows/stored-run.ts';
import { writePart } from '../rows/write-part.ts';
import { speak } from '../speak.ts';
import { versionOfPackage } from '../version.ts';
import type { Voice } from '../voice.ts';
import { runnerBy, runParts } from '../workers/row-runner.ts';
import { workersFrom } from '../workers/study-run.ts';

/** A plan with the folder of its rows, and those that it does not hold yet. */
interface Begun {
  readonly plan: Plan;
  readonly folder: string;
  readonly run: StoredRun;
  readonly missing: readonly RowRange[];
}

/** Rows to a part: few enough that little is lost when somebody stops. */
const CHUNK = 512;
/** Which game a row is: what is read of it beside its measures. */
const PLACE = ['row', 'point', 'game', 'turns'] as const;
/** As much of a hash as tells runs apart in a folder. */
const NAMED = 12;

/** Under `data`, in a folder named after the plan and its hash with the rules: what was played by other rules is not met. */
function begun(plan: Plan, { scenario }: OpenedScenario, data: string): Begun {
  const run = storedRun(plan, scenario, versionOfPackage());
  const folder = join(data, `${plan.plan}-${run.planHash.slice(0, NAMED)}`);
  const held = readyFolder(folder, run, true).map(({ range }) => range);
  return { plan, folder, run, missing: without(run.rows, held) };
}

const countOf = (missing: readonly RowRange[]): number => missing.reduce((sum, { count }) => sum + count, 0);

/**
 * Plays what is missing of several plans under one bar, and reads the rows of each; null where somebody stopped it, and then
 * what was played is kept for the next time. Complains where a game went wrong.
 */
export async function playedPlans(
  plans: readonly Plan[],
  opened: OpenedScenario,
  { data, workers: given }: { readonly data: string; readonly workers: string | undefined },
  voice: Voice,
): Promise<readonly RowTable[] | null> {
  const all = plans.map((plan) => begun(plan, opened, data));
  const total = countOf(all.flatMap(({ missing }) => missing));
  const workers = workersFrom(given, Math.max(1, total));
  const progress = new Progress(voice, total);
  voice.note(speak('lab.begins', { total, workers }));
  const isWhole = await withInterruption(async (interruption) => {
    for (const { plan, folder, run, missing } of all) {
      const isDone = await runParts({
        missing,
        plan,
        chunk: CHUNK,
        runner: runnerBy(plan, { scenario: opened.scenario, workers, interruption }),
        keep(part) {
          const [fault] = part.faults;
          if (fault !== undefined) throw new Complaint('explain.fault', { plan: plan.plan, ...fault });
          writePart(folder, run, part);
        },
        heard: (rows) => progress.add(rows),
      });
      if (!isDone) return false;
    }
    return true;
  }).finally(() => progress.end());
  if (!isWhole) {
    voice.note(speak('explain.stopped', { done: progress.done, total, data }));
    voice.endWith(130);
    return null;
  }
  const tables: RowTable[] = [];
  for (const { plan, folder } of all) tables.push(await readRows(folder, [...PLACE, ...plan.measures]));
  return tables;
}
