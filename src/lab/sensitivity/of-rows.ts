import type { Seed } from '#engine';
import { factorsOf } from '../plan/factors.ts';
import type { Plan } from '../plan/plan.ts';
import { pointCount, settingCount } from '../plan/points.ts';
import { sampleCount } from '../plan/samples.ts';
import { morrisTrajectories } from '../sampling/morris.ts';
import type { RowTable } from '../table/row-table.ts';
import { luckShare } from './luck-share.ts';
import { type MorrisEffects, morris } from './morris-effects.ts';
import { meansWithoutEach, morrisOverLucks, sobolOverLucks } from './other-lucks.ts';
import { type PointGames, pointGames, pointMeans } from './point-games.ts';
import { type SobolIndices, sobolIndices } from './sobol-indices.ts';

/** Which analysis the design of a plan is made for. */
export const SENSITIVITY_METHODS = ['sobol', 'morris'] as const;
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];

/** How much a measure depends on each parameter, in one setting of a plan: seats, worldview, switched-off rules, horizon. */
export interface SettingSensitivity {
  readonly setting: number;
  /** Points that were read: whole samples only. */
  readonly points: number;
  /**
   * The share of the variance of a single game that is left when all parameters are known, 0 to 1; null where there is
   * one game a point, or no difference at all.
   */
  readonly luck: number | null;
  /** Null where the plan is no such design, or the measure is the same everywhere. */
  readonly sobol: SobolIndices | null;
  readonly morris: MorrisEffects | null;
}

/** The analysis that a plan is laid out for; null where it is for none. */
export function sensitivityMethodOf({ design }: Plan): SensitivityMethod | null {
  if (design.kind === 'saltelli') return 'sobol';
  return design.kind === 'morris' ? 'morris' : null;
}

export interface RowSensitivity {
  readonly seed: Seed;
  readonly resamples?: number;
}

/**
 * The sensitivity of a measure to the parameters of a plan with a Saltelli or Morris design, for each setting by itself.
 * The measure is averaged over the games of each point, which meet the same seeds at all points: so the indices are those
 * of the mean over these lucks. All points must meet the same: the estimators hold A against AB, or one step against the
 * next, and would take a change of luck for an effect. Intervals hold what other samples and other lucks would have given;
 * those of one luck a point hold other samples alone, as the stability of the order always does. Of a table that lacks rows, samples are used that are whole. Throws where the plan is of
 * another design, varies no parameter, or a setting has fewer than two whole samples (of a Morris design four whole
 * trajectories), and where there is no such column.
 */
export function sensitivityOfRows(
  plan: Plan,
  table: RowTable,
  measure: string,
  options: RowSensitivity,
): readonly SettingSensitivity[] {
  const method = sensitivityMethodOf(plan);
  if (method === null) throw new Error(`A ${plan.design.kind} design shows no sensitivity: saltelli and morris do.`);
  const games = pointGames(table, measure, pointCount(plan), plan.games);
  const means = pointMeans(games);
  return Array.from({ length: settingCount(plan) }, (_, setting) => {
    const from = setting * sampleCount(plan);
    return sensitivityAt(plan, games, means.subarray(from, from + sampleCount(plan)), setting, options);
  });
}

function sensitivityAt(
  plan: Plan,
  games: PointGames,
  means: Float64Array,
  setting: number,
  options: RowSensitivity,
): SettingSensitivity {
  const ids = factorsOf(plan).map(([id]) => id);
  const { design } = plan;
  // The two trajectories of a pair belong together.
  const group = design.kind === 'morris' ? 2 * (ids.length + 1) : ids.length + 2;
  const samples = wholeSamples(means, group);
  const outputs = Float64Array.from(samples, (sample) => means[sample] ?? Number.NaN);
  // Of a Saltelli design A and B are samples of the box; of a Morris design all points are, over its levels.
  const sampled = design.kind === 'saltelli' ? samples.filter((sample) => sample % group < 2) : samples;
  const from = setting * means.length;
  const luck = luckShare(
    games,
    sampled.map((sample) => from + sample),
  );
  const told = { setting, points: samples.length, luck, sobol: null, morris: null };
  const without = meansWithoutEach(
    games,
    samples.map((sample) => from + sample),
  );
  // Of these the estimates alone are read.
  const few = { seed: options.seed, resamples: 2 };
  if (design.kind === 'saltelli') {
    const whole = sobolIndices({ ids, outputs, ...options });
    if (whole === null) return told;
    const others = without.map((each) => sobolIndices({ ids, outputs: each, ...few }));
    return { ...told, sobol: sobolOverLucks(whole, others) };
  }
  if (design.kind !== 'morris') return told;
  const all = morrisTrajectories(ids.length, design.trajectories, design.levels, plan.seed);
  const points = samples.map((sample) => all[sample] ?? []);
  const others = without.map((each) => morris({ ids, points, outputs: each, ...few }));
  return { ...told, morris: morrisOverLucks(morris({ ids, points, outputs, ...options }), others) };
}

/** The samples of those groups of which none is missing. */
function wholeSamples(means: Float64Array, group: number): readonly number[] {
  const whole: number[] = [];
  for (let from = 0; from < means.length; from += group) {
    const all = means.subarray(from, from + group);
    if (!all.some(Number.isNaN)) for (let at = 0; at < all.length; at += 1) whole.push(from + at);
  }
  return whole;
}
