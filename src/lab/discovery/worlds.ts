import type { ResolvedScenario } from '#engine';
import type { Plan } from '../plan/plan.ts';
import { type PlanPoint, pointCount, pointOf, settingCount } from '../plan/points.ts';
import { sampleColumns, sampleCount } from '../plan/samples.ts';
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
  const samples = sampleCount(plan);
  const settings = Array.from({ length: settingCount(plan) }, (_, setting) =>
    pointOf(plan, scenario, setting * samples),
  );
  const worlds = comparison === null ? settings.map((one): Pair => [one, null]) : pairsOf(settings, comparison);
  const [places, outcomes]: [number[], number[]] = [[], []];
  for (const [one, other] of worlds)
    for (let sample = 0; sample < samples; sample += 1) {
      const outcome = meanAt(means, one, sample) - (other === null ? 0 : meanAt(means, other, sample));
      if (Number.isNaN(outcome)) continue;
      places.push(one.point + sample);
      outcomes.push(outcome);
    }
  const inputs = inputsOf(plan, settings, Uint32Array.from(places), comparison);
  return { inputs, outcomes: Float64Array.from(outcomes), missing: worlds.length * samples - outcomes.length };
}

/** A setting by its first point, and the one that it is held against. */
type Pair = readonly [PlanPoint, PlanPoint | null];

const meanAt = (means: Float64Array, { point }: PlanPoint, sample: number): number =>
  means[point + sample] ?? Number.NaN;

/** Settings with the first agent, each with the same setting with the second. */
function pairsOf(settings: readonly PlanPoint[], { party, first, second }: SeatComparison): readonly Pair[] {
  const seated = (agent: string): readonly PlanPoint[] => {
    const found = settings.filter(({ seats }) => seats[party] === agent);
    if (found.length === 0) throw new Error(`The plan seats no "${agent}" for ${party}.`);
    return found;
  };
  const [ones, others] = [seated(first), seated(second)];
  // Settings count up in the same order with either agent in the chair.
  return ones.flatMap((one, at): readonly Pair[] => {
    const other = others[at];
    return other === undefined ? [] : [[one, other]];
  });
}

/** What differs between the points with these numbers. */
function inputsOf(
  plan: Plan,
  settings: readonly PlanPoint[],
  points: Uint32Array,
  comparison: SeatComparison | null,
): readonly Input[] {
  const samples = sampleCount(plan);
  const drawn = sampleColumns(plan);
  const ofSetting = <Read>(read: (point: PlanPoint) => Read): readonly (Read | undefined)[] => {
    const all = settings.map(read);
    return Array.from(points, (point) => all[Math.floor(point / samples)]);
  };
  const words = (id: string, read: (point: PlanPoint) => string): Input => ({
    id,
    words: ofSetting(read).map((word) => word ?? ''),
  });
  const all = [
    ...Object.keys(plan.parameters)
      .toSorted()
      .map((id): Input => {
        const values = drawn[id];
        return {
          id: `parameter/${id}`,
          numbers: Float64Array.from(points, (point) => values?.[point % samples] ?? Number.NaN),
        };
      }),
    words('physics', ({ worldview }) => worldview.physics),
    words('tempers', ({ worldview }) => worldview.tempers),
    ...Object.keys(plan.seats)
      .toSorted()
      .filter((party) => party !== comparison?.party)
      .map((party) => words(`seat/${party}`, ({ seats }) => seats[party] ?? '')),
    words('off', ({ off }) => off.join(' ')),
    { id: 'turns', numbers: ofSetting(({ turns }) => turns).map((turns) => turns ?? Number.NaN) },
  ];
  return all.filter(varies);
}

function varies(input: Input): boolean {
  const given: ArrayLike<string | number> = 'words' in input ? input.words : input.numbers;
  for (let at = 1; at < given.length; at += 1) if (given[at] !== given[0]) return true;
  return false;
}
