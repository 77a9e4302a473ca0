import type { Luck } from '../chance/luck.ts';
import type { Amount, Rate } from '../scenario/shape/basics.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import type { Index } from './index-of.ts';
import type { IsOff } from './switches.ts';

/** A pure test of the world and of the fact that is asked about. */
export type Condition = (world: World, fact: Fact, luck: Luck) => boolean;

/** A number read from the world. */
export type Reading = (world: World, fact: Fact, luck: Luck) => number;

/** The product of some ratios, and between what it lies whatever the world is like. */
export interface Ratios {
  readonly product: Reading;
  readonly low: number;
  readonly high: number;
}

/** Where a rule stands, and what binds its data to handles. Made once at load. */
export interface Place {
  readonly index: Index;
  /** The rule that draws and causes here. */
  readonly rule: Handle;
  /** The chart's owner, −1 outside charts. */
  readonly owner: Handle;
  /** The region of the transition, −1 outside charts. */
  readonly region: Handle;
  /** Whether a rule is off in this game. */
  readonly isOff: IsOff;
  /** The value of an amount under the parameters of this game. */
  number(amount: Amount): number;
  /** A chance; read from a curve over a track where the data gives one. */
  rate(rate: Rate): (world: World) => number;
  /** The product of the named ratios. */
  ratios(ids: readonly string[] | undefined): Ratios;
  condition(data: ConditionData): Condition;
}

/** What a condition looks at, so that a chart's guard cannot read what its owner cannot see. */
export type Reads =
  | { readonly track: string; readonly of?: string | undefined }
  | { readonly party: string; readonly region: string }
  | { readonly temper: string }
  | { readonly book: string }
  | { readonly askOf: 'receiver' }
  | { readonly bookOf: 'receiver' };
