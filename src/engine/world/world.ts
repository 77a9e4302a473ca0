import type { Gate, Grain, KnownWidth, Opener } from '../scenario/terms.ts';

/** A handle: a place in one of the arrays of the bound rules. −1 means nobody or nothing. */
export type Handle = number;

/** Plain JSON, as strategies keep in their notes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Why something happened: the fact that caused it (−1: none) and the rule that carried it. */
export interface Cause {
  readonly fact: number;
  readonly rule: Handle;
}

/** What happened, past tense. Charts hear facts, and nothing else. */
export interface Fact {
  /** Rising within a game, in canonical order. */
  readonly id: number;
  readonly kind: Handle;
  readonly turn: number;
  readonly by: Handle;
  readonly about: Handle;
  /** 0 to 5, as in `domain/history`. */
  readonly severity: number;
  /** Weight of a step before it is weighed; 0 for other facts. */
  readonly size: number;
  readonly coin: Handle;
  /** The move option, key position or clause behind it: what counts as "the same step". */
  readonly deed: Handle;
  /** Share of the deed that this is, 0 to 1: an instalment of a promise is less than the whole. */
  readonly share: number;
  /** One bit a party: who hears of it. */
  readonly audience: number;
  readonly cause: Cause;
}

/** How far back the memory of repeated deeds goes. */
export const REMEMBERED_TURNS = 6;

/** A bounded, dated memory of facts alike: what conditions look back on. */
export interface Tally {
  readonly kind: Handle;
  readonly by: Handle;
  readonly about: Handle;
  readonly severity: number;
  readonly deed: Handle;
  readonly audience: number;
  count: number;
  /** The latest turns in which it happened, oldest first, at most `REMEMBERED_TURNS`. */
  turns: number[];
}

export const OFFER_STATES = [
  'tabled',
  'accepted',
  'refused',
  'countered',
  'withdrawn',
  'lapsed',
  'voted-down',
] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** One promise: a giver, an issue, how much. */
export interface Clause {
  readonly giver: Handle;
  readonly issue: Handle;
  readonly level: number;
}

/** How a set of clauses is ordered: who starts, in how many instalments, before or inside talks. */
export interface Dials {
  readonly opener: Opener;
  readonly grain: Grain;
  readonly gate: Gate;
}

/** One instalment in an order of a text's own. */
export interface Planned {
  /** The clause by its number in the text, from 0. */
  readonly clause: number;
  /** From 0: instalments of one phase fall due in the same turn. */
  readonly phase: number;
  /** The instalment, by its number in the order from 0, that monitors must have verified before. */
  readonly after?: number | undefined;
}

/** Clauses on the table, with a lapse turn. */
export interface Offer {
  readonly id: number;
  readonly from: Handle;
  /** The parties that must accept; the proposer has accepted by tabling. */
  readonly to: readonly Handle[];
  readonly package: Handle;
  readonly sides: readonly [readonly Handle[], readonly Handle[]];
  readonly clauses: readonly Clause[];
  /** Where the offer has an order of its own, the dials that come nearest to it. */
  readonly dials: Dials;
  readonly sequence?: readonly Planned[];
  /** True for an ultimatum: it is accepted or not, and nobody may counter it. */
  readonly isFinal?: true;
  /** True where it snaps back at an accusation already, and not first when that is confirmed. */
  readonly isStrict?: true;
  /** True where each part of it stands for itself, and not all for all. */
  readonly isByParts?: true;
  /** A quiet offer becomes public when it leaks. */
  isPublic: boolean;
  readonly tabledOnTurn: number;
  readonly lapsesOnTurn: number;
  /** The offer that this one counters, or −1. */
  readonly counters: number;
  state: OfferState;
  /** Parties that have accepted so far. */
  acceptedBy: Handle[];
}

export const STEP_STATES = ['due', 'kept', 'part', 'delayed', 'cheated', 'void'] as const;
export type StepState = (typeof STEP_STATES)[number];

export const ALLEGATION_OUTCOMES = ['open', 'cleared', 'confirmed'] as const;

/** That a step was only pretended, as somebody across the table said. */
export interface Alleged {
  readonly by: Handle;
  readonly onTurn: number;
  /** Open until the turn after; what came of it then, which need not be the truth. */
  readonly outcome: (typeof ALLEGATION_OUTCOMES)[number];
}

/** One instalment of one clause. */
export interface Step {
  readonly id: number;
  readonly clause: number;
  readonly giver: Handle;
  readonly part: number;
  readonly parts: number;
  /** The step of the same agreement that monitors must have verified before this one falls due. */
  readonly after?: number;
  dueOnTurn: number;
  status: StepState;
  /** The turn in which it was settled, 0 while due. */
  onTurn: number;
  /** How often it was put off. */
  delays: number;
  /** What was delivered of this instalment, 0 to 100 %. */
  deliveredPct: number;
  isVerified: boolean;
  /** Held to be broken, for all to know; of a kept one, wrongly. */
  isDetected: boolean;
  /** The last accusation, where there was one. */
  alleged?: Alleged;
}

export const AGREEMENT_STATES = ['waiting', 'running', 'fulfilled', 'collapsed'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** An accepted offer with its phased steps. Snapback: a detected breach voids what is still due. */
export interface Agreement {
  readonly id: number;
  readonly offer: number;
  readonly parties: readonly Handle[];
  readonly reachedOnTurn: number;
  state: AgreementState;
  /** The parts of it that have broken, where it stands by parts and some have. */
  brokenParts?: readonly number[];
  steps: Step[];
}

/** A deed in the books, priced by each party for itself. */
export interface LedgerEntry {
  readonly turn: number;
  readonly deed: Handle;
  readonly giver: Handle;
  /** For whom it was done, or the first of them; −1: for nobody in particular. No price depends on it. */
  readonly to: Handle;
  /** Points, one a party; 0: this party does not count it. */
  readonly prices: readonly number[];
}

/** Something hidden that a party has learnt to see, until the end of a turn: a track, or a region; the other is −1. */
export interface Known {
  readonly party: Handle;
  readonly track: Handle;
  readonly region: Handle;
  readonly width: KnownWidth;
  readonly untilTurn: number;
}

export const ASK_KINDS = ['moves', 'answers'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** The engine stops here until this party has decided. Asks of one stage are simultaneous. */
export interface Ask {
  readonly party: Handle;
  readonly kind: AskKind;
}

export const STAGES = [
  'calendar',
  'brief',
  'moves',
  'reactions',
  'table',
  'implementation',
  'upkeep',
  'endings',
] as const;
export type StageName = (typeof STAGES)[number];

/** What a seat has sealed and nobody else knows yet. Handles, resolved from a decision. */
export interface Sealed {
  readonly options: readonly Handle[];
  /** Keys that were turned: the occasion's handle and the position chosen. */
  readonly keys: readonly (readonly [Handle, Handle])[];
  readonly restrained: readonly { readonly reflex: Handle; readonly price: number }[];
  /** Capital that the moves, keys and the table act cost. */
  readonly cost: number;
  readonly steps: readonly (readonly [agreement: number, step: number, status: StepState])[];
  /** Accusations that it answers by showing what it did. */
  readonly shows: readonly (readonly [agreement: number, step: number])[];
  readonly table: SealedTableAct | null;
}
export type SealedTableAct =
  | ({ readonly act: 'table'; readonly package: Handle; readonly isPublic: boolean } & OfferText)
  | { readonly act: 'withdraw'; readonly offer: number };

/** What an offer says: its clauses, their order, and until when it stands. */
export interface OfferText {
  readonly clauses: readonly Clause[];
  readonly dials: Dials;
  readonly sequence?: readonly Planned[];
  readonly lapsesOnTurn: number;
  readonly isFinal?: true;
  readonly isStrict?: true;
  readonly isByParts?: true;
}

/** An answer to a standing offer. */
export type SealedAnswer =
  | { readonly offer: number; readonly answer: 'accept' | 'refuse' | 'leave' }
  | ({ readonly offer: number; readonly answer: 'counter' } & OfferText);

/**
 * All that changes while a scenario is played. Plain JSON and a tree. Numbers in arrays are addressed by the handles of
 * the bound rules; track values are integers in hundredths of a point.
 */
export interface World {
  turn: number;
  stage: StageName;
  /** Exchange of the table within this turn, from 1. */
  exchange: number;
  nextFact: number;
  tracks: number[];
  /** Values at the beginning of the turn, for "what changed for you". */
  tracksBefore: number[];
  tracksAtOpening: number[];
  /** Where hidden tracks' bins begin, drawn once a game, hundredths. */
  bins: number[];
  stances: number[];
  /** The turn in which each region entered its stance. */
  stanceSince: number[];
  purses: number[];
  tempers: number[];
  tallies: Tally[];
  /** For each joint occasion and key-holder the position chosen, −1 before. */
  keys: number[][];
  sealed: (Sealed | null)[];
  answers: (readonly SealedAnswer[] | null)[];
  asks: Ask[];
  /** What each party's acts of this turn take from the weight of its own steps. */
  harsh: number[];
  reflexesOrdered: { readonly reflex: Handle; readonly cause: Cause }[];
  /** Reflexes that their seats hold back this turn, at the price that was promised. */
  reflexesHeld: { readonly reflex: Handle; readonly price: number; isPaid: boolean }[];
  offers: Offer[];
  agreements: Agreement[];
  ledger: LedgerEntry[];
  /** What parties have learnt for a while; no rule reads it. In order of party, track and region. */
  known: Known[];
  notes: Json[];
  /** Facts of this turn, in canonical order. */
  facts: Fact[];
  /** The handle of the ending, −1 while the game goes on. */
  ending: Handle;
}
