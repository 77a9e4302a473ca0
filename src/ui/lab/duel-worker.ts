import type { Replay } from '#engine';
import { type Closely, closelyOf, gameOfRow } from './duel.worker.ts';
import type { Swept } from './reading.worker.ts';

/** What is asked of the thread: to look at a comparison closely, or to play one game of it again. */
export interface AskedOfDuel {
  readonly swept: Swept;
  /** Given: the game of this row is asked for. */
  readonly row?: number;
}

/** What is told: how many games are played, what came of all of them, or the game that was asked for. */
export type ToldOfDuel =
  | { readonly told: 'played'; readonly done: number }
  | { readonly told: 'over'; readonly closely: readonly Closely[] }
  | { readonly told: 'game'; readonly replay: Replay };

/** Milliseconds between two tellings at least: a few a second are enough for an eye. */
const BETWEEN = 200;

const tell = (told: ToldOfDuel): void => postMessage(told);

addEventListener('message', ({ data: { swept, row } }: MessageEvent<AskedOfDuel>) => {
  if (row !== undefined) return tell({ told: 'game', replay: gameOfRow(swept, row) });
  let last = 0;
  const closely = closelyOf(swept, (done) => {
    if (performance.now() - last < BETWEEN) return;
    last = performance.now();
    tell({ told: 'played', done });
  });
  tell({ told: 'over', closely });
});
