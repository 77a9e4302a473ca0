import type { ReadonlySignal } from '@preact/signals';
import type { BookEntry, FactView, GuessResult } from '#engine';

/** The rules that the first ten minutes teach, in the order in which they are met. There are no more (GAME 1.9). */
export const LESSONS = ['purse', 'colours', 'weight', 'books'] as const;
export type Lesson = (typeof LESSONS)[number];

/** What a save keeps of a first game. */
export interface FirstKept {
  /** Notes that the person has read and laid away. */
  readonly laidAway: readonly Lesson[];
  /** True once she has gone on from the debrief of the first act. */
  readonly isPlayedOn: boolean;
}

export const FIRST_KEPT: FirstKept = { laidAway: [], isPlayedOn: false };

/** How a step was received by the one to whom it was taken. */
export interface StepReceived {
  /** The fact that told it; its size is that of the step. */
  readonly fact: FactView;
  readonly hasCounted: boolean;
  /** Weight less bar, whole points: 0 is just heavy enough. Null where nothing was drawn. */
  readonly aboveBar: number | null;
  /** Chance that it had, in [0, 1]. */
  readonly chance: number | null;
  /** Points of harshness of what its giver did in the same turn. */
  readonly harsh: number;
}

/** What one chair may read of an act that is over, while the game could go on: nothing that others keep to themselves. */
export interface ActDebrief {
  /** The act's last turn. */
  readonly turn: number;
  /** The own steps, in order. */
  readonly given: readonly StepReceived[];
  /** Steps of others toward this chair. */
  readonly got: readonly StepReceived[];
  /** What the own book says that it is owed, and its lines. */
  readonly owed: number;
  readonly book: readonly BookEntry[];
  readonly guesses: readonly GuessResult[];
  /** Whom this chair watches, and all kinds that it could be. */
  readonly watched: { readonly party: string; readonly tempers: readonly string[] };
}

/** A game of the first ten minutes. */
export interface First {
  readonly kept: ReadonlySignal<FirstKept>;
  layAway(lesson: Lesson): void;
  /** Goes on to the year's end, with nothing closed any more. */
  playOn(): void;
  /** Only when the act is over. */
  debrief(): ActDebrief;
}

const isLesson = (value: unknown): boolean => LESSONS.some((lesson) => lesson === value);

/** True for what a save may hold here. */
export function isFirstKept(value: unknown): value is FirstKept {
  if (typeof value !== 'object' || value === null) return false;
  const kept: Partial<Record<keyof FirstKept, unknown>> = value;
  return typeof kept.isPlayedOn === 'boolean' && Array.isArray(kept.laidAway) && kept.laidAway.every(isLesson);
}
