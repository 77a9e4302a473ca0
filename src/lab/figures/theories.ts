/** Theories that are laid over what games show. */
export const THEORIES = ['gradualism', 'rubinstein', 'trust'] as const;
export type Theory = (typeof THEORIES)[number];

/** Where a theory comes from, and what its dots are made of. */
export interface TheoryGround {
  /** As studies cite it. */
  readonly source: string;
  /** The scenario that is played; null where negotiators reason at a table of their own. */
  readonly scenario: string | null;
  /** How many games one luck takes, over all places and all tries of a search: what it costs, before it is played. */
  readonly gamesPerLuck: number;
}

/** By theory its ground. */
export const THEORY_GROUNDS = {
  gradualism: { source: 'Watson 1999; Langlois and Langlois 2001', scenario: 'gradualism', gamesPerLuck: 104 },
  rubinstein: { source: 'Ståhl 1972; Rubinstein 1982', scenario: null, gamesPerLuck: 0 },
  trust: { source: 'Kydd 2005', scenario: 'assurance', gamesPerLuck: 42 },
} as const satisfies Readonly<Record<Theory, TheoryGround>>;

export const isTheory = (id: string): id is Theory => THEORIES.some((theory) => theory === id);
