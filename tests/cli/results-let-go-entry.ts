import { fileURLToPath } from 'node:url';
import type { ResolvedScenario } from '#engine';
import type { RowsTask } from '#lab';
import { doTasks } from '../../src/cli/workers/crew.ts';

/**
 * Lets two threads do tasks, and writes how many results are still held in the midst of the work, of those that were heard
 * well before. Run in a process of its own, with --expose-gc.
 */
const [TASKS, MIDST] = [60, 40];
/** Those that were heard just now may be on their way. */
const FRESH = 20;

const plan = {} as RowsTask['plan'];
const tasks = Array.from({ length: TASKS }, (_, from): RowsTask => ({ kind: 'rows', plan, from, count: 1 }));
const heard: WeakRef<object>[] = [];
let held = -1;

function look(): void {
  globalThis.gc?.();
  held = heard.slice(0, MIDST - FRESH).filter((one) => one.deref() !== undefined).length;
}

// Nobody ever asks to stop.
const interruption = { isAsked: () => false, asked: new Promise<undefined>(() => {}) };
const worker = fileURLToPath(new URL('./large-results-worker.ts', import.meta.url));
const scenario = {} as ResolvedScenario;
await doTasks(tasks, { scenario, workers: 2, interruption, worker }, (done) => {
  heard.push(new WeakRef(done));
  if (heard.length === MIDST) setImmediate(look);
});
process.stdout.write(JSON.stringify({ heard: heard.length, held }));
