import type { Player } from '../../../src/ui/lab/crew.ts';
import { playedPoints } from '../../../src/ui/lab/moved.ts';
import { type Means, type Sweep, startSweep } from '../../../src/ui/lab/sweep.ts';
import type { Plan, RowsPlayed, RowsTask, RowTable } from '../../../src/ui/lab/sweep-words.worker.ts';

/** Rows as a thread would give them, made up: a measure is what `value` says of the row. */
export function madeUp({ plan, from, count }: RowsTask, value: (row: number) => number): RowsPlayed {
  const column = (read: (row: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, at) => read(from + at));
  const words = (text: string): string[] => Array.from({ length: count }, () => text);
  const table: RowTable = {
    length: count,
    numbers: {
      row: column((row) => row),
      point: column((row) => Math.floor(row / plan.games)),
      game: column((row) => row % plan.games),
      ...Object.fromEntries(plan.measures.map((id) => [id, column(value)])),
    },
    words: { ending: words('old-rhythm'), fingerprint: words('0') },
  };
  return { kind: 'rows', from, table, faults: [] };
}

/** A thread that takes its time, another time for every task, so that rows come in any order. */
export function slowPlayer(work: (task: RowsTask) => RowsPlayed, log: string[]): Player {
  return {
    play: (task) =>
      new Promise((resolve, reject) => {
        log.push(`${task.from}+${task.count}`);
        setTimeout(
          () => {
            try {
              resolve(work(task));
            } catch (error) {
              reject(error as Error);
            }
          },
          (task.from * 7) % 5,
        );
      }),
    end: () => log.push('end'),
  };
}

/** Begins a sweep in made-up threads; what they play is handed to `take`. */
export const sweepOf = (plan: Plan, means: Pick<Means, 'threads' | 'openPlayer' | 'take'>): Sweep =>
  startSweep(plan, { points: playedPoints(plan, {}), now: () => performance.now(), ...means });

/** Waits until a sweep rests. */
export async function rested({ state }: Sweep): Promise<void> {
  while (state.value === 'running') await new Promise((resolve) => setTimeout(resolve, 2));
  // Tasks that were under way come in after it was stopped.
  await new Promise((resolve) => setTimeout(resolve, 30));
}
