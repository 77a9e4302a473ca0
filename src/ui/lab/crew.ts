import type { ResolvedScenario } from '#engine';
import type { RowsPlayed, RowsTask } from './sweep-words.worker.ts';

/** One thread that plays rows, one task after the other. */
export interface Player {
  /** Rejects where the thread dies; then it plays nothing any more. */
  play(task: RowsTask): Promise<RowsPlayed>;
  end(): void;
}

/** Threads that are of use on this device: one a processor, of which the page needs little. */
export const threadsHere = (): number => Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency || 2));
const MOST_THREADS = 4;

/** Opens a thread that plays games of a scenario. */
export function openPlayer(scenario: ResolvedScenario): Player {
  const worker = new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(scenario);
  return {
    play: (task) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<RowsPlayed>) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message || 'A thread of the laboratory died.'));
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}
