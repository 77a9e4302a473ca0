import type { Answer, HandMove, KeyView, OrderView, StepChoice, StepView } from '#engine';
import type { Bid } from './budget.ts';
import type { Reason, ReasonCode } from './reason.ts';
import type { Sight } from './sight.ts';
import type { Scales } from './standpoint.ts';
import type { Stands } from './strategy.ts';
import type { Terms } from './terms.ts';
import type { Deed } from './weighing.ts';

/** Lays what speaks for and against a thing now, its price aside, on the terms of its bid. */
export type Weigh<Thing> = (sight: Sight, thing: Thing, terms: Terms) => void;
export type Weights<Thing> = Readonly<Record<string, Weigh<Thing>>>;

/** What speaks for each way to deal with a promise that falls due; a way that is not named weighs nothing. */
export type Promised = Readonly<Partial<Record<StepChoice, readonly Reason[]>>>;

/** How a line conducts itself at the table, where it does not weigh packages and answers as all do. */
export interface Manners {
  /** What it could answer to the offers that wait. */
  readonly answerBids: (sight: Sight, line: Line) => readonly Bid<Deed>[];
  /** The answers that what it takes of these comes to. */
  readonly answersBy: (sight: Sight, deeds: readonly Deed[]) => readonly Answer[];
  /** What it could table or take back. */
  readonly tableBids: (sight: Sight, line: Line) => readonly Bid<Deed>[];
}

/** The line that a strategy takes in one chair: what it weighs, and how. The deciding itself is the same for all. */
export interface Line {
  readonly party: string;
  readonly faces: string;
  readonly stands: Stands | null;
  /** Points that it wants to see before it spends a point of capital. */
  readonly thrift: number;
  /** By move or by `move:option`, laid over each other; what none of the tables names is never done. */
  readonly moves: readonly Weights<HandMove>[];
  /** By `slot/position`; a position that is not named is never chosen. */
  readonly keys: Weights<KeyView>;
  /** By reflex: what speaks for holding it back. */
  readonly orders: Weights<OrderView>;
  /** By package: what speaks for tabling it, beside its worth. A package that is not named is never tabled. */
  readonly packages: Weights<null>;
  readonly scales: Scales;
  readonly promise: (sight: Sight, step: StepView) => Promised;
  readonly manners?: Manners;
  /** How many times as much the terms of a code weigh, whatever bid they stand in; 1 where it says nothing. */
  readonly emphasis?: Readonly<Partial<Record<ReasonCode, number>>>;
}
