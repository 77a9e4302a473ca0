import type { ReadonlySignal } from '@preact/signals';
import type { Answer, Debrief, Decision, FactView, Refusal, Replay, SeatView } from '#engine';
import type { Shelved } from './shelf.ts';

/** Where the person stands in a turn: reading the brief, choosing, watching, answering offers, looking back. */
export type Phase = 'brief' | 'choose' | 'reveal' | 'answer' | 'debrief';

/** What a machine party answered at the table, and the numbers that it weighed. */
export interface TableAnswer {
  readonly party: string;
  readonly given: readonly { readonly package: string; readonly answer: Answer['answer'] }[];
  readonly reasons: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[];
}

/** One push that a gauge got: how far, in points, and from which fact or rule. */
export interface Push {
  readonly track: string;
  readonly of: string | null;
  readonly by: number;
  readonly fact: FactView | null;
  /** The key of the rule's sentence; null where the fact says it all, or where this seat may not know. */
  readonly ruleWords: string | null;
}

/** What this seat has heard since it last decided. */
export interface Reveal {
  readonly turn: number;
  readonly facts: readonly FactView[];
  readonly answers: readonly TableAnswer[];
  /** What moved the gauges whose value this seat knows. */
  readonly pushes: readonly Push[];
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
  /** Every reason why a decision may not be taken now; empty where it may. */
  refusals(decision: Decision): readonly Refusal[];
  /** Seals a decision and plays on; returns the refusals, none when it was played. */
  submit(decision: Decision): readonly Refusal[];
  /** Only when the game has ended. */
  debrief(): Debrief;
  replay(): Replay;
}
