import { ecological } from '../dynamics/ecological.ts';
import { type Mixture, type PayoffTable, transposed } from '../dynamics/matrix.ts';
import { fitnessInGame, moran } from '../dynamics/moran.ts';
import { type Equilibrium, isHeldBy, type NashFound, nash } from '../dynamics/nash.ts';
import { type Course, replicator, replicatorPair } from '../dynamics/replicator.ts';
import { type CoursePoint, courseOfResamples } from './resampled-course.ts';

/** Members of the population into which one stranger comes, and how much the game counts beside mere luck. Judgement. */
export const POPULATION = 10;
export const GAME_WEIGHT = 0.5;

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

/** The chance that one of the row's kind takes over a population of the column's kind; by lot it is 1 ÷ `population`. */
export interface Fixations {
  readonly population: number;
  readonly weight: number;
  readonly fixation: PayoffTable;
}

/** Beside a chance, a difference that is rounding. */
const ROUNDING = 1e-9;

/** Of each kind, how many other kinds one of it takes over more often than by lot. */
export const takeovers = ({ population, fixation }: Fixations): readonly number[] =>
  fixation.map(
    (chances, own) => chances.filter((chance, other) => other !== own && chance > 1 / population + ROUNDING).length,
  );

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

/** Payoffs between 0 and 1, so that they are fitness. */
function asFitness(payoffs: PayoffTable): PayoffTable {
  const all = payoffs.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return payoffs.map((row) => row.map((payoff) => (high === low ? 0 : (payoff - low) / (high - low))));
}

function fixations(payoffs: PayoffTable): PayoffTable {
  const fit = asFitness(payoffs);
  const at = (row: number, column: number): number => fit[row]?.[column] ?? 0;
  return fit.map((_, one) =>
    fit.map((__, other) =>
      moran(
        fitnessInGame(
          [
            [at(one, one), at(one, other)],
            [at(other, one), at(other, other)],
          ],
          POPULATION,
          GAME_WEIGHT,
        ),
        POPULATION,
      ),
    ),
  );
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
      moran: { population: POPULATION, weight: GAME_WEIGHT, fixation: fixations(both) },
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
