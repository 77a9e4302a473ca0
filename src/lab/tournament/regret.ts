import { type Bootstrapped, percentileOf } from '../statistics/bootstrap.ts';
import { meanOf } from '../statistics/intervals.ts';
import type { Meeting } from './plan.ts';

/**
 * By how much the best answer to the same others would have done better, in the unit of the chair's payoff, 0 or more; with
 * 95 % intervals over resamples of the games.
 */
export interface Regret {
  /** On average over meetings. */
  readonly mean: Bootstrapped;
  /** In the meeting in which it is largest. */
  readonly most: Bootstrapped;
  /** The others in that meeting; nobody where there is no regret. */
  readonly against: readonly string[];
  /** The share of resamples in which it is largest against the same others: below 0.95 they are not told. */
  readonly stability: number;
}

/** Values that lie nearer than this are equal. */
const EQUAL = 1e-9;

const without = (agents: readonly string[], chair: number): readonly string[] => agents.toSpliced(chair, 1);

/** Regrets of one strategy in one drawing of the games: `at` is the place of the largest among its meetings, −1 without regret. */
interface Regrets {
  readonly mean: number;
  readonly most: number;
  readonly at: number;
}

function regretsIn(regrets: readonly number[]): Regrets {
  const most = Math.max(0, ...regrets);
  return { mean: meanOf(regrets), most, at: most <= EQUAL ? -1 : regrets.findIndex((one) => one > most - EQUAL) };
}

/**
 * The regret of each strategy of a chair, `own` its meetings in the same order. `meetings` are all those of the chair; each
 * of `resamples` says how often each game is drawn, in all meetings alike.
 */
export function regretsOf(
  meetings: readonly Meeting[],
  chair: number,
  own: readonly (readonly Meeting[])[],
  resamples: readonly Uint32Array[],
): readonly Regret[] {
  const payoffs = meetings.map((meeting) => meeting.payoffs[chair] ?? []);
  const others = meetings.map(({ agents }) => without(agents, chair).join(' '));
  const places = own.map((list) => list.map((meeting) => meetings.indexOf(meeting)));
  const regretsBy = (meanFor: (values: readonly number[]) => number): readonly Regrets[] => {
    const means = payoffs.map(meanFor);
    const best = new Map<string, number>();
    for (const [at, mean] of means.entries()) {
      const met = others[at] ?? '';
      best.set(met, Math.max(best.get(met) ?? Number.NEGATIVE_INFINITY, mean));
    }
    return places.map((list) => regretsIn(list.map((at) => (best.get(others[at] ?? '') ?? 0) - (means[at] ?? 0))));
  };
  const drawn = resamples.map((times) => regretsBy((values) => weighted(values, times)));
  return regretsBy(meanOf).map(({ mean, most, at }, agent): Regret => {
    const again = drawn.flatMap((all) => all[agent] ?? []);
    const worst = own[agent]?.[at];
    return {
      mean: percentileOf(
        mean,
        again.map((one) => one.mean),
      ),
      most: percentileOf(
        most,
        again.map((one) => one.most),
      ),
      against: worst === undefined ? [] : without(worst.agents, chair),
      stability: again.filter((one) => one.at === at).length / again.length,
    };
  });
}

/** The mean of values of which each stands so many times. */
function weighted(values: readonly number[], times: Uint32Array): number {
  let sum = 0;
  for (let game = 0; game < values.length; game += 1) sum += (values[game] ?? 0) * (times[game] ?? 0);
  return sum / values.length;
}
