import type { Seed, Worldview } from '#engine';
import type { Criteria } from './criterion.ts';

/** A parameter that a plan varies: anywhere between two ends, or over the values that are written out. In its own unit. */
export type Factor = { readonly range: readonly [number, number] } | { readonly values: readonly number[] };

/**
 * How the parameters of a plan are laid out. `factorial` takes every combination of written values (of a range both ends);
 * the others fill the box of ranges: with `points` samples, with `base` × (parameters + 2) (Saltelli 2010), or with
 * `trajectories` × (parameters + 1) over a grid of `levels` (Morris 1991).
 */
export type Design =
  | { readonly kind: 'factorial' }
  | { readonly kind: 'latin-hypercube' | 'sobol'; readonly points: number }
  | { readonly kind: 'saltelli'; readonly base: number }
  | { readonly kind: 'morris'; readonly trajectories: number; readonly levels: number };

/**
 * A sweep that is stated before it runs: what is asked, what is expected, what would change the mind, and which games are
 * to be played. Plain JSON. A *setting* is one combination of seats, worldview, switched-off rules and horizon; a *sample*
 * is one set of parameters; a *point* is a setting with a sample, samples counting fastest. All settings are played on the
 * same seeds; the samples of a Latin hypercube or a Sobol sequence each on their own, those of other designs on the same
 * (`hasOwnLucks`). So row `r` is game `r mod games` of point `⌊r / games⌋`, whoever plays it and when.
 */
export interface Plan {
  readonly plan: string;
  readonly scenario: string;
  readonly question: string;
  readonly expectation: string;
  readonly overturnedBy: string;
  /** Both as data, so that the games can answer them; without it they are words alone. */
  readonly criteria?: Criteria;
  /** By party the agents that are seated by turns, as `agentNamed` knows them. Every combination is a setting. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
  readonly worldviews: readonly Worldview[];
  /** Sets of rules to switch off; `[[]]`: none. */
  readonly off: readonly (readonly string[])[];
  /** Horizons in turns; an empty list means the scenario's own. */
  readonly turns: readonly number[];
  readonly parameters: Readonly<Record<string, Factor>>;
  readonly design: Design;
  readonly games: number;
  /** The seed of the first game of the first sample; the others count up from it, see `seedAt`. */
  readonly seed: Seed;
  /** Ids of the columns that are kept, as `columnIds` lists them. */
  readonly measures: readonly string[];
}
