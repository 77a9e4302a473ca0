import type { ResolvedScenario } from '#engine';
import type { Plan } from '../plan/plan.ts';
import { type PlanPoint, pointCount, pointOf } from '../plan/points.ts';
import { pointGames, pointMeans } from '../sensitivity/point-games.ts';
import type { RowTable } from '../table/row-table.ts';
import type { Input } from './inputs.ts';

/** Two agents in one chair, of which the first is held against the second with everything else, and the luck, alike. */
export interface SeatComparison {
  readonly party: string;
  readonly first: string;
  readonly second: string;
}

/** What a measure comes to in each world: its mean over the games of a point, or the mean paired difference of two points. */
export interface Worlds {
  /** What is known of each world beforehand: parameters, and whatever else the plan varies. None where all are one world. */
  readonly inputs: readonly Input[];
  /** In the unit of the measure. */
  readonly outcomes: Float64Array;
  /** Worlds of which some games are missing: they are left out. */
  readonly missing: number;
}

/**
 * The worlds of a plan as its rows show them. A comparison pairs points that differ in that chair alone; both are played on
 * the same seeds, so the difference of means is the mean paired difference. Throws where there is no such column, and where
 * the plan seats one of the two nowhere.
 */
export function worldsOf(
  plan: Plan,
  scenario: ResolvedScenario,
  table: RowTable,
  measure: string,
  comparison: SeatComparison | null = null,
): Worlds {
  const means = pointMeans(pointGames(table, measure, pointCount(plan), plan.games));
  const points = Array.from(means, (mean, point) => ({ ...pointOf(plan, scenario, point), mean }));
  const worlds = comparison === null ? points : paired(points, comparison);
  const whole = worlds.filter(({ mean }) => !Number.isNaN(mean));
  const inputs = inputsOf(plan, whole, comparison);
  return { inputs, outcomes: Float64Array.from(whole, ({ mean }) => mean), missing: worlds.length - whole.length };
}

type Played = PlanPoint & { readonly mean: number };

/** Points with the first agent, each with what it has more than the same point with the second. */
function paired(points: readonly Played[], { party, first, second }: SeatComparison): readonly Played[] {
  const seated = (agent: string): readonly Played[] => {
    const found = points.filter(({ seats }) => seats[party] === agent);
    if (found.length === 0) throw new Error(`The plan seats no "${agent}" for ${party}.`);
    return found;
  };
  const [ones, others] = [seated(first), seated(second)];
  // Settings count up in the same order with either agent in the chair, and so do their samples.
  return ones.map((one, at) => ({ ...one, mean: one.mean - (others[at]?.mean ?? Number.NaN) }));
}

function inputsOf(plan: Plan, points: readonly Played[], comparison: SeatComparison | null): readonly Input[] {
  const words = (id: string, read: (point: Played) => string): Input => ({ id, words: points.map(read) });
  const numbers = (id: string, read: (point: Played) => number): Input => ({ id, numbers: points.map(read) });
  const all = [
    ...Object.keys(plan.parameters)
      .toSorted()
      .map((id) => numbers(`parameter/${id}`, ({ parameters }) => parameters[id] ?? Number.NaN)),
    words('physics', ({ worldview }) => worldview.physics),
    words('tempers', ({ worldview }) => worldview.tempers),
    ...Object.keys(plan.seats)
      .toSorted()
      .filter((party) => party !== comparison?.party)
      .map((party) => words(`seat/${party}`, ({ seats }) => seats[party] ?? '')),
    words('off', ({ off }) => off.join(' ')),
    numbers('turns', ({ turns }) => turns),
  ];
  return all.filter(varies);
}

function varies(input: Input): boolean {
  const given: readonly (string | number)[] = 'words' in input ? input.words : Array.from(input.numbers);
  return new Set(given).size > 1;
}
