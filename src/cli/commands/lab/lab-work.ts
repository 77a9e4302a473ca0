import { isSeed, type ResolvedScenario, type Seed } from '#engine';
import { columnIds, type Done, type Row, type Study, type Task } from '#lab';
import { Complaint } from '../../complaint.ts';
import { type Interruption, withInterruption } from '../../interruption.ts';
import { type OpenedScenario, openScenario, shelf } from '../../library.ts';
import { Progress } from '../../progress.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type Crew, doTasks } from '../../workers/crew.ts';
import { rowsOfStudy, workersFrom } from '../../workers/study-run.ts';

/** What every question of the lab can be given. */
export interface LabOptions {
  readonly scenario?: string;
  readonly games: string;
  readonly seed: string;
  readonly workers?: string;
  readonly json?: boolean;
}

/** A question under way: on which scenario, how many games, from which seed. */
export interface LabWork {
  readonly opened: OpenedScenario;
  readonly scenario: ResolvedScenario;
  /** Ids of the columns of a row. */
  readonly ids: readonly string[];
  readonly games: number;
  readonly seed: Seed;
}

/** Far more than anybody waits for. */
export const MOST_GAMES = 1_000_000;

/** A whole number that the caller gave, from `least` on. Complains. */
export function countFrom(given: string, least = 1): number {
  const count = /^\d{1,7}$/.test(given) ? Number(given) : -1;
  if (count < least || count > MOST_GAMES) throw new Complaint('lab.bad-count', { given, least, most: MOST_GAMES });
  return count;
}

/** Reads what every question needs; without a scenario the first on the shelf. An interval needs two games. Complains. */
export function labWork({ scenario: id, games, seed }: LabOptions): LabWork {
  if (!isSeed(seed)) throw new Complaint('bad-seed', { seed });
  const opened = openScenario(id ?? shelf()[0]?.id ?? '');
  const { scenario } = opened;
  return { opened, scenario, ids: columnIds(scenario), games: countFrom(games, 2), seed };
}

/** Work in threads with a bar and an ear for Ctrl-C; what was stopped is null, with a note and exit 130. */
async function atWork<Result>(
  total: number,
  workers: number,
  voice: Voice,
  work: (progress: Progress, interruption: Interruption) => Promise<Result | null>,
): Promise<Result | null> {
  const progress = new Progress(voice, total);
  const result = await withInterruption((interruption) => {
    voice.note(speak('lab.begins', { total, workers }));
    return work(progress, interruption);
  });
  progress.end();
  if (result === null) {
    voice.note(speak('lab.stopped', { done: progress.done, total }));
    voice.endWith(130);
  } else voice.note(speak('soak.speed', { perSecond: progress.perSecond() }));
  return result;
}

/** Plays a study; null where it was stopped. */
export function playedStudy(
  study: Study,
  { scenario }: LabWork,
  options: LabOptions,
  voice: Voice,
): Promise<readonly (readonly Row[])[] | null> {
  const total = study.arms.length * study.games;
  const workers = workersFrom(options.workers, total);
  return atWork(total, workers, voice, (progress, interruption) =>
    rowsOfStudy(study, { scenario, workers, interruption }, progress),
  );
}

/** Does tasks of another kind, one a step of the bar; null where they were stopped. */
export function doneTasks<Work extends Task>(
  tasks: readonly Work[],
  { scenario }: LabWork,
  options: LabOptions,
  voice: Voice,
): Promise<readonly Extract<Done, { kind: Work['kind'] }>[] | null> {
  const workers = workersFrom(options.workers, tasks.length);
  return atWork(tasks.length, workers, voice, async (progress, interruption) => {
    const crew: Crew = { scenario, workers, interruption };
    const done: Extract<Done, { kind: Work['kind'] }>[] = [];
    const isWhole = await doTasks(tasks, crew, (one) => {
      done.push(one);
      progress.add(1);
    });
    return isWhole ? done : null;
  });
}

/** JSON for machines, or lines for people. */
export function tellResult(result: unknown, lines: readonly string[], { json }: LabOptions, voice: Voice): void {
  if (json === true) voice.result(JSON.stringify(result, null, 2));
  else for (const line of lines) voice.result(line);
}
