/** What a tactic may look at: how the haggling at one table has gone, in shares of the span between walking away and the best text. */
export interface Dealings {
  /** Share of the time for reaching an agreement that has gone, 0 to 1. */
  readonly time: number;
  /** What each text of the other side was worth, first to last: 0 as much as walking away, 1 the best text. Within 0 and 1. */
  readonly received: readonly number[];
  /** What each own text would have brought, first to last. Within 0 and 1. */
  readonly asked: readonly number[];
  /** What the text would bring at which the product of both sides' gains is largest, as far as the party can tell. */
  readonly fair: () => number;
  /** A draw in [0, 1), another one for each exchange. */
  readonly draw: () => number;
}

/** How much a party demands at the table. */
export interface Tactic {
  readonly id: string;
  /** Its inventor, where it is described, and what is different here. */
  readonly source: string;
  /** True where it learns from the other side's texts what that side weighs most. */
  readonly isModelling: boolean;
  /** The share of the span that it demands now, 0 to 1. */
  readonly aspiration: (dealings: Dealings) => number;
}

/** A share: within 0 and 1. */
export const share = (figure: number): number => Math.min(1, Math.max(0, figure));
