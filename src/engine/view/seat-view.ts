import type { Choice, DialSettings, Refusal, StepChoice } from '../decisions/decision.ts';
import type { MoveGroup } from '../scenario/terms.ts';
import type { AgreementState, Alleged, AskKind, OfferState, Planned, StepState } from '../world/world.ts';
import type { HomeView } from './home-view.ts';

/** What one seat may know, as plain JSON with names: what the page draws and what would travel on a wire. */
export interface SeatView {
  readonly scenario: string;
  readonly party: string;
  readonly turn: number;
  readonly turns: number;
  /** First and last day of this turn, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** What the engine waits for from this seat; null when it waits for nobody here. */
  readonly ask: AskKind | null;
  readonly purse: number;
  readonly purseCap: number;
  readonly income: number;
  readonly movesPerTurn: number;
  readonly temper: string;
  readonly gauges: readonly Gauge[];
  readonly stances: readonly StanceView[];
  readonly channels: readonly ChannelView[];
  readonly hand: readonly HandMove[];
  readonly keys: readonly KeyView[];
  readonly orders: readonly OrderView[];
  readonly packages: readonly PackageView[];
  /** What may stand in a text of the seat's own, whoever gives it; empty where clauses may not be changed now. */
  readonly clauses: readonly ClauseOption[];
  readonly offers: readonly OfferView[];
  readonly agreements: readonly AgreementView[];
  readonly book: readonly BookEntry[];
  /** What this seat's own book says: positive, it is owed. */
  readonly owed: number;
  /** Facts of this turn that this seat has heard. At a moves-ask these are the calendar's. */
  readonly facts: readonly FactView[];
  readonly ending: string | null;
}

/** Whole points. Low and high are equal where the value is known. */
export interface Gauge {
  readonly track: string;
  readonly of: string | null;
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  /** The same at the beginning of the turn. */
  readonly lowBefore: number;
  readonly highBefore: number;
  readonly better: 'up' | 'down' | 'neither';
}

export interface StanceView {
  readonly party: string;
  readonly region: string;
  readonly stance: string;
  readonly sinceTurn: number;
  readonly isSecret: boolean;
  /** The last turn for which this seat has learnt what another keeps secret; null where it knows it anyway. */
  readonly knownUntilTurn: number | null;
}

export type ChannelState = 'open' | 'strained' | 'silent';
export interface ChannelView {
  readonly channel: string;
  readonly between: readonly [string, string];
  readonly state: ChannelState;
}

export interface HandMove {
  readonly choice: Choice;
  readonly move: string;
  readonly option: string | null;
  readonly group: MoveGroup;
  readonly cost: number;
  readonly harsh: number;
  readonly isHidden: boolean;
  /** Chance that the step in it would count, least and most over the worldviews; null where it is no step. */
  readonly odds: { readonly low: number; readonly high: number } | null;
  /** Why it cannot be made now; null when it can. */
  readonly refusal: Refusal | null;
  readonly claims: readonly string[];
  readonly source: string | null;
}

export interface KeyView {
  readonly occasion: string;
  readonly slot: string;
  readonly with: readonly string[];
  readonly heldOnTurn: number;
  /** The own position now, null before the first choice. */
  readonly current: string | null;
  /** Those that may be turned now. The plan is where a key stands that nobody turns. */
  readonly positions: readonly { readonly position: string; readonly cost: number; readonly isPlan: boolean }[];
}

/** A reflex of one's own staff that may fire this turn, and what holding it back costs if it fires. */
export interface OrderView {
  readonly reflex: string;
  readonly order: string;
  readonly price: number;
  readonly claims: readonly string[];
  readonly source: string | null;
}

export interface ClauseView {
  readonly giver: string;
  readonly issue: string;
  readonly level: string;
  readonly size: number;
  readonly coin: string;
  readonly gain: Readonly<Record<string, number>>;
  readonly cost: Readonly<Record<string, number>>;
  /** Issues that it holds already, which may not stand beside it in a text; absent where none. */
  readonly covers?: readonly string[] | undefined;
}

/** In which format something is dealt with, and who has a veto in it; absent where the world names no format for it: all have. */
export interface FormatView {
  readonly format?: string | undefined;
  readonly veto?: readonly string[] | undefined;
}

export interface PackageView extends FormatView {
  readonly package: string;
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
  readonly cost: number;
  readonly refusal: Refusal | null;
  /** Why it could not be tabled quietly now; null where it could. */
  readonly quietRefusal: Refusal | null;
}

export interface OfferView extends DialSettings, FormatView {
  readonly offer: number;
  readonly package: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
  readonly isPublic: boolean;
  readonly tabledOnTurn: number;
  readonly lapsesOnTurn: number;
  readonly state: OfferState;
  readonly acceptedBy: readonly string[];
  /** True where this seat is asked for an answer now. */
  readonly awaitsYou: boolean;
  /** Why it could not be accepted now: its package may have been agreed since. Null where it could. */
  readonly refusal: Refusal | null;
  /** The largest amount by which each party would have delivered more than it received, in size points. */
  readonly exposure: Readonly<Record<string, number>>;
  /** What those at the own home make of it; only of offers at the own table. */
  readonly atHome?: HomeView;
  /** An order of its own, where the dials do not make it. */
  readonly sequence?: readonly Planned[] | undefined;
  /** True for an ultimatum, which nobody may counter. */
  readonly isFinal: boolean;
  /** True where it snaps back at an accusation already. */
  readonly isStrict?: true;
  /** True where each part of it stands for itself. */
  readonly isByParts?: true;
  /** The offer that this one answers, where this seat knows of it. */
  readonly counters?: number;
}

/** A clause that may be promised in a text of the seat's own, or why not now. */
export interface ClauseOption extends ClauseView {
  readonly canPromise: boolean;
}

export interface StepView {
  readonly key: string;
  readonly giver: string;
  readonly issue: string;
  readonly level: string;
  readonly part: number;
  readonly parts: number;
  readonly dueOnTurn: number;
  readonly status: StepState;
  readonly isVerified: boolean;
  /** The step, by its key, that must be verified before this one falls due; null where it waits for none, or no more. */
  readonly waitsFor: string | null;
  /** The step, by its key, whose verification it was agreed to wait for, also once that was seen; absent where none. */
  readonly after?: string | undefined;
  /** That somebody said it was only pretended; absent where nobody did. */
  readonly alleged?: AllegedView | undefined;
  /** The choices that this seat has about it now; empty where it is not its own or not due. */
  readonly choices: readonly StepChoice[];
}

/** An accusation as all hear of it, and whether this seat may answer it now. */
export interface AllegedView {
  readonly by: string;
  readonly onTurn: number;
  readonly outcome: Alleged['outcome'];
  /** Points of capital for which this seat may show now what it did; null where it is not accused. */
  readonly showing: number | null;
}

export interface AgreementView extends DialSettings {
  readonly agreement: number;
  readonly package: string;
  readonly parties: readonly string[];
  readonly reachedOnTurn: number;
  readonly state: AgreementState;
  /** True where it snaps back at an accusation already. */
  readonly isStrict?: true;
  /** True where each part of it stands for itself. */
  readonly isByParts?: true;
  readonly steps: readonly StepView[];
}

/** A deed as this seat's own book prices it. */
export interface BookEntry {
  readonly turn: number;
  readonly deed: string;
  readonly deedWords: string | null;
  readonly giver: string;
  readonly price: number;
}

export interface FactView {
  readonly id: number;
  readonly fact: string;
  readonly turn: number;
  readonly by: string | null;
  readonly about: string | null;
  readonly severity: number;
  readonly size: number;
  readonly coin: string | null;
  readonly deed: string | null;
  /** Key of the deed's name in the words. */
  readonly deedWords: string | null;
  /** The fact before it in the chain of causes, null where it has none or the seat did not hear of it. */
  readonly because: number | null;
  /** The rule that carried it, and the key of its sentence; null where the seat may not know it. */
  readonly rule: string | null;
  readonly ruleWords: string | null;
  readonly claims: readonly string[];
  readonly source: string | null;
}
