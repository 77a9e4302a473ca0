import { type Signal, signal } from '@preact/signals';
import type { Beat, Picture } from '../picture/picture.ts';

/** What the desk asks of the board: to show, to play a beat, to stop playing, to show more or less of the map. */
interface BoardHandle {
  show(picture: Picture): void;
  playBeats(beats: readonly Beat[], speed: number): Promise<void>;
  skip(): void;
  near(times: number): void;
  whole(): void;
  destroy(): void;
}

/** How a reveal is told: how far it has come, how fast, and on which board. */
export interface Stage {
  readonly board: Signal<BoardHandle | null>;
  /** How many beats of the reveal have been told. */
  readonly told: Signal<number>;
  readonly isSlow: Signal<boolean>;
  /** True from the last beat until the next decision: board and gauges then show what came of it. */
  readonly isOver: Signal<boolean>;
}

export const openStage = (): Stage => ({
  board: signal(null),
  told: signal(0),
  isSlow: signal(false),
  isOver: signal(true),
});

const BEAT_MS = 1100;
const SLOW = 0.5;

/** Tells the beats one after the other, each on the board and as a line. Resolves when all are told, or when somebody told all at once, or is gone. */
export async function tellBeats(stage: Stage, beats: readonly Beat[], isGone: () => boolean): Promise<void> {
  stage.isOver.value = false;
  for (const [place, beat] of beats.entries()) {
    if (isGone() || stage.isOver.value) return;
    stage.told.value = place + 1;
    const speed = stage.isSlow.value ? SLOW : 1;
    const board = stage.board.value?.playBeats([beat], speed) ?? Promise.resolve();
    await Promise.all([board, pause(BEAT_MS / speed)]);
  }
  if (!isGone()) stage.isOver.value = true;
}

/** Tells everything at once and stills the board. */
export function tellAll(stage: Stage, count: number): void {
  stage.board.value?.skip();
  stage.told.value = count;
  stage.isOver.value = true;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
