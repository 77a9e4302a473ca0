import type { ReadonlySignal } from '@preact/signals';
import type { Debrief, Decision, FactView, Refusal, Replay, SeatView } from '#engine';
import type { Shelved } from './shelf.ts';

/** Where the person stands in a turn: reading the brief, choosing, watching, answering offers, looking back. */
export const PHASES = ['brief', 'choose', 'reveal', 'answer', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** Why a machine party answered an offer as it did: a reason's code and what it added or took. */
export interface ReasonLine {
  readonly party: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What this seat has heard since it last decided. */
export interface Reveal {
  readonly turn: number;
  readonly facts: readonly FactView[];
  readonly reasons: readonly ReasonLine[];
  /** The view from before, so that gauges can show what moved. */
  readonly before: SeatView;
}

/** One person's sitting. The screens know this and nothing of where the world is kept. */
export interface Session {
  readonly shelved: Shelved;
  readonly party: string;
  readonly view: ReadonlySignal<SeatView>;
  readonly phase: ReadonlySignal<Phase>;
  readonly reveal: ReadonlySignal<Reveal | null>;
  /** Every fact heard in this game, by its number: what a walk along causes reads. */
  readonly heard: ReadonlySignal<ReadonlyMap<number, FactView>>;
  /** Leaves the brief, or the reveal, for what comes next. */
  proceed(): void;
  /** Opens the brief again without losing anything. */
  refusals(decision: Decision): readonly Refusal[];
  /** Seals a decision and plays on; returns the refusals, none when it was played. */
  submit(decision: Decision): readonly Refusal[];
  /** Only when the game has ended. */
  debrief(): Debrief;
  replay(): Replay;
}
