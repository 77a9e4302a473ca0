import type { Gate, Grain, Opener } from '../scenario/terms.ts';
import type { Planned } from '../world/world.ts';

/** A move by id, or `move:option` where the move has options. */
export type Choice = string;

export const STEP_CHOICES = ['keep', 'part', 'delay', 'cheat'] as const;
export type StepChoice = (typeof STEP_CHOICES)[number];

/** How the accused may answer an accusation: show what was done, or leave it to a second look. */
export const DISPUTE_CHOICES = ['show', 'contest'] as const;
export type DisputeChoice = (typeof DISPUTE_CHOICES)[number];

export interface DialSettings {
  readonly opener: Opener;
  readonly grain: Grain;
  readonly gate: Gate;
}

/** One promise of a text that a seat writes itself. */
export interface ClauseChoice {
  readonly issue: string;
  readonly level: string;
  readonly giver: string;
}

/**
 * What a seat writes: by its dials alone, or with clauses and an order of its own, whose opener and grain then follow from
 * the order. Without clauses those of the package stand, or of the offer that is countered.
 */
export interface TextChoice extends DialSettings {
  readonly clauses?: readonly ClauseChoice[] | undefined;
  readonly sequence?: readonly Planned[] | undefined;
  /** Turns until it lapses, 0 to 4; 0: it is answered this turn or never. By default what the scenario says. */
  readonly lapse?: number | undefined;
  /** An ultimatum: nobody may counter it. */
  readonly final?: true | undefined;
  /** It snaps back at an accusation already, and not first when that is confirmed. */
  readonly strict?: true | undefined;
  /** Each part stands for itself; else nothing is agreed until everything is. */
  readonly byParts?: true | undefined;
}

/** The one act at the table that a seat may seal with its moves. */
export type TableAct =
  | ({ readonly act: 'table'; readonly package: string; readonly public: boolean } & TextChoice)
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
  /** What to answer to accusations, by `agreement/step`; those not named are contested. */
  readonly disputes?: Readonly<Record<string, DisputeChoice>> | undefined;
  readonly table: TableAct | null;
  /** What the watched party will do. Changes nothing in the world. */
  readonly guess: Guess | null;
}

export type Answer =
  | { readonly offer: number; readonly answer: 'accept' | 'refuse' | 'leave' }
  | ({ readonly offer: number; readonly answer: 'counter' } & TextChoice);

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
  'no-such-accusation',
  'unknown-package',
  'package-not-available',
  'no-quiet-channel',
  'not-at-this-table',
  'no-such-offer',
  'unknown-clause',
  'clause-twice',
  'clause-covered',
  'clause-not-possible',
  'clause-not-ordered',
  'one-sided',
  'step-out-of-order',
  'text-not-open',
  'lapse-too-far',
  'offer-is-final',
  'no-veto',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Understood, but not allowed. A value; the words stand under `refusal.<code>`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}
