import type { ResolvedScenario } from '#engine';
import {
  contestedChairs,
  drawnWorlds,
  growTree,
  type Plan,
  type PlanPoint,
  type PrimBox,
  pointOf,
  prim,
  type Robust,
  robustOf,
  type SeatComparison,
  type SettingSensitivity,
  sampleCount,
  sensitivityMethodOf,
  sensitivityOfRows,
  settingCount,
  stallsOfRows,
  type Tree,
  worldsOf,
} from '#lab';
import type { RowSource } from './run-files.worker.ts';

export type { Bootstrapped, PrimBox, Ranking, Restriction, SeatComparison, Tree, TreeNode } from '#lab';

/** What is known of a set of rows before anything is reckoned. */
export interface RunAbout {
  readonly plan: Plan;
  readonly rows: number;
  readonly of: number;
  readonly isOfTheseRules: boolean;
  /** Chairs in which several agents take turns. */
  readonly chairs: readonly string[];
  /** For which method the plan is laid out; null: for none. */
  readonly method: 'sobol' | 'morris' | null;
  /** Whether anything but a chair tells its worlds apart. */
  readonly hasWorlds: boolean;
}

/** Which analysis is asked for, and of what. */
export type Analysis =
  | { readonly analysis: 'robust'; readonly party: string }
  | {
      readonly analysis: 'discover';
      readonly measure: string;
      readonly compare: SeatComparison | null;
      /** Worlds whose mean is at least this; of a comparison worlds above zero are sought. */
      readonly atLeast: number | null;
    }
  | { readonly analysis: 'sensitivity'; readonly measure: string };

/** Worlds in which something is so. */
export interface Discovered {
  readonly worlds: number;
  readonly missing: number;
  /** Among how many of the worlds boxes and tree were sought; the hits are of all. */
  readonly searched: number;
  readonly hits: number;
  /** From how much on a world is sought. */
  readonly bound: number;
  readonly boxes: readonly PrimBox[];
  readonly tree: Tree | null;
}

/** How much a measure depends on each parameter, by setting, with what each setting is. */
export interface Sensitive {
  readonly settings: readonly (SettingSensitivity & { readonly point: PlanPoint })[];
}

export type Analysed =
  | { readonly analysis: 'robust'; readonly robust: Robust | null }
  | { readonly analysis: 'discover'; readonly found: Discovered }
  | { readonly analysis: 'sensitivity'; readonly found: Sensitive };

/** Resamples of the page: half of the command line's, so that nobody waits long. */
const RESAMPLES = 500;
const SEED = '1';
/** More worlds are drawn by lot: a search takes a time in proportion to them, and so many take some twenty seconds. */
const MOST_WORLDS = 32_768;
/** A run of so few lucks says nothing about regret. */
const LEAST_UNITS = 2;

/** What a set of rows is. */
export function aboutRun({ plan, rows, isOfTheseRules }: RowSource): RunAbout {
  const several = (list: readonly unknown[]): boolean => list.length > 1;
  const chairs = contestedChairs(plan);
  return {
    plan,
    rows,
    of: settingCount(plan) * sampleCount(plan) * plan.games,
    isOfTheseRules,
    chairs,
    method: sensitivityMethodOf(plan),
    hasWorlds:
      sampleCount(plan) > 1 || several(plan.worldviews) || several(plan.off) || several(plan.turns) || several(chairs),
  };
}

/** Analyses a set of rows. Rejects where a column is not kept, and where there are too few rows for any answer. */
export async function analyse(source: RowSource, scenario: ResolvedScenario, asked: Analysis): Promise<Analysed> {
  const { plan } = source;
  switch (asked.analysis) {
    case 'robust': {
      const scores = Object.keys(scenario.worldviews).map((id) => `yardstick-score/${id}`);
      const table = await source.columns(['point', 'game', ...scores.toSorted()]);
      const stalls = stallsOfRows(plan, scenario, table, asked.party);
      const units = Object.values(stalls[0]?.values ?? {})[0]?.length ?? 0;
      return { analysis: 'robust', robust: units < LEAST_UNITS ? null : robustOf(stalls, RESAMPLES, SEED) };
    }
    case 'discover':
      return { analysis: 'discover', found: await discovered(source, scenario, asked) };
    case 'sensitivity': {
      const table = await source.columns(['point', 'game', asked.measure]);
      const found = sensitivityOfRows(plan, table, asked.measure, { seed: SEED, resamples: RESAMPLES });
      const settings = found.map((one) => ({
        ...one,
        point: pointOf(plan, scenario, one.setting * sampleCount(plan)),
      }));
      return { analysis: 'sensitivity', found: { settings } };
    }
  }
}

async function discovered(
  source: RowSource,
  scenario: ResolvedScenario,
  { measure, compare, atLeast }: Extract<Analysis, { readonly analysis: 'discover' }>,
): Promise<Discovered> {
  const table = await source.columns(['point', 'game', measure]);
  const worlds = worldsOf(source.plan, scenario, table, measure, compare);
  const { outcomes, missing } = worlds;
  const bound = compare === null ? (atLeast ?? medianOf(outcomes)) : 0;
  const isAbove = (outcome: number): boolean => (compare === null ? outcome >= bound : outcome > bound);
  const { inputs, ...drawn } = drawnWorlds(worlds, MOST_WORLDS);
  const isHit = Array.from(drawn.outcomes, isAbove);
  const canTell = inputs.length > 0 && outcomes.length > 0;
  return {
    worlds: outcomes.length,
    missing,
    searched: isHit.length,
    hits: outcomes.filter(isAbove).length,
    bound,
    boxes: canTell ? prim(inputs, isHit, { seed: SEED }) : [],
    tree: canTell ? growTree(inputs, Float64Array.from(isHit, Number), { seed: SEED }) : null,
  };
}

/** The middle of these numbers; of an even number the upper of the two in the middle. */
const medianOf = (values: Float64Array): number => values.toSorted()[Math.floor(values.length / 2)] ?? Number.NaN;
