import type { Luck } from '../chance/luck.ts';
import type { Fact, Handle, World } from '../world/world.ts';

/** One transition that a fact takes. */
export interface Taken {
  readonly transition: Handle;
  readonly region: Handle;
  /** The stance in which the region stands afterwards. */
  readonly stance: number;
  /** Handles of the actions, in order. */
  readonly actions: readonly Handle[];
}

/** The one thing that has two implementations: XState's own `transition`, and a table made from the same configuration. */
export interface Stepper {
  /**
   * The transitions that a fact takes in a party's chart, in order of regions. `stances` says where the chart stands, by
   * region, which within a wave may be further than `world.stances`; guards are asked against the world.
   */
  select(party: Handle, stances: readonly number[], fact: Fact, world: World, luck: Luck): readonly Taken[];
}
