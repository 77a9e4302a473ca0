import { signal } from '@preact/signals';
import type { ResolvedScenario } from '#engine';
import type { Contest, Contested } from './contest.worker.ts';

/** A tournament that was begun: what it is, and what came of it as soon as it is over. */
export interface OpenContest {
  readonly contest: Contest;
  readonly contested: Contested | null;
  readonly isBroken: boolean;
}

/** What lies there; it outlives the screen. */
export const openContest = signal<OpenContest | null>(null);

let worker: Worker | null = null;

/** Begins a tournament in a thread of its own; one that lies there is cleared away. */
export function beginContest(scenario: ResolvedScenario, contest: Contest): void {
  endContest();
  const own = new Worker(new URL('./contest-worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  openContest.value = { contest, contested: null, isBroken: false };
  own.onmessage = ({ data }: MessageEvent<Contested>) => {
    openContest.value = { contest, contested: data, isBroken: false };
    own.terminate();
  };
  own.onerror = () => {
    openContest.value = { contest, contested: null, isBroken: true };
    own.terminate();
  };
  own.postMessage({ scenario, contest });
}

/** Stops it at once; half a tournament says nothing and is not kept. */
export function endContest(): void {
  worker?.terminate();
  [worker, openContest.value] = [null, null];
}
