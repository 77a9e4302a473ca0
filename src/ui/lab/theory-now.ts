import { signal } from '@preact/signals';
import type { ResolvedScenario } from '#engine';
import type { AskedOfTheory, LaidTheory, TheoryTask } from './theory.worker.ts';

/** Brings a warm-up by its id. */
export type FetchWarmUp = (id: string) => Promise<ResolvedScenario>;

/** How it stands with it; `away`: its scenario could not be fetched, `broken`: its thread broke off. */
export type TheoryState = 'playing' | 'done' | 'stopped' | 'away' | 'broken';

/** A theory that is laid over games: what was asked, how it stands, and what came of it as soon as they are over. */
export interface OpenTheory {
  readonly asked: AskedOfTheory;
  readonly state: TheoryState;
  /** Null until it is done: games that were not played out say nothing and are not kept. */
  readonly laid: LaidTheory | null;
}

/** What lies there; it outlives the screen. */
export const openTheory = signal<OpenTheory | null>(null);

let worker: Worker | null = null;

/** Lays a theory over games of a warm-up, if one is named, in a thread of its own; what lies there is cleared away. */
export async function beginTheory(asked: AskedOfTheory, warmUp: string | null, fetch: FetchWarmUp): Promise<void> {
  worker?.terminate();
  const open: OpenTheory = { asked, state: 'playing', laid: null };
  openTheory.value = open;
  // Whoever stops it, or asks for another one, while its scenario is on the way gets nothing of this one.
  const tell = (change: Partial<OpenTheory>): void => {
    if (openTheory.value === open) openTheory.value = { ...open, ...change };
  };
  try {
    const scenario = warmUp === null ? null : await fetch(warmUp);
    if (openTheory.value === open) play({ ...asked, scenario }, tell);
  } catch {
    tell({ state: 'away' });
  }
}

/** Stops it at once. */
export function endTheory(): void {
  worker?.terminate();
  worker = null;
  const open = openTheory.value;
  openTheory.value = open === null ? null : { ...open, state: 'stopped' };
}

function play(task: TheoryTask, tell: (change: Partial<OpenTheory>) => void): void {
  const own = new Worker(new URL('./theory-worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  own.onmessage = ({ data }: MessageEvent<LaidTheory>) => {
    own.terminate();
    tell({ state: 'done', laid: data });
  };
  own.onerror = () => {
    own.terminate();
    tell({ state: 'broken' });
  };
  own.postMessage(task);
}
