import type { Replay, ResolvedScenario } from '#engine';
import { type ReplyFound, type ReplyTold, type ReplyWish, repliesTo, replyGame } from './reply.worker.ts';

/** What is asked of the thread: to search, or to play one game of a reply again. */
export interface ReplyAsked {
  readonly scenario: ResolvedScenario;
  readonly wish: ReplyWish;
  /** Given: a game of this reply is asked for. */
  readonly found?: ReplyFound;
}

/** What comes back: a reply, a refusal or the end of all searches; or the game that was asked for. */
export type ReplyMessage = ReplyTold | { readonly told: 'over' } | { readonly told: 'game'; readonly replay: Replay };

const tell = (message: ReplyMessage): void => postMessage(message);

addEventListener('message', ({ data: { scenario, wish, found } }: MessageEvent<ReplyAsked>) => {
  if (found !== undefined) return tell({ told: 'game', replay: replyGame(scenario, wish, found) });
  for (const told of repliesTo(scenario, wish)) tell(told);
  tell({ told: 'over' });
});
