import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ResolvedScenario } from '#engine';
import { type Done, laboratoryFor, type Seating, type Task } from '#lab';
import { Complaint } from '../complaint.ts';
import type { Interruption } from '../interruption.ts';
import type { CrewData } from './lab-worker.ts';
import { nodeDigest } from './node-digest.ts';

/** Who does the tasks of one scenario. */
export interface Crew {
  readonly scenario: ResolvedScenario;
  /** Threads; 1: this one. */
  readonly workers: number;
  readonly interruption: Interruption;
  /** What names of agents mean, where it is not the usual: such work stays in this thread, since functions do not travel. */
  readonly seating?: Seating;
  /** Another file for the threads than the usual one, in full. */
  readonly worker?: string;
}

type DoneOf<Work extends Task> = Extract<Done, { readonly kind: Work['kind'] }>;

/** Built files stand beside built files; in a checkout Node strips the types, and is told where the rooms are. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = fileURLToPath(new URL(IS_SOURCE ? './lab-worker.ts' : './lab-worker.js', import.meta.url));
const SOURCE_ROOMS = ['--conditions=source'];

/** Room for what is new in the memory of a thread, and for what lasts, megabytes: several times what the largest world takes. */
const [NURSERY_MB, LASTING_MB] = [48, 384];

/** Tasks that wait beside those being done, for each thread: enough that none is idle while the first is awaited. */
const AHEAD = 4;

/**
 * Does tasks one after the other, in as many threads as the crew has, and lets each result be heard in the order of the
 * tasks: nobody can tell from what is heard how many threads there were. Ends early on Ctrl-C. Tells whether all were done.
 */
export async function doTasks<Work extends Task>(
  tasks: Iterable<Work>,
  crew: Crew,
  heard: (done: DoneOf<Work>) => void,
): Promise<boolean> {
  return crew.workers === 1 || crew.seating !== undefined
    ? doneHere(tasks, crew, heard)
    : doneByThreads(tasks, crew, heard);
}

async function doneHere<Work extends Task>(
  tasks: Iterable<Work>,
  { scenario, seating, interruption }: Crew,
  heard: (done: DoneOf<Work>) => void,
): Promise<boolean> {
  const laboratory = laboratoryFor(scenario, seating, nodeDigest);
  for (const task of tasks) {
    // Signals are heard only between two turns of the event loop.
    await setImmediate();
    if (interruption.isAsked()) return false;
    heard(laboratory(task));
  }
  return true;
}

/** What ends a thread from outside its work: that it left, or that it had no memory left. All else is thrown on. */
function complainOfThread(error: unknown): never {
  const isOut = error instanceof Error && (error.message.startsWith('worker exited') || codeOf(error) === NO_MEMORY);
  throw isOut ? new Complaint('dead-worker', { why: error.message }) : error;
}

const NO_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const codeOf = (error: object): unknown => ('code' in error ? error.code : undefined);

/**
 * Awaits one thing after the other, each until somebody asks to stop: then nothing comes of it. A race would hang every
 * result on the one promise of the asking, and hold them all until the end of the run.
 */
function heardBefore({ isAsked, asked }: Interruption): <One>(one: Promise<One>) => Promise<One | undefined> {
  let stop = (): void => {};
  void asked.then(() => stop());
  return (one) =>
    isAsked()
      ? Promise.resolve(undefined)
      : new Promise((resolve, reject) => {
          stop = () => resolve(undefined);
          one.then(resolve, reject).finally(() => {
            stop = () => {};
          });
        });
}

async function doneByThreads<Work extends Task>(
  tasks: Iterable<Work>,
  { scenario, workers, interruption, worker = WORKER }: Crew,
  heard: (done: DoneOf<Work>) => void,
): Promise<boolean> {
  const workerData: CrewData = { scenario };
  const pool = new Piscina<Task, Done>({
    filename: worker,
    minThreads: workers,
    maxThreads: workers,
    workerData,
    // Games make little that lasts: without bounds each thread would hold memory that it has long done with.
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB, maxOldGenerationSizeMb: LASTING_MB },
    execArgv: IS_SOURCE ? SOURCE_ROOMS : [],
  });
  const underWay: Promise<Done>[] = [];
  const orAsked = heardBefore(interruption);
  const hearNext = async (): Promise<boolean> => {
    const next = underWay.shift();
    const done = next === undefined ? undefined : await orAsked(next).catch(complainOfThread);
    if (done !== undefined) heard(done as DoneOf<Work>);
    return done !== undefined;
  };
  try {
    for (const task of tasks) {
      const running = pool.run(task);
      // A task that is given up with the pool has nobody to tell; one that fails is told when its turn comes.
      running.catch(() => undefined);
      underWay.push(running);
      if (underWay.length >= workers * AHEAD && !(await hearNext())) return false;
    }
    while (underWay.length > 0) if (!(await hearNext())) return false;
    return true;
  } finally {
    await pool.destroy();
  }
}
