import type { ReadonlySignal } from '@preact/signals';
import type {
  Answer,
  Debrief,
  Decision,
  FactView,
  HomeView,
  Refusal,
  Replay,
  RuleEntry,
  SeatView,
  TextAtHome,
} from '#engine';
import type { First } from './first.ts';
import type { Inquiry } from './inquiry.ts';
import type { Shelved } from './shelf.ts';

/** Where the person stands in a turn: reading the brief, choosing, watching, answering offers, looking back on a first act, looking back. */
export type Phase = 'brief' | 'choose' | 'reveal' | 'answer' | 'act' | 'debrief';

/** What a machine party answered at the table, and the numbers that it weighed. */
export interface TableAnswer {
  readonly party: string;
  readonly given: readonly { readonly offer: number; readonly package: string; readonly answer: Answer['answer'] }[];
  readonly reasons: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[];
}

/** One push that a gauge got: how far, in points, and from which fact or rule. */
export interface Push {
  readonly track: string;
  readonly of: string | null;
  readonly by: number;
  readonly fact: FactView | null;
  /** The rule that pushed, the key of its sentence, and where it comes from; null where this seat may not know. */
  readonly rule: RuleEntry | null;
}

/** What this seat has heard since it last decided. */
export interface Reveal {
  readonly turn: number;
  readonly facts: readonly FactView[];
  readonly answers: readonly TableAnswer[];
  /** Of these facts, the numbers of those that everybody at this device heard, though the room was not told. */
  readonly shared?: ReadonlySet<number>;
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
  /** What lay on the desk, not sealed, when this page was left; null where nothing did. */
  draft(): Decision | null;
  /** Keeps what lies on the desk, so that a reload does not lose it. */
  keepDraft(draft: Decision): void;
  /** Leaves the brief, or the reveal, for what comes next. */
  proceed(): void;
  /** Every reason why a decision may not be taken now; empty where it may. */
  refusals(decision: Decision): readonly Refusal[];
  /** Seals a decision and plays on; returns the refusals, none when it was played. */
  submit(decision: Decision): readonly Refusal[];
  /** What those at the own home make of a text; absent for an onlooker. */
  atHome?(text: TextAtHome<string>): HomeView;
  /** What this seat may find out when it asks why. */
  readonly inquiry: Inquiry;
  /** The first ten minutes; absent in any other game. */
  readonly first?: First;
  /** Ends the game here, with what has come of it so far; absent where this seat may not. Only before a turn is sealed. */
  readonly adjourn?: () => void;
  /** Only when the game has ended. */
  debrief(): Debrief;
  replay(): Replay;
}
