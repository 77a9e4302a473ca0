import { scoresInChair } from './chair.ts';
import { courseOf } from './course.ts';
import type { Finished } from './finished.ts';
import { offersOf } from './offers.worker.ts';
import { temperShown } from './temper-shown.ts';
import { turnWorths } from './turning.ts';

/** What can be asked about a finished game that takes whole games to answer. */
export const QUESTIONS = {
  course: courseOf,
  offers: offersOf,
  shown: temperShown,
  worths: turnWorths,
  scores: scoresInChair,
} as const satisfies Readonly<Record<string, (finished: Finished) => unknown>>;

export type QuestionName = keyof typeof QUESTIONS;
export type AnswerTo<Name extends QuestionName> = ReturnType<(typeof QUESTIONS)[Name]>;
