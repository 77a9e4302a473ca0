import type { ResolvedScenario, Worldview } from '#engine';
import {
  areAlike,
  payoffColumn,
  roundRobin,
  SETTLED_SHARE,
  type Takeovers,
  type Tournament,
  type TournamentPlan,
  takeovers,
} from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';

export type {
  ChairResult,
  CoursePoint,
  Fixation,
  Fixations,
  PopulationResult,
  Regret,
  Settled,
  Takeovers,
  TestedEquilibrium,
  Tournament,
} from '#lab';

/** A small tournament of two chairs in one world: everybody against everybody on the same luck. Plain JSON. */
export interface Contest {
  readonly chairs: readonly [string, string];
  /** By chair the lines that play for it. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly worldview: Worldview;
  /** Games of each meeting. */
  readonly games: number;
  readonly seed: string;
}

/** What came of it, with what says how much of it may be told. */
export interface Contested {
  readonly tournament: Tournament;
  /** The share of resamples that must uphold what is told of equilibria and of dynamics. */
  readonly settledFrom: number;
  /** Which lines take over others more often than by lot, as far as resampling holds it; null where the chairs differ. */
  readonly takeovers: Takeovers | null;
}

/** Told while it is played: how many games of all have been. */
export type Telling = (done: number, games: number) => void;

/** How many games all meetings of a contest have together. */
export const gamesOf = ({ chairs: [one, other], entries, games }: Contest): number =>
  (entries[one]?.length ?? 0) * (entries[other]?.length ?? 0) * games;

/** A contest as the laboratory plays it, by the rules of `lab tournament`. */
export function planOfContest(
  scenario: ResolvedScenario,
  { chairs, entries, worldview, games, seed }: Contest,
): TournamentPlan {
  const own = Object.fromEntries(chairs.map((party) => [party, entries[party] ?? []]));
  const others = Object.keys(scenario.parties).filter((party) => !chairs.includes(party));
  return {
    entries: own,
    others: Object.fromEntries(others.map((party) => [party, DEFAULT_STRATEGY])),
    ground: { worldview },
    columns: Object.fromEntries(chairs.map((party) => [party, payoffColumn(scenario, party)])),
    games,
    seed,
    selfPlay: !areAlike(own),
  };
}

/** Plays it, at once and in this thread; whoever is told of it changes nothing. Throws on fewer than two games. */
export function contestOf(scenario: ResolvedScenario, contest: Contest, told: Telling = () => {}): Contested {
  const games = gamesOf(contest);
  let done = 0;
  const tournament = roundRobin(scenario, planOfContest(scenario, contest), (more) => {
    done += more;
    told(done, games);
  });
  const moran = tournament.population?.alike?.moran;
  return { tournament, settledFrom: SETTLED_SHARE, takeovers: moran === undefined ? null : takeovers(moran) };
}
