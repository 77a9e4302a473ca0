import type { Seed } from '#engine';
import { demandCount, type UnitPoint } from '../sampling/unit-point.ts';
import { type Bootstrapped, percentileOf, RESAMPLES, resampler } from '../statistics/bootstrap.ts';
import { type Ranking, rankingOf } from '../statistics/ranking.ts';
import { demandOutputs } from './outputs.ts';

/** What one parameter does to the output, in units of the output for its whole range. */
export interface MorrisEffect {
  readonly id: string;
  /** The mean effect: with its sign. */
  readonly mu: Bootstrapped;
  /** The mean of the effects without their signs. */
  readonly muStar: Bootstrapped;
  /** The standard deviation of the effects: large where they depend on the others or on where they are taken. */
  readonly sigma: Bootstrapped;
}

export interface MorrisEffects {
  readonly trajectories: number;
  readonly evaluations: number;
  readonly parameters: readonly MorrisEffect[];
  /** By the mean effect without its sign. */
  readonly ranking: Ranking;
}

export interface MorrisData {
  /** Names of the parameters, in the order of the design's coordinates. */
  readonly ids: readonly string[];
  /** The points of `morrisTrajectories`, in the unit cube. */
  readonly points: readonly UnitPoint[];
  /** What the model gave at each of them. */
  readonly outputs: ArrayLike<number>;
  readonly seed: Seed;
  readonly resamples?: number;
}

/** Two pairs of trajectories: drawn again, one pair alone would always come to the same. */
const FEWEST = 4;

/**
 * Elementary effects: μ and σ (Morris 1991) and μ* (Campolongo, Cariboni and Saltelli 2007) from the outputs at
 * `morrisTrajectories`. An effect is the change of the output over the step as a share of the range. Intervals (95 %) and
 * standard errors come from drawing pairs of trajectories with replacement, since the two of a pair share their beginning;
 * of an odd number the last stands for a pair. Throws on numbers of points or outputs that are no design, a step that
 * moves no or several coordinates, fewer than four trajectories, which are two pairs, or two resamples, and on an output
 * that is no number.
 */
export function morris({ ids, points, outputs, seed, resamples = RESAMPLES }: MorrisData): MorrisEffects {
  const long = ids.length + 1;
  const trajectories = points.length / long;
  demandCount(`The number of trajectories (${points.length} points by ${long} a trajectory)`, trajectories, FEWEST);
  demandCount('The number of resamples', resamples, 2);
  if (outputs.length !== points.length)
    throw new Error(`There are ${points.length} points and ${outputs.length} outputs.`);
  demandOutputs(outputs);
  const effects = effectsOf(points, outputs, ids.length);
  const pairs = Math.ceil(trajectories / 2);
  const whole = momentsOf(effects, ids.length, new Uint32Array(pairs).fill(1));
  const draw = resampler('morris', seed, pairs);
  const drawn = Array.from({ length: resamples }, (_, resample) => momentsOf(effects, ids.length, draw(resample)));
  const over = (read: (one: Moments) => number): Bootstrapped => percentileOf(read(whole), drawn.map(read));
  return {
    trajectories,
    evaluations: outputs.length,
    parameters: ids.map((id, at) => ({
      id,
      mu: over(({ mu }) => mu[at] ?? 0),
      muStar: over(({ muStar }) => muStar[at] ?? 0),
      sigma: over(({ sigma }) => sigma[at] ?? 0),
    })),
    ranking: rankingOf(
      ids,
      whole.muStar,
      drawn.map(({ muStar }) => muStar),
    ),
  };
}

/** The effects, trajectory by trajectory, all parameters of one side by side. */
function effectsOf(points: readonly UnitPoint[], outputs: ArrayLike<number>, dimensions: number): Float64Array {
  const trajectories = points.length / (dimensions + 1);
  const effects = new Float64Array(trajectories * dimensions);
  for (let way = 0; way < trajectories; way += 1) {
    const moved = new Set<number>();
    for (let step = 1; step <= dimensions; step += 1) {
      const at = way * (dimensions + 1) + step;
      const { coordinate, by } = stepBetween(points[at - 1] ?? [], points[at] ?? [], at);
      moved.add(coordinate);
      effects[way * dimensions + coordinate] = ((outputs[at] ?? 0) - (outputs[at - 1] ?? 0)) / by;
    }
    if (moved.size !== dimensions)
      throw new Error(`Trajectory ${way} does not move each of ${dimensions} coordinates.`);
  }
  return effects;
}

/** Coordinates that were stretched over a range and back do not return to the last digit. */
const STILL = 1e-9;

function stepBetween(before: UnitPoint, after: UnitPoint, at: number): { coordinate: number; by: number } {
  const moves = after.flatMap((value, coordinate) => {
    const by = value - (before[coordinate] ?? 0);
    return Math.abs(by) > STILL ? [{ coordinate, by }] : [];
  });
  const [move] = moves;
  if (move === undefined || moves.length > 1)
    throw new Error(`The step to point ${at} moves ${moves.length} coordinates, and not one.`);
  return move;
}

interface Moments {
  readonly mu: Float64Array;
  readonly muStar: Float64Array;
  readonly sigma: Float64Array;
}

/** Mean, mean without sign and deviation of each parameter's effects, where each pair of trajectories stands so many times. */
function momentsOf(effects: Float64Array, dimensions: number, times: Uint32Array): Moments {
  const [mu, muStar, squares] = [0, 0, 0].map(() => new Float64Array(dimensions)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let count = 0;
  const trajectories = effects.length / dimensions;
  for (let way = 0; way < trajectories; way += 1) {
    const weight = times[way >> 1] ?? 0;
    count += weight;
    for (let at = 0; at < dimensions; at += 1) {
      const effect = effects[way * dimensions + at] ?? 0;
      mu[at] = (mu[at] ?? 0) + weight * effect;
      muStar[at] = (muStar[at] ?? 0) + weight * Math.abs(effect);
      squares[at] = (squares[at] ?? 0) + weight * effect * effect;
    }
  }
  const mean = mu.map((one) => one / count);
  const sigma = squares.map((one, at) =>
    Math.sqrt(Math.max(0, one - count * (mean[at] ?? 0) * (mean[at] ?? 0)) / (count - 1)),
  );
  return { mu: mean, muStar: muStar.map((one) => one / count), sigma };
}
