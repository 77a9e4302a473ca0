import type { Seed } from '#engine';
import { resampler } from '../statistics/bootstrap.ts';
import { type Estimate, meanInterval, meanOf } from '../statistics/intervals.ts';
import { type Ranking, rankingOf } from '../statistics/ranking.ts';
import type { Meeting } from './plan.ts';
import { type Regret, regretsOf } from './regret.ts';
import { type PairApart, pairsApart } from './significance.ts';

/** How one strategy fared in a chair. In the unit of the chair's payoff. */
export interface Standing {
  readonly agent: string;
  readonly meetings: number;
  /** Its mean payoffs of all meetings, added up. */
  readonly total: number;
  /** The payoff of a game, over all meetings alike. */
  readonly mean: Estimate;
  readonly regret: Regret;
}

/** All strategies of one chair, in the order in which they were entered. */
export interface ChairResult {
  readonly party: string;
  readonly column: string;
  readonly standings: readonly Standing[];
  /** The order by mean payoff, and how much of it holds when games are drawn again: only its settled places may be told. */
  readonly ranking: Ranking;
  /** Strategies of the same mean as the one before them in the ranking: they share its place. */
  readonly tied: readonly string[];
  readonly pairs: readonly PairApart[];
}

const RESAMPLES = 1000;
/** Means that lie nearer than this are equal. */
const EQUAL = 1e-9;

const without = (agents: readonly string[], chair: number): readonly string[] => agents.toSpliced(chair, 1);

/** The meetings of each strategy of a chair; with others of its own name only where that counts. */
export function ownMeetings(
  meetings: readonly Meeting[],
  chair: number,
  agent: string,
  selfPlay: boolean,
): readonly Meeting[] {
  return meetings.filter(
    ({ agents }) => agents[chair] === agent && (selfPlay || !without(agents, chair).includes(agent)),
  );
}

/** Game by game the mean over meetings. */
function meansByGame(own: readonly Meeting[], chair: number, games: number): readonly number[] {
  return Array.from({ length: games }, (_, game) => meanOf(own.map(({ payoffs }) => payoffs[chair]?.[game] ?? 0)));
}

/** What a chair's strategies came to. Ranks and regrets are judged by drawing games again, all meetings of a game together. Needs two games. */
export function chairResult(
  meetings: readonly Meeting[],
  chair: number,
  { party, column, agents, selfPlay, seed }: ChairAsked,
): ChairResult {
  const games = meetings[0]?.payoffs[chair]?.length ?? 0;
  const own = agents.map((agent) => ownMeetings(meetings, chair, agent, selfPlay));
  const values = own.map((list) => meansByGame(list, chair, games));
  const means = values.map(meanOf);
  const drawn = resampler('tournament', seed, games);
  const resamples = Array.from({ length: RESAMPLES }, (_, resample) => drawn(resample));
  const resampled = resamples.map((times) =>
    values.map((list) => list.reduce((before, value, game) => before + value * (times[game] ?? 0), 0) / games),
  );
  const ranking = rankingOf(
    agents,
    means,
    resampled.map((one) => settledTies(one)),
  );
  const meanFor = (agent: string): number => means[agents.indexOf(agent)] ?? 0;
  const tied = ranking.places.flatMap(({ id }, place) => {
    const before = ranking.places[place - 1];
    return before !== undefined && Math.abs(meanFor(before.id) - meanFor(id)) < EQUAL ? [id] : [];
  });
  const regrets = regretsOf(meetings, chair, own, resamples);
  const standings = regrets.map((regret, at): Standing => {
    const [agent = '', list = []] = [agents[at], own[at]];
    return {
      agent,
      meetings: list.length,
      total: list.reduce((before, { payoffs }) => before + meanOf(payoffs[chair] ?? []), 0),
      mean: meanInterval(values[at] ?? []),
      regret,
    };
  });
  return { party, column, standings, ranking, tied, pairs: pairsApart(agents, values) };
}

/** Values that differ by rounding alone are made equal, so that ties stay ties in every resample. */
const settledTies = (values: readonly number[]): readonly number[] =>
  values.map((value) => Math.round(value / EQUAL) * EQUAL);

/** One contested chair of a tournament. */
export interface ChairAsked {
  readonly party: string;
  readonly column: string;
  readonly agents: readonly string[];
  readonly selfPlay: boolean;
  readonly seed: Seed;
}
