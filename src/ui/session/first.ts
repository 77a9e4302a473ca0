import type { ReadonlySignal } from '@preact/signals';
import type { BookEntry, FactView, Game, GuessResult } from '#engine';
import type { WhyRecord } from './why-record.ts';

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

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** One of the own aims, now beside the opening. */
export interface AimSoFar {
  readonly aim: string;
  /** Of 100, under the chair's temper. */
  readonly weight: number;
  /** A figure in points or a count; or something that holds (1) or does not (0). */
  readonly kind: 'figure' | 'holds';
  /** At the opening and now, as far as this chair sees it; null where it sees nothing of it. */
  readonly from: Span | null;
  readonly to: Span | null;
  /** `full`: unchanged, and as good as can be. `unseen`: unchanged as far as the staff can see. */
  readonly way: 'better' | 'worse' | 'same' | 'full' | 'unseen';
}

/** A line that must not be crossed, as it stands now. */
export interface LineSoFar {
  readonly line: string;
  readonly isCrossed: boolean;
}

/** A joint decision as it was settled in the end, by ids of the scenario. */
export interface KeySettled {
  /** The number of the fact that told it. */
  readonly id: number;
  readonly occasion: string;
  readonly slot: string;
  readonly turn: number;
  readonly position: string;
  /** Where the own key stood; null for a chair that has none. */
  readonly own: string | null;
  readonly others: readonly { readonly party: string; readonly position: string }[];
}

/** How a step was received by the one to whom it was taken. */
export interface StepReceived {
  /** The fact that told it; its size is that of the step. */
  readonly fact: FactView;
  /** Who took it: its doer, and where it fell out of a joint decision all who hold a key of it. */
  readonly givers: readonly string[];
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
  readonly aims: readonly AimSoFar[];
  readonly lines: readonly LineSoFar[];
  readonly keys: readonly KeySettled[];
  /** The own steps, in order; a joint one is the own of everybody who holds a key. */
  readonly given: readonly StepReceived[];
  /** Steps of others toward this chair. */
  readonly got: readonly StepReceived[];
  /** What the own book says that it is owed, and its lines. */
  readonly owed: number;
  readonly book: readonly BookEntry[];
  readonly guesses: readonly GuessResult[];
  /** How likely a step counts that is just as heavy as its bar, in [0, 1]. */
  readonly evenChance: number;
  /** Whom this chair watches, and all kinds that it could be. */
  readonly watched: { readonly party: string; readonly tempers: readonly string[] };
}

/** A game in which the first act is over, and the chair that looks back on it. */
export interface ActPlayed {
  readonly game: Game;
  readonly party: string;
  readonly record: WhyRecord;
}

/** A game of the first ten minutes. */
export interface First {
  readonly kept: ReadonlySignal<FirstKept>;
  layAway(lesson: Lesson): void;
  /** Goes on to the year's end, with nothing closed any more. */
  playOn(): void;
  /** Only when the act is over: what its debrief is read from, once the screen that shows it has come. */
  act(): ActPlayed;
}

const isLesson = (value: unknown): boolean => LESSONS.some((lesson) => lesson === value);

/** True for what a save may hold here. */
export function isFirstKept(value: unknown): value is FirstKept {
  if (typeof value !== 'object' || value === null) return false;
  const kept: Partial<Record<keyof FirstKept, unknown>> = value;
  return typeof kept.isPlayedOn === 'boolean' && Array.isArray(kept.laidAway) && kept.laidAway.every(isLesson);
}
