import { availableParallelism } from 'node:os';
import { gather, type Played, type Row, type Study, taskCount, tasksOf } from '#lab';
import { Complaint } from '../complaint.ts';
import type { Progress } from '../progress.ts';
import { type Crew, doTasks } from './crew.ts';

/** Far more threads than any machine of a reader has. */
const MOST_WORKERS = 256;

/** How many threads the caller wants, by default as many as the machine can run at once; never more than there are tasks. Complains. */
export function workersFrom(given: string | undefined, tasks: number): number {
  const wanted = given === undefined ? availableParallelism() : /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (wanted < 1 || wanted > MOST_WORKERS)
    throw new Complaint('bad-workers', { workers: given ?? '', most: MOST_WORKERS }, `--workers ${given ?? ''}`);
  return Math.max(1, Math.min(wanted, tasks));
}

/** The rows of a study, arm by arm; null where Ctrl-C ended it before. */
export async function rowsOfStudy(
  study: Study,
  crew: Crew,
  progress: Progress,
): Promise<readonly (readonly Row[])[] | null> {
  const played: Played[] = [];
  const workers = Math.min(crew.workers, taskCount(study));
  const isWhole = await doTasks(tasksOf(study), { ...crew, workers }, (done) => {
    played.push(done);
    progress.add(done.rows.length);
  });
  return isWhole ? gather(study, played) : null;
}
