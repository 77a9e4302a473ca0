import { availableParallelism, loadavg } from 'node:os';
import { type ResolvedScenario, schoolOf } from '#engine';
import { laboratoryFor } from '#lab';
import { busyTables } from './busy-tables.ts';
import { type ChartPace, chartPace } from './chart-pace.ts';
import { type GamePace, gamePaces } from './game-pace.ts';
import type { Clock } from './interleaved.ts';
import { type LabAndPlay, labAndPlay } from './lab-and-play.ts';
import { type Spent, spentIn } from './profile.ts';
import { type RowPace, rowPace } from './row-pace.ts';

/** Where the time of whole games goes, by who plays them. */
export interface Profile {
  readonly player: 'tables' | 'strategies';
  readonly spent: readonly Spent[];
}

/** All figures of one scenario, taken in one run. */
export interface ScenarioFigures {
  readonly scenario: string;
  readonly games: readonly GamePace[];
  readonly chart: ChartPace;
  readonly labAndPlay: LabAndPlay;
  readonly row: RowPace;
  readonly profiles: readonly Profile[];
}

/** What of the machine the figures depend on. */
export interface Machine {
  readonly node: string;
  readonly cores: number;
  /** Average number of waiting processes over the last minute, before the run. */
  readonly load: number;
}

export const thisMachine = (): Machine => ({
  node: process.version,
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
});

const PROFILED: Readonly<Record<Profile['player'], number>> = { tables: 400, strategies: 40 };

async function profileOf(scenario: ResolvedScenario, player: Profile['player']): Promise<Profile> {
  const tables = busyTables(scenario);
  const seats = Object.fromEntries(
    Object.keys(scenario.parties).map((party) => [party, [player === 'tables' ? (tables[party] ?? '') : 'tempered']]),
  );
  const [school = ''] = Object.keys(scenario.worldviews);
  const arm = { worldviews: [schoolOf(school)], seats };
  const laboratory = laboratoryFor(scenario);
  const play = (games: number) => laboratory({ kind: 'play', place: 0, arm, seed: '1', from: 0, games });
  play(PROFILED[player]);
  return { player, spent: await spentIn(() => play(PROFILED[player])) };
}

/** Times everything about one scenario; each pace of games takes so many milliseconds a round. */
export async function figuresOf(
  scenario: ResolvedScenario,
  milliseconds: number,
  now: Clock,
): Promise<ScenarioFigures> {
  return {
    scenario: scenario.scenario,
    games: await gamePaces(scenario, milliseconds, now),
    chart: chartPace(scenario, now),
    labAndPlay: labAndPlay(scenario, now),
    row: rowPace(scenario, now),
    profiles: [await profileOf(scenario, 'tables'), await profileOf(scenario, 'strategies')],
  };
}
