import { parametersOf, type ResolvedScenario } from '#engine';
import type { Plan } from './sweep-words.worker.ts';

/** Where a parameter stands: at one value in every world, or, by school, at one for each world with its physics. In its own unit. */
export type Moved = number | Readonly<Record<string, number>>;

/** What every school believes of a parameter, by school in the order of the scenario. In its own unit. */
export const believed = (scenario: ResolvedScenario, id: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(scenario.worldviews).map((school) => [school, parametersOf(scenario, school)[id] ?? Number.NaN]),
  );

/** The values that a parameter is given in these worlds, each once and in order. */
export const valuesIn = (moved: Moved, physics: readonly string[]): readonly number[] =>
  typeof moved === 'number'
    ? [moved]
    : [...new Set(physics.flatMap((school) => moved[school] ?? []))].toSorted((one, other) => one - other);

/**
 * The numbers of the points of a plan that are played, as `pointOf` counts them: where a parameter stands otherwise in each
 * school's world, the plan holds every value in every world, and only those are played in which each world has its own.
 */
export function playedPoints(plan: Plan, moved: Readonly<Record<string, Moved>>): readonly number[] {
  const factors = Object.entries(plan.parameters).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const levels = factors.map(([id, factor]) => ({ id, values: 'values' in factor ? factor.values : factor.range }));
  const seats = Object.values(plan.seats).reduce((product, names) => product * names.length, 1);
  const samples = levels.reduce((product, { values }) => product * values.length, 1);
  const settings = seats * plan.worldviews.length * plan.off.length * Math.max(1, plan.turns.length);
  const isPlayed = (point: number): boolean => {
    const setting = Math.floor(point / samples);
    const world = plan.worldviews[Math.floor(setting / seats) % plan.worldviews.length];
    let rest = point % samples;
    return levels.every(({ id, values }) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      const own = moved[id];
      return own === undefined || typeof own === 'number' || values.length === 1 || own[world?.physics ?? ''] === value;
    });
  };
  return Array.from({ length: settings * samples }, (_, point) => point).filter(isPlayed);
}
