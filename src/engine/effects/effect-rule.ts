import type { Luck } from '../chance/luck.ts';
import type { Place } from '../rules/place.ts';
import type { EffectKind, EffectOf } from '../scenario/shape/effects.ts';
import type { NewFact } from '../world/facts.ts';
import type { Fact, Handle, LedgerEntry, World } from '../world/world.ts';

/** What an effect is given beside the world and the fact that caused it. */
export interface Moment {
  readonly luck: Luck;
  /** Whose doing it is: the mover, the owner of the chart, or the doer of the fact. */
  readonly doer: Handle;
  /** What is being done: a choice, a key position, a clause; −1 for none. */
  readonly deed: Handle;
  /** Share of the whole that this is, 0 to 1: less than 1 only for instalments and steps done in part. */
  readonly share: number;
  /** False where more instalments follow: what is told at the end is not told yet. */
  readonly isLast: boolean;
  /** Tells a fact; it is heard in the next wave. */
  tell(fact: Omit<NewFact, 'cause' | 'deed' | 'share'> & { readonly deed?: Handle }): void;
  /** Moves a track; the changes of a wave are summed and clamped once. */
  shift(track: Handle, byHundredths: number): void;
  /** Writes into the books when the wave ends. */
  write(entry: LedgerEntry): void;
  /** Fills a purse, or empties it, when the wave ends. */
  fund(party: Handle, by: number): void;
}

/** A change of the world, bound to handles. It edits the world that it is given, and only through what it is handed. */
export type Effect = (world: World, fact: Fact, moment: Moment) => void;

/** One kind of effect: how its parameters are bound, once at load. */
export interface EffectRule<Kind extends EffectKind> {
  bind(params: EffectOf<Kind>, place: Place): Effect;
}
