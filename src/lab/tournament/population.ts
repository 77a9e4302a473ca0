import { ecological } from '../dynamics/ecological.ts';
import { type Mixture, type PayoffTable, transposed } from '../dynamics/matrix.ts';
import { type Equilibrium, isHeldBy, type NashFound, nash } from '../dynamics/nash.ts';
import { type Course, replicator, replicatorPair } from '../dynamics/replicator.ts';
import { type CoursePoint, courseOfResamples } from './resampled-course.ts';
import { type Fixations, fixationsOf } from './takeovers.ts';

/** Where a population came to rest, or how far it had come. */
export interface Settled {
  readonly shares: Mixture;
  readonly steps: number;
  readonly isAtRest: boolean;
  /** The share of resamples of the games in which the same strategies are left: below 0.95 they may not be told. */
  readonly stability: number;
  /** The way there, thinned out, with what resamples had at the same steps. */
  readonly course: readonly CoursePoint[];
}

/** Mean payoffs of two chairs, in the same places: the first chair's strategy is the row. */
export interface TwoTables {
  readonly first: PayoffTable;
  readonly second: PayoffTable;
}

/** An equilibrium, and the share of resamples of the games in which the same strategies are one. */
export interface TestedEquilibrium extends Equilibrium {
  readonly stability: number;
}

/** What follows from the payoffs of two chairs if strategies spread by success. */
export interface PopulationResult {
  /** Mean payoffs by the first chair's strategy (row) and the second's (column). */
  readonly payoffs: TwoTables;
  readonly nash: Omit<NashFound, 'equilibria'> & { readonly equilibria: readonly TestedEquilibrium[] };
  /** Two populations, one for each chair, from even shares: the first chair's shares, then the second's. */
  readonly replicator: Settled;
  /** One population that sits in both chairs by turns; null where the chairs have different strategies. */
  readonly alike: { readonly replicator: Settled; readonly ecological: Settled; readonly moran: Fixations } | null;
}

/** Who is left: whose share is not next to nothing. */
const LEFT = 0.01;
const leftIn = (shares: Mixture): string => shares.flatMap((share, at) => (share > LEFT ? [at] : [])).join(' ');

const shareOf = (hits: readonly boolean[]): number => hits.filter((hit) => hit).length / Math.max(1, hits.length);

/** Where a course ends, and how often resamples end with the same strategies. */
function settledOf<Tables>(tables: Tables, resampled: readonly Tables[], run: (tables: Tables) => Course): Settled {
  const own = run(tables);
  const again = resampled.map(run);
  const left = leftIn(own.last);
  return {
    shares: own.last,
    steps: own.steps.at(-1) ?? 0,
    isAtRest: own.isAtRest,
    stability: shareOf(again.map(({ last }) => leftIn(last) === left)),
    course: courseOfResamples(own, again),
  };
}

/** Of a game that both chairs play alike: what a strategy has on average of sitting in either. */
function bothChairs({ first, second }: TwoTables): PayoffTable {
  const theirs = transposed(second);
  return first.map((row, at) => row.map((payoff, other) => (payoff + (theirs[at]?.[other] ?? 0)) / 2));
}

/** Resamples on which dynamics, which take long, are run again. */
const RERUN = 20;
/** Steps after which dynamics are told as not at rest. */
const STEPS = 4000;

/**
 * Equilibria and dynamics of two chairs' mean payoffs, each with the share of resamples that uphold it; `areAlike` where
 * both chairs have the same strategies in the same order.
 */
export function populationResult(
  tables: TwoTables,
  resampled: readonly TwoTables[],
  areAlike: boolean,
): PopulationResult {
  const found = nash(tables.first, tables.second);
  const rerun = resampled.slice(0, RERUN);
  const equilibria = found.equilibria.map((one) => ({
    ...one,
    stability: shareOf(resampled.map(({ first, second }) => isHeldBy(first, second, one))),
  }));
  const alike = (): PopulationResult['alike'] => {
    const both = bothChairs(tables);
    const again = rerun.map(bothChairs);
    return {
      replicator: settledOf(both, again, (payoffs) => replicator(payoffs, { steps: STEPS })),
      ecological: settledOf(both, again, (payoffs) => ecological(payoffs)),
      moran: fixationsOf(both, resampled.map(bothChairs)),
    };
  };
  return {
    payoffs: tables,
    nash: { ...found, equilibria },
    replicator: settledOf(tables, rerun, ({ first, second }) =>
      replicatorPair(first, transposed(second), { steps: STEPS }),
    ),
    alike: areAlike ? alike() : null,
  };
}
