import type { Gate, Grain, Opener } from '../scenario/terms.ts';

/** A move by id, or `move:option` where the move has options. */
export type Choice = string;

export const STEP_CHOICES = ['keep', 'part', 'delay', 'cheat'] as const;
export type StepChoice = (typeof STEP_CHOICES)[number];

export interface DialSettings {
  readonly opener: Opener;
  readonly grain: Grain;
  readonly gate: Gate;
}

/** The one act at the table that a seat may seal with its moves. */
export type TableAct =
  | ({ readonly act: 'table'; readonly package: string; readonly public: boolean } & DialSettings)
  | { readonly act: 'withdraw'; readonly offer: number };

export const GUESSES = ['opens', 'holds', 'presses'] as const;
export type Guess = (typeof GUESSES)[number];

/** What a seat seals for a turn. Ids throughout, so that a replay can be read. */
export interface MovesDecision {
  readonly kind: 'moves';
  readonly moves: readonly Choice[];
  /** Position by joint occasion; a key not named stays where it is. */
  readonly keys: Readonly<Record<string, string>>;
  /** Reflexes to hold back if they fire. */
  readonly restrain: readonly string[];
  /** What to do with own steps that fall due, by `agreement/step`; those not named are kept. */
  readonly steps: Readonly<Record<string, StepChoice>>;
  readonly table: TableAct | null;
  /** What the watched party will do. Changes nothing in the world. */
  readonly guess: Guess | null;
}

export type Answer =
  | { readonly offer: number; readonly answer: 'accept' | 'refuse' | 'leave' }
  | ({ readonly offer: number; readonly answer: 'counter' } & DialSettings);

/** What a seat answers to the offers that wait for it. An offer not named is left. */
export interface AnswersDecision {
  readonly kind: 'answers';
  readonly answers: readonly Answer[];
}

export type Decision = MovesDecision | AnswersDecision;

/** A turn in which the seat does nothing. */
export const passing: MovesDecision = {
  kind: 'moves',
  moves: [],
  keys: {},
  restrain: [],
  steps: {},
  table: null,
  guess: null,
};

export const REFUSAL_CODES = [
  'not-asked',
  'wrong-kind',
  'unknown-move',
  'not-your-move',
  'move-not-available',
  'move-twice',
  'too-many-moves',
  'not-enough-capital',
  'key-not-open',
  'unknown-position',
  'position-not-available',
  'unknown-reflex',
  'not-your-reflex',
  'no-such-step',
  'step-not-so',
  'unknown-package',
  'package-not-available',
  'no-quiet-channel',
  'not-at-this-table',
  'no-such-offer',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Understood, but not allowed. A value; the words stand under `refusal.<code>`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}
