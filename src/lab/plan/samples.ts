import { latinHypercube } from '../sampling/latin-hypercube.ts';
import { morrisTrajectories } from '../sampling/morris.ts';
import { saltelliPoints } from '../sampling/saltelli.ts';
import { sobolPoints } from '../sampling/sobol.ts';
import { factorsOf, levelsOf, valueAt } from './factors.ts';
import type { Factor, Plan } from './plan.ts';

/** How many sets of parameters a plan lays out for every setting: at least one. */
export function sampleCount(plan: Plan): number {
  const { design } = plan;
  const factors = factorsOf(plan);
  switch (design.kind) {
    case 'factorial':
      return factors.reduce((product, [, factor]) => product * levelsOf(factor).length, 1);
    case 'latin-hypercube':
    case 'sobol':
      return design.points;
    case 'saltelli':
      return design.base * (factors.length + 2);
    case 'morris':
      return design.trajectories * (factors.length + 1);
  }
}

type UnitPoints = ReadonlyArray<ArrayLike<number>>;

/** The points of a filling design in the unit cube, one coordinate for each factor. */
function unitPoints(plan: Plan, dimensions: number): UnitPoints {
  const { design, seed } = plan;
  switch (design.kind) {
    case 'factorial':
      return [];
    case 'latin-hypercube':
      return latinHypercube(dimensions, design.points, seed);
    case 'sobol':
      return sobolPoints(dimensions, design.points);
    case 'saltelli':
      return saltelliPoints(dimensions, design.base, seed);
    case 'morris':
      return morrisTrajectories(dimensions, design.trajectories, design.levels, seed);
  }
}

/** The samples of the plan that was asked about last: a filling design is made as a whole, and rows ask one by one. */
let latest: { readonly key: string; readonly points: UnitPoints } | null = null;

function keptPoints(plan: Plan, dimensions: number): UnitPoints {
  const key = JSON.stringify([plan.design, plan.seed, dimensions]);
  if (latest?.key !== key) latest = { key, points: unitPoints(plan, dimensions) };
  return latest.points;
}

/** The parameters of one sample of a plan, from 0, each in its own unit. Throws where there is no such sample. */
export const sampleOf = (plan: Plan, sample: number): Readonly<Record<string, number>> =>
  sampleAmong(plan, factorsOf(plan), sample);

/** The same of all samples, parameter by parameter: of a million of them no object is kept each. */
export function sampleColumns(plan: Plan): Readonly<Record<string, Float64Array>> {
  const factors = factorsOf(plan);
  const columns = factors.map(([id]) => [id, new Float64Array(sampleCount(plan))] as const);
  for (let sample = 0, samples = sampleCount(plan); sample < samples; sample += 1) {
    const values = sampleAmong(plan, factors, sample);
    for (const [id, column] of columns) column[sample] = values[id] ?? Number.NaN;
  }
  return Object.fromEntries(columns);
}

type Factors = readonly (readonly [id: string, factor: Factor])[];

function sampleAmong(plan: Plan, factors: Factors, sample: number): Readonly<Record<string, number>> {
  if (plan.design.kind === 'factorial') {
    let rest = sample;
    return Object.fromEntries(
      factors.map(([id, factor]) => {
        const levels = levelsOf(factor);
        const value = levels[rest % levels.length] ?? Number.NaN;
        rest = Math.floor(rest / levels.length);
        return [id, value];
      }),
    );
  }
  const point = keptPoints(plan, factors.length)[sample];
  if (point === undefined) throw new Error(`The plan "${plan.plan}" has no sample ${sample}.`);
  return Object.fromEntries(factors.map(([id, factor], place) => [id, valueAt(factor, point[place] ?? Number.NaN)]));
}
