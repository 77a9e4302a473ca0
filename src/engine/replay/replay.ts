import type { Decision } from '../decisions/decision.ts';
import type { Worldview } from '../rules/worldview.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import type { FactView } from '../view/seat-view.ts';
import { hashOf } from '../world/fingerprint.ts';
import type { AskKind, Json } from '../world/world.ts';
import type { Fork, LuckPart } from './luck-parts.ts';

/** Raised whenever the engine itself would play an old replay differently. */
export const RULES_VERSION = '4';
export const REPLAY_FORMAT = 2;

/** Who sat in a seat: a person, or a strategy with the version that played, and how well it played where not plainly. */
export type SeatedBy =
  | { readonly human: true }
  | { readonly strategy: string; readonly version: number; readonly strength?: string };

/** One thing that a machine weighed when it answered at the table; the figure, in points, is among the parameters. */
export interface ReasonTold {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What all seats decided when the engine stopped once. */
export interface DecidedTogether {
  readonly turn: number;
  readonly stage: AskKind;
  readonly exchange: number;
  readonly by: Readonly<Record<string, Decision>>;
  /** What strategies wrote down for themselves with it. */
  readonly notes: Readonly<Record<string, Json>>;
  /** What machines weighed of the offers that they answered, by party. Told of the world, and no part of it. */
  readonly reasons?: Readonly<Record<string, readonly ReasonTold[]>>;
}

/** What came from outside of the seats: people who rose before the time was up, and in which turn. */
export interface Inject {
  readonly inject: 'adjourn';
  readonly turn: number;
}

/** A whole game, written down so that anybody can play it again. Plain JSON. */
export interface Replay {
  readonly format: typeof REPLAY_FORMAT;
  readonly rulesVersion: string;
  readonly scenario: string;
  /** SHA-256 of the resolved rules before any overlay, without claims and sources. */
  readonly rulesHash: string;
  readonly worldview: Worldview;
  /** Every parameter's value in this game. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Ids of rules that were switched off. */
  readonly off: readonly string[];
  readonly seats: Readonly<Record<string, SeatedBy>>;
  readonly luck: readonly LuckPart[];
  /** Only where this game was taken over from another one. */
  readonly fork?: Fork;
  readonly decisions: readonly DecidedTogether[];
  readonly injects: readonly Inject[];
  /** After the opening, and after each time that the engine played on. */
  readonly fingerprints: readonly string[];
  /** All facts of the game, by turn, with nothing cut: only for after the end. */
  readonly facts: Readonly<Record<string, readonly FactView[]>>;
}

const EVIDENCE = new Set(['claims', 'source', 'note', 'unit', 'published']);

function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !EVIDENCE.has(key))
      .map(([key, part]) => [key, withoutEvidence(part)]),
  );
}

/** What two replays must share to be played by the same rules. Who speaks of them in which language is no rule. */
export const rulesHashOf = (scenario: ResolvedScenario): string =>
  hashOf(withoutEvidence({ ...scenario, languages: [] }));
