import { signal } from '@preact/signals';
import type { Replay, ResolvedScenario } from '#engine';
import type { ReplyFound, ReplyWish } from './reply.worker.ts';
import type { ReplyAsked, ReplyMessage } from './reply-worker.ts';

/** How the searches stand: under way, over, stopped by whoever looks on, broken off, or never begun for want of games. */
export type ReplyState =
  | { readonly is: 'searching' | 'over' | 'stopped' | 'broken' }
  | { readonly is: 'refused'; readonly least: number; readonly games: number };

/** Searches that were begun: what was asked, what was found so far, and how they stand. */
export interface OpenReply {
  readonly wish: ReplyWish;
  readonly found: readonly ReplyFound[];
  readonly state: ReplyState;
}

/** What lies there; it outlives the screen. */
export const openReply = signal<OpenReply | null>(null);

let worker: Worker | null = null;

const thread = (): Worker => new Worker(new URL('./reply-worker.ts', import.meta.url), { type: 'module' });

function endAs(state: ReplyState): void {
  worker?.terminate();
  worker = null;
  if (openReply.value !== null) openReply.value = { ...openReply.value, state };
}

/** Begins to search in a thread of its own, line by line; what was found before is cleared away. */
export function beginReply(scenario: ResolvedScenario, wish: ReplyWish): void {
  worker?.terminate();
  const own = thread();
  worker = own;
  openReply.value = { wish, found: [], state: { is: 'searching' } };
  own.onmessage = ({ data }: MessageEvent<ReplyMessage>) => {
    const open = openReply.value;
    if (worker !== own || open === null) return;
    if (data.told === 'found') openReply.value = { ...open, found: [...open.found, data.found] };
    else if (data.told === 'refused') endAs({ is: 'refused', least: data.least, games: data.games });
    else endAs({ is: 'over' });
  };
  own.onerror = () => {
    if (worker === own) endAs({ is: 'broken' });
  };
  own.postMessage({ scenario, wish } satisfies ReplyAsked);
}

/** Stops the search under way at once. What the ones before it found stays. */
export const stopReply = (): void => endAs({ is: 'stopped' });

/** A game of a reply, played again in a thread of its own. Rejects where it cannot be. */
export function gameOfReply(scenario: ResolvedScenario, wish: ReplyWish, found: ReplyFound): Promise<Replay> {
  const own = thread();
  const played = new Promise<Replay>((resolve, reject) => {
    own.onmessage = ({ data }: MessageEvent<ReplyMessage>) => {
      if (data.told === 'game') resolve(data.replay);
    };
    own.onerror = ({ message }) => reject(new Error(message));
    own.postMessage({ scenario, wish, found } satisfies ReplyAsked);
  });
  return played.finally(() => own.terminate());
}
