import type { Decision, Gate, Grain, Json, Luck, View } from '#engine';
import type { ClassWord } from './classes.ts';
import type { Reason } from './reason.ts';
import type { Strength } from './strength/strength.ts';
import type { Weighing } from './weighing.ts';

/** Who should go first in a strategy's eyes. */
export const OPENING_STANDS = ['own-side', 'other-side', 'together', 'nobody'] as const;
export type OpeningStand = (typeof OPENING_STANDS)[number];

/** Where a strategy stands on the three dials of sequence. */
export interface Stands {
  readonly opener: OpeningStand;
  readonly grain: Grain;
  readonly gate: Gate;
}

/** What a strategy answers when it is asked, why, and what it wants to remember. */
export interface Decided {
  readonly decision: Decision;
  /** The numbers of the decision itself; the first is the term that decided. */
  readonly reasons: readonly Reason[];
  readonly notes: Json;
}

/**
 * A named policy from what one seat may know to a decision. `version` rises when it would decide otherwise on the same
 * view. `source` is its inventor or a citation, or the word judgement. Chance only through `luck`, in the domain
 * `strategies`. `view.ask` must be pending.
 */
export interface Strategy {
  readonly id: string;
  readonly party: string;
  readonly version: number;
  readonly source: string;
  readonly stands: Stands | null;
  /** How well it plays its line; plain where it does not say. */
  readonly strength?: Strength;
  decide(view: View, luck: Luck, notes: Json): Decided;
}

/** A strategy that decides by weighing: all that it could do can be asked for, term by term. */
export interface Weigher extends Strategy {
  readonly strength: Strength;
  /** What it does in the situations that tell strategies apart; null where that depends on the game. */
  readonly classes: readonly ClassWord[] | null;
  /** All that could be done at this ask, weighed: what `decide` takes the best of. */
  weigh(view: View, luck: Luck, notes: Json): Weighing;
}
