/**
 * What a party's evaluations are divided by, so that parties can be compared. `none`: nothing. `issue-maximum`: in each
 * issue, by the issue's largest evaluation. `total-maximum`: by the party's best total. `min-max`: totals are moved and
 * divided so that the party's worst outcome is 0 and its best is 1. docs/bargaining.md has the formulas.
 */
export const NORMALISATIONS = ['none', 'issue-maximum', 'total-maximum', 'min-max'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** How much of an issue: a name, or an amount. */
export type BargainingLevel = string | number;

/** What is bargained over. */
export interface BargainingIssue {
  readonly id: string;
  readonly levels: readonly BargainingLevel[];
}

/** What one party makes of the issues: its utility of an outcome is the sum of weight × evaluation over the issues. */
export interface BargainingParty {
  readonly id: string;
  /** One for each issue, from 0; they need not sum to 1. */
  readonly weights: readonly number[];
  /** For each issue, one for each of its levels. */
  readonly evaluations: readonly (readonly number[])[];
  /** What walking away is worth, on the scale of the utilities after they are normalised. */
  readonly reservation: number;
}

/** Levels of some issues, by their places from 0, that cannot stand together: what takes one of each is no outcome. */
export type Bar = readonly { readonly issue: number; readonly levels: readonly number[] }[];

/** A bargaining problem with additive utilities: plain JSON. An outcome takes one level of each issue. */
export interface BargainingDomain {
  readonly issues: readonly BargainingIssue[];
  readonly parties: readonly BargainingParty[];
  readonly normalisation: Normalisation;
  /** What the rules of a world forbid; a domain from a file has none. Normalisations look past them. */
  readonly barred?: readonly Bar[];
}

/** One level for each issue, by its id. */
export type Outcome = Readonly<Record<string, BargainingLevel>>;

/** An outcome, and what it is worth to each party, in the order of the parties. */
export interface OutcomePoint {
  readonly outcome: Outcome;
  readonly utilities: readonly number[];
}
