import { availableParallelism } from 'node:os';
import { isSeed, type ResolvedScenario, type Seed } from '#engine';
import { columnIds, type Done, type Row, type Study, type Task } from '#lab';
import { Complaint } from '../../complaint.ts';
import { Gathering } from '../../gathering.ts';
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

/** A whole number that the caller gave after an option, from `least` on. Complains. */
export function countFrom(given: string, least = 1, option: string | null = null): number {
  const count = /^\d{1,7}$/.test(given) ? Number(given) : -1;
  if (count >= least && count <= MOST_GAMES) return count;
  const at = option === null ? null : `${option} ${given}`;
  throw new Complaint('lab.bad-count', { given, least, most: MOST_GAMES }, at);
}

/** A seed that the caller gave. Complains. */
export function seedFrom(seed: string): Seed {
  if (!isSeed(seed)) throw new Complaint('bad-seed', { seed }, `--seed ${seed}`);
  return seed;
}

/** A count of which is complained already: no number is larger or smaller, so that nothing more is said because of it. */
const NO_COUNT = Number.NaN;
const NO_SEED = '1';

/**
 * Reads what every question needs, and by `read` what the question needs beside it; without a scenario the first on the
 * shelf. An interval needs two games. Complains of everything at once; only an unknown scenario leaves its names unread.
 */
export function labWork<Asked>(
  { scenario: id, games, seed, workers }: LabOptions,
  read: (work: LabWork) => Asked,
): { readonly work: LabWork; readonly asked: Asked } {
  const gathering = new Gathering();
  const opened = gathering.take(() => openScenario(id ?? shelf()[0]?.id ?? ''), null);
  const counted = gathering.take(() => countFrom(games, 2, '--games'), NO_COUNT);
  const sown = gathering.take(() => seedFrom(seed), NO_SEED);
  gathering.take(() => workersFrom(workers, 1), 1);
  if (opened === null) throw gathering.found();
  const { scenario } = opened;
  const work = { opened, scenario, ids: columnIds(scenario), games: counted, seed: sown };
  const asked = gathering.take(() => read(work), null);
  if (asked === null) throw gathering.found();
  gathering.end();
  return { work, asked };
}

/** What the pieces of a work are, so that nobody takes one for another: games that are compared, games at points of the box, and others. */
export type WorkKind = 'games' | 'box' | 'partings' | 'searches' | 'points';

/** Work in threads with a bar and an ear for Ctrl-C; what was stopped is null, with a note and exit 130. */
async function atWork<Result>(
  { total, workers, of }: { readonly total: number; readonly workers: number; readonly of: WorkKind },
  voice: Voice,
  work: (progress: Progress, interruption: Interruption) => Promise<Result | null>,
): Promise<Result | null> {
  const isGames = of === 'games' || of === 'box';
  const progress = new Progress(voice, total, undefined, isGames ? 'progress' : 'lab.pieces');
  const result = await withInterruption((interruption) => {
    voice.note(speak(`lab.work.${of}`, { total, workers, threads: availableParallelism() }));
    return work(progress, interruption);
  });
  progress.end();
  if (result === null) {
    voice.note(speak('lab.stopped', { done: progress.done, total }));
    voice.endWith(130);
  } else if (isGames) voice.note(speak('soak.speed', { perSecond: progress.perSecond() }));
  else voice.note(speak('lab.took', { seconds: progress.seconds() }));
  return result;
}

/** Plays a study; null where it was stopped. */
export function playedStudy(
  study: Study,
  { scenario }: LabWork,
  options: LabOptions,
  voice: Voice,
  of: WorkKind = 'games',
): Promise<readonly (readonly Row[])[] | null> {
  const total = study.arms.length * study.games;
  const workers = workersFrom(options.workers, total);
  return atWork({ total, workers, of }, voice, (progress, interruption) =>
    rowsOfStudy(study, { scenario, workers, interruption }, progress),
  );
}

/** Of which kinds a single piece takes long. */
const TAKE_LONG: ReadonlySet<WorkKind> = new Set(['searches']);

/**
 * Does tasks of another kind, one a step of the bar; null where they were stopped. Tasks that take long are done away from
 * this thread, so that Ctrl-C is heard in the middle of one, unless the caller wants one thread.
 */
export function doneTasks<Work extends Task>(
  tasks: readonly Work[],
  { scenario }: LabWork,
  options: LabOptions,
  voice: Voice,
  of: WorkKind,
): Promise<readonly Extract<Done, { kind: Work['kind'] }>[] | null> {
  const threads = workersFrom(options.workers, tasks.length);
  const workers = TAKE_LONG.has(of) && options.workers === undefined ? Math.max(2, threads) : threads;
  return atWork({ total: tasks.length, workers, of }, voice, async (progress, interruption) => {
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
