import { expect, test } from 'vitest';
import {
  axesOf,
  comparisonsOf,
  type Design,
  type Estimate,
  meansOf,
  type Plan,
  type RowTable,
  rowCount,
  sampleCount,
  seedAt,
  sideOf,
} from '#lab';
import { chanceFor } from '../../../src/lab/sampling/chance.ts';
import { planOf } from '../../cli/report-run.ts';

const MEASURE = 'measure/crisis-risk';
const RANGES = { 'arsenal-growth': { range: [0.1, 0.7] as const }, 'hidden-share': { range: [0, 1] as const } };
/** So many that a true 95 % shows within a percent or two. */
const REPETITIONS = 400;
/** From one repetition to the next no luck comes again. */
const FIRST_LUCKS = 100_000;

/** Samples that stand or fall together: those of a base sample, or of a trajectory. */
const familyOf = ({ kind }: Design): number => (kind === 'saltelli' ? 4 : kind === 'morris' ? 3 : 1);

/**
 * Rows in which the first of two strategies has more than the second by a part of the point, a part of the luck and a part
 * of their meeting, all of the same variance and of mean 0. The luck is that of the seed that the plan gives the row.
 */
function madeUp(plan: Plan, repetition: number): RowTable {
  const [points, lucks, meetings] = ['point', 'luck', 'meeting'].map((part) =>
    chanceFor(`test/${part}`, String(repetition)),
  );
  const length = rowCount(plan);
  const samples = sampleCount(plan);
  const values = Float64Array.from({ length }, (_, row) => {
    const point = Math.floor(row / plan.games);
    const [seat, world] = [Math.floor(point / samples) % 2, Math.floor(point / samples / 2)];
    if (seat === 1) return 0;
    // What is written out is no draw: its points are what is asked about.
    const family = plan.design.kind === 'factorial' ? 0 : Math.floor((point % samples) / familyOf(plan.design)) + 1;
    const seed = Number(seedAt(plan, point % samples, row % plan.games));
    const ofPoint = family === 0 ? 0 : (points?.(world, family) ?? 0) - 0.5;
    return ofPoint + (lucks?.(seed, world) ?? 0) - 0.5 + (meetings?.(seed, family * 2 + world) ?? 0) - 0.5;
  });
  return { length, numbers: { row: Float64Array.from({ length }, (_, row) => row), [MEASURE]: values }, words: {} };
}

const DESIGNS: readonly (readonly [Design, number])[] = [
  [{ kind: 'factorial' }, 12],
  [{ kind: 'latin-hypercube', points: 24 }, 2],
  [{ kind: 'sobol', points: 16 }, 4],
  [{ kind: 'saltelli', base: 16 }, 8],
  [{ kind: 'saltelli', base: 64 }, 4],
  [{ kind: 'morris', trajectories: 10, levels: 4 }, 12],
];

/** The share of repetitions in which something is so; each has seeds, points and meetings of its own. */
function shareOf(design: Design, games: number, isSo: (plan: Plan, rows: RowTable) => boolean): number {
  const repetitions = Array.from({ length: REPETITIONS }, (_, repetition) => {
    const seed = String(FIRST_LUCKS * repetition);
    const plan = planOf({ design, games, seed, parameters: RANGES, measures: [MEASURE] });
    return isSo(plan, madeUp(plan, repetition));
  });
  return repetitions.filter(Boolean).length / REPETITIONS;
}

/** What the report tells of the difference, and of the level, in the first world. */
const INTERVALS: Readonly<Record<string, (plan: Plan, rows: RowTable) => Estimate | undefined>> = {
  difference: (plan, rows) =>
    axesOf(plan).flatMap((axis) => (axis.kind === 'seat' ? comparisonsOf(plan, rows, MEASURE, axis) : []))[0]
      ?.difference,
  mean: (plan, rows) => meansOf(plan, rows, MEASURE)[0]?.estimate,
};

test.each(DESIGNS.flatMap((design) => Object.keys(INTERVALS).map((of) => [of, ...design] as const)))(
  'the interval of a %s under %j, with %i lucks at each point, holds the truth in 90 to 98 of 100 repetitions',
  (of, design, games) => {
    const share = shareOf(design, games, (plan, rows) => {
      const found = INTERVALS[of]?.(plan, rows);
      return found !== undefined && sideOf(found) === 0;
    });
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(share).toBeLessThanOrEqual(0.98);
  },
);
