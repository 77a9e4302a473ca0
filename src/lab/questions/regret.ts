import type { Seed, Worldview } from '#engine';
import { percentileOf, resampler } from '../statistics/bootstrap.ts';
import { type Estimate, meanOf } from '../statistics/intervals.ts';
import { type Ranking, rankingOf } from '../statistics/ranking.ts';

/** One world read by one yardstick, and what each strategy came to there: values game by game, the same seeds for all. */
export interface Stall {
  readonly worldview: Worldview;
  readonly yardstick: string;
  /** By strategy. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** How far a strategy stays behind the best of all in one world by one yardstick. */
export interface Regret {
  readonly worldview: Worldview;
  readonly yardstick: string;
  readonly mean: number;
  /** The best mean there less its own, with a bootstrap interval; 0 for the best itself. In the unit of the values. */
  readonly regret: Estimate;
}

/** A strategy over all worlds and yardsticks: each regret for itself, and the largest. */
export interface RobustStrategy {
  readonly strategy: string;
  readonly regrets: readonly Regret[];
  /** The largest, with a bootstrap interval, and where it stands. */
  readonly largest: Estimate;
  readonly where: Pick<Regret, 'worldview' | 'yardstick'>;
}

/** Minimax regret (Savage 1951). */
export interface Robust {
  readonly games: number;
  readonly resamples: number;
  /** As they were given; the order by the largest regret is the ranking's, as far as that is settled. */
  readonly strategies: readonly RobustStrategy[];
  /**
   * From the smallest largest regret on, with how much of the order resampling upholds. Over several yardsticks it takes a
   * point of one school for a point of another, which no school has said.
   */
  readonly ranking: Ranking;
  /** The same by each yardstick alone: the largest regret over the worlds. */
  readonly byYardstick: Readonly<Record<string, Ranking>>;
}

/** As many draws a resample as nobody waits long for; more games are drawn in batches. */
const MOST_BATCHES = 20_000;

type Means = readonly (readonly number[])[];

/** Best less own in each stall, by strategy. */
const regretsOf = (means: Means): Means => {
  const best = means[0]?.map((_, stall) => Math.max(...means.map((own) => own[stall] ?? 0))) ?? [];
  return means.map((own) => own.map((mean, stall) => (best[stall] ?? 0) - mean));
};

/** A figure with the percentile interval of its resamples, which may all lie on one side of a largest or smallest value. */
function intervalOf(mean: number, resampled: readonly number[]): Estimate {
  const { low, high } = percentileOf(mean, resampled);
  return { mean, low: Math.min(mean, low), high: Math.max(mean, high) };
}

/**
 * Regret of every strategy in every world by every yardstick (Savage 1951), kept apart, and the largest of each. Games are
 * resampled as wholes, so that what was played on one seed stays together: in every world and for every strategy the same
 * draw. More than 20,000 games are drawn in batches of neighbours that differ by one game at most: games are
 * independent of each other, and so are their batches. Values of different yardsticks are compared as they stand, so they must have one unit, such as points out of 100.
 * Throws without strategies, on fewer than two games or resamples and on lists of unequal length.
 */
export function robustOf(stalls: readonly Stall[], resamples: number, seed: Seed): Robust {
  const strategies = Object.keys(stalls[0]?.values ?? {});
  const games = Object.values(stalls[0]?.values ?? {})[0]?.length ?? 0;
  if (strategies.length === 0 || games < 2) throw new Error('Regret needs a strategy and two games at least.');
  const lists = strategies.map((strategy) =>
    stalls.map(({ values }) => {
      const own = values[strategy] ?? [];
      if (own.length !== games) throw new Error(`"${strategy}" played ${own.length} games, not ${games}.`);
      return own;
    }),
  );
  const means: Means = lists.map((own) => own.map(meanOf));
  const regrets = regretsOf(means);
  const drawn = resampledRegrets(lists, games, resamples, seed);
  const largestOf = (all: Means): readonly number[] => all.map((own) => Math.max(...own));
  const largestDrawn = drawn.map(largestOf);
  const all = strategies.map((strategy, number): RobustStrategy => {
    const own = stalls.map(({ worldview, yardstick }, stall): Regret => {
      const regret = regrets[number]?.[stall] ?? 0;
      const others = drawn.map((one) => one[number]?.[stall] ?? 0);
      return { worldview, yardstick, mean: means[number]?.[stall] ?? 0, regret: intervalOf(regret, others) };
    });
    const [worst] = own.toSorted((a, b) => b.regret.mean - a.regret.mean);
    if (worst === undefined) throw new Error('Regret needs a world.');
    const { worldview, yardstick } = worst;
    const others = largestDrawn.map((one) => one[number] ?? 0);
    return { strategy, regrets: own, largest: intervalOf(worst.regret.mean, others), where: { worldview, yardstick } };
  });
  const ranked = (counts: (stall: number) => boolean): Ranking => {
    const some = (one: Means): Means => one.map((own) => own.filter((_, stall) => counts(stall)));
    // The smallest of the largest comes first.
    const least = (one: Means): readonly number[] => largestOf(some(one)).map((largest) => 0 - largest);
    return rankingOf(strategies, least(regrets), drawn.map(least));
  };
  const yardsticks = [...new Set(stalls.map(({ yardstick }) => yardstick))];
  const byYardstick = yardsticks.map((id) => [id, ranked((stall) => stalls[stall]?.yardstick === id)] as const);
  return {
    games,
    resamples,
    strategies: all,
    ranking: ranked(() => true),
    byYardstick: Object.fromEntries(byYardstick),
  };
}

/** The regrets of resamples of the games. */
function resampledRegrets(
  lists: readonly (readonly (readonly number[])[])[],
  games: number,
  resamples: number,
  seed: Seed,
): readonly Means[] {
  const batches = Math.min(games, MOST_BATCHES);
  const timesOf = resampler('robust', seed, batches);
  const columns = lists.map((own) => own.map((values) => batchSums(values, batches)));
  const sizes = batchSums(new Float64Array(games).fill(1), batches);
  return Array.from({ length: resamples }, (_, resample) => {
    const times = timesOf(resample);
    const drawn = summed(sizes, times);
    return regretsOf(columns.map((own) => own.map((sums) => summed(sums, times) / drawn)));
  });
}

/** The sum of each batch of values that lie beside each other. */
function batchSums(values: ArrayLike<number>, batches: number): Float64Array {
  const sums = new Float64Array(batches);
  for (let at = 0; at < values.length; at += 1) {
    const batch = Math.floor((at * batches) / values.length);
    sums[batch] = (sums[batch] ?? 0) + (values[at] ?? 0);
  }
  return sums;
}

/** The sum of values of which each counts so many times. */
function summed(values: Float64Array, times: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (times[at] ?? 0);
  return sum;
}
