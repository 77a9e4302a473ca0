import { signal } from '@preact/signals';
import type { Replay } from '#engine';
import type { Shelved } from '../session/shelf.ts';
import type { Closely } from './duel.worker.ts';
import type { AskedOfDuel, ToldOfDuel } from './duel-worker.ts';
import type { Swept } from './reading.worker.ts';
import { sweptBy } from './swept-by.ts';
import type { LabWishes } from './wishes.ts';

/** How it stands with the games. */
export type DuelState = 'playing' | 'done' | 'stopped' | 'broken';

/** The two sides that the page holds, looked at closely: what was asked, how far it is, and what came of it as soon as it is over. */
export interface OpenDuel {
  readonly shelved: Shelved;
  readonly wishes: LabWishes;
  readonly swept: Swept;
  readonly state: DuelState;
  /** Games in all, and how many of them have been played. */
  readonly games: number;
  readonly done: number;
  /** Games a second; null before the first have come. */
  readonly rate: number | null;
  /** World by world; null until it is done, since half of it says nothing and is not kept. */
  readonly closely: readonly Closely[] | null;
}

/** What lies there; it outlives the screen. */
export const openDuel = signal<OpenDuel | null>(null);

let worker: Worker | null = null;

const thread = (): Worker => new Worker(new URL('./duel-worker.ts', import.meta.url), { type: 'module' });

/** Plays what these wishes come to, so many games in all, in a thread of its own; what lies there is cleared away. */
export function beginDuel(shelved: Shelved, wishes: LabWishes, games: number): void {
  worker?.terminate();
  const own = thread();
  worker = own;
  const swept = sweptBy(shelved, wishes);
  const began = performance.now();
  let open: OpenDuel = { shelved, wishes, swept, state: 'playing', games, done: 0, rate: null, closely: null };
  const now = (change: Partial<OpenDuel>): void => {
    open = { ...open, ...change };
    openDuel.value = open;
  };
  now({});
  own.onmessage = ({ data }: MessageEvent<ToldOfDuel>) => {
    if (data.told === 'played')
      now({ done: data.done, rate: (data.done * 1000) / Math.max(1, performance.now() - began) });
    if (data.told !== 'over') return;
    now({ state: 'done', closely: data.closely });
    own.terminate();
  };
  own.onerror = () => {
    now({ state: 'broken' });
    own.terminate();
  };
  own.postMessage({ swept } satisfies AskedOfDuel);
}

/** Stops it at once; of what was played nothing is kept. */
export function endDuel(): void {
  worker?.terminate();
  worker = null;
  const open = openDuel.value;
  openDuel.value = open === null ? null : { ...open, state: 'stopped' };
}

/** The game of a row, played again in a thread of its own. Rejects where it cannot be. */
export function gameOfDuel(swept: Swept, row: number): Promise<Replay> {
  const own = thread();
  const played = new Promise<Replay>((resolve, reject) => {
    own.onmessage = ({ data }: MessageEvent<ToldOfDuel>) => {
      if (data.told === 'game') resolve(data.replay);
    };
    own.onerror = ({ message }) => reject(new Error(message));
    own.postMessage({ swept, row } satisfies AskedOfDuel);
  });
  return played.finally(() => own.terminate());
}
