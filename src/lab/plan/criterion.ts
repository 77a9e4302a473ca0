/** The two who take turns in the chair that a plan compares, in its order. */
export const SIDES = ['first', 'second'] as const;
export type Side = (typeof SIDES)[number];

/** Which columns a criterion reads; a *difference* is the first less the second on the same luck, column by column. */
interface OfColumns {
  readonly columns: readonly string[];
}

/** One thing that the games of a plan can bear out, refute or leave open. Columns are ids among the plan's measures. */
export type PlainCriterion =
  /** By every column one side is clearly ahead in more than half of the worlds. */
  | (OfColumns & { readonly is: 'ahead'; readonly side: Side })
  /** The same side is so by every column, whichever it is. */
  | (OfColumns & { readonly is: 'one-line-ahead' })
  /** By some column the first is clearly ahead in one world and clearly behind in another, with Holm's correction. */
  | (OfColumns & { readonly is: 'order-turns' })
  /** By every column, and with every mixture of tempers, one side is ahead at more than half of the points of a box. */
  | (OfColumns & { readonly is: 'box-one-sided' })
  /** One and the same side is ahead at so large a share of the points by every column. */
  | (OfColumns & { readonly is: 'box-filled'; readonly share: number })
  /** The lower and the upper half of some parameter lie clear of zero on opposite sides. */
  | (OfColumns & { readonly is: 'parameter-turns' })
  /** These parameters move a difference more than any other does. */
  | (OfColumns & { readonly is: 'parameters-decide'; readonly parameters: readonly string[] })
  /** Without some mechanism more than half of the clear differences are lost or turned. */
  | (OfColumns & { readonly is: 'pillar' })
  /** These mechanisms bear some clear difference, and no other bears more. */
  | (OfColumns & { readonly is: 'bear-most'; readonly mechanisms: readonly string[] })
  /** By every column one side gains from the shortest horizon to the longest in more than half of the worlds. */
  | (OfColumns & { readonly is: 'gains'; readonly side: Side; readonly physics?: string })
  /** Some difference is clear over the shortest horizon and lost or turned over a longer one, and that is more than chance. */
  | (OfColumns & { readonly is: 'fades' })
  /** What is switched off adds to one side in more than half of the worlds, by every column or by any. */
  | (OfColumns & { readonly is: 'adds'; readonly side: Side; readonly by: 'every' | 'any' })
  /** Taking it out changes nothing that is clear. */
  | (OfColumns & { readonly is: 'changes-nothing' })
  /** Somebody is best in every world by every column. */
  | (OfColumns & { readonly is: 'best-everywhere' })
  /** One of these is least regretted: over all columns together, or by one of them alone. */
  | (OfColumns & { readonly is: 'least-regretted'; readonly names: readonly string[]; readonly over: 'all' | 'any' });

/** A criterion as data, or that another one does not hold. */
export type Criterion = PlainCriterion | { readonly is: 'not'; readonly of: PlainCriterion };

/** What a plan's expectation and what would change the mind come to, if they are read by the games: each list as a whole. */
export interface Criteria {
  /** All of these must hold. */
  readonly expected: readonly Criterion[];
  /** Any of these is enough. */
  readonly overturned: readonly Criterion[];
}

/** The criterion itself, without a "not" around it. */
export const plainOf = (criterion: Criterion): PlainCriterion => (criterion.is === 'not' ? criterion.of : criterion);
