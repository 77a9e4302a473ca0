import { signal } from '@preact/signals';
import type { ResolvedScenario } from '#engine';
import type { Contest, Contested } from './contest.worker.ts';
import type { ToldOfContest } from './contest-worker.ts';

/** How it stands with a tournament; `reckoning`: all games are played, and what follows from them is worked out. */
export type ContestState = 'playing' | 'reckoning' | 'done' | 'stopped' | 'broken';

/** A tournament that was begun: what it is, how far it is, and what came of it as soon as it is over. */
export interface OpenContest {
  readonly contest: Contest;
  readonly state: ContestState;
  /** Games of all meetings, and how many of them have been played. */
  readonly games: number;
  readonly done: number;
  /** Games a second; null before the first have come. */
  readonly rate: number | null;
  /** Null until it is done: half a tournament says nothing and is not kept. */
  readonly contested: Contested | null;
}

/** What lies there; it outlives the screen. */
export const openContest = signal<OpenContest | null>(null);

let worker: Worker | null = null;

/** Begins a tournament of so many games in a thread of its own; one that lies there is cleared away. */
export function beginContest(scenario: ResolvedScenario, contest: Contest, games: number): void {
  worker?.terminate();
  const own = new Worker(new URL('./contest-worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  const began = performance.now();
  let open: OpenContest = { contest, state: 'playing', games, done: 0, rate: null, contested: null };
  const now = (change: Partial<OpenContest>): void => {
    open = { ...open, ...change };
    openContest.value = open;
  };
  now({});
  own.onmessage = ({ data }: MessageEvent<ToldOfContest>) => {
    if ('contested' in data) {
      now({ state: 'done', contested: data.contested });
      own.terminate();
      return;
    }
    const { done } = data;
    const rate = (done * 1000) / Math.max(1, performance.now() - began);
    now({ done, rate, state: done < games ? 'playing' : 'reckoning' });
  };
  own.onerror = () => {
    now({ state: 'broken' });
    own.terminate();
  };
  own.postMessage({ scenario, contest });
}

/** Stops it at once; of what was played nothing is kept but that it was. */
export function endContest(): void {
  worker?.terminate();
  worker = null;
  const open = openContest.value;
  openContest.value = open === null ? null : { ...open, state: 'stopped' };
}
