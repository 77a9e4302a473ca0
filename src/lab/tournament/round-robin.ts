import type { ResolvedScenario } from '#engine';
import type { PayoffTable } from '../dynamics/matrix.ts';
import type { Row } from '../playing/columns.ts';
import { columnIds } from '../questions/worlds.ts';
import { resampler } from '../statistics/bootstrap.ts';
import { type Estimate, meanInterval, meanOf } from '../statistics/intervals.ts';
import { laboratoryFor } from '../study/laboratory.ts';
import { gather, tasksOf } from '../study/study.ts';
import { areAlike, chairsOf, type Meeting, meetingsOf, type TournamentPlan, tournamentStudy } from './plan.ts';
import { type PopulationResult, populationResult } from './population.ts';
import { type ChairResult, chairResult } from './standings.ts';

/** A tournament in one world: what each meeting brought, how each chair's strategies stand, what would spread. */
export interface Tournament {
  readonly meetings: readonly { readonly agents: readonly string[]; readonly payoffs: readonly Estimate[] }[];
  readonly chairs: readonly ChairResult[];
  /** Of two chairs; null where more are contested. */
  readonly population: PopulationResult | null;
}

/** What a tournament came to, out of the rows of its study. Pure. */
export function tournamentOf(
  plan: TournamentPlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): Tournament {
  const meetings = meetingsOf(plan, ids, rows);
  const chairs = chairsOf(plan);
  return {
    meetings: meetings.map(({ agents, payoffs }) => ({ agents, payoffs: payoffs.map(meanInterval) })),
    chairs: chairs.map((party, chair) =>
      chairResult(meetings, chair, {
        party,
        column: plan.columns[party] ?? '',
        agents: plan.entries[party] ?? [],
        selfPlay: plan.selfPlay,
        seed: plan.seed,
      }),
    ),
    population: chairs.length === 2 ? populationOf(plan, meetings) : null,
  };
}

/** Resamples of the games by which equilibria and dynamics are judged. */
const RESAMPLES = 200;

function populationOf({ entries, seed, games }: TournamentPlan, meetings: readonly Meeting[]): PopulationResult {
  const [first = [], second = []] = Object.values(entries);
  const table = (chair: number, meanFor: (values: readonly number[]) => number): PayoffTable =>
    first.map((_, row) =>
      second.map((__, column) => meanFor(meetings[row * second.length + column]?.payoffs[chair] ?? [])),
    );
  const tables = (meanFor: (values: readonly number[]) => number) => ({
    first: table(0, meanFor),
    second: table(1, meanFor),
  });
  const drawn = resampler('tournament', seed, games);
  const resampled = Array.from({ length: RESAMPLES }, (_, resample) => {
    const times = drawn(resample);
    return tables((values) => values.reduce((sum, value, game) => sum + value * (times[game] ?? 0), 0) / games);
  });
  return populationResult(tables(meanOf), resampled, areAlike(entries));
}

/**
 * Plays everybody against everybody (round robin, Axelrod 1984) in the contested chairs of a scenario, all meetings on the
 * same seeds, and judges what came: payoffs with intervals, standings, regret, significance, equilibria and dynamics. At
 * once, in one thread; `told` hears how many more games have been played, and changes nothing. Throws on a plan that names
 * what the scenario has not, and on fewer than two games.
 */
export function roundRobin(
  scenario: ResolvedScenario,
  plan: TournamentPlan,
  told: (games: number) => void = () => {},
): Tournament {
  const study = tournamentStudy(plan);
  const laboratory = laboratoryFor(scenario);
  const played = [...tasksOf(study)].map((task) => {
    const done = laboratory(task);
    told(task.games);
    return done;
  });
  return tournamentOf(plan, columnIds(scenario), gather(study, played));
}
