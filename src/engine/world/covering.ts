/** A promise, by its issue and the issues that it holds already. Issues may be handles or ids. */
export interface Covering<Issue> {
  readonly issue: Issue;
  readonly covers?: readonly Issue[] | undefined;
}

/** Two promises of one text, by their numbers from 0: the first stands within the second. */
export interface Covered {
  readonly clause: number;
  readonly within: number;
}

/**
 * The first promise of a text that another one of it holds already, in whole or in part, as a resolution holds its
 * sectors; null where nothing is promised twice. Whoever gives it: a ban is lifted once.
 */
export function firstCovered<Issue>(clauses: readonly Covering<Issue>[]): Covered | null {
  for (const [within, { covers }] of clauses.entries()) {
    if (covers === undefined || covers.length === 0) continue;
    const clause = clauses.findIndex(({ issue }) => covers.includes(issue));
    if (clause >= 0) return { clause, within };
  }
  return null;
}
