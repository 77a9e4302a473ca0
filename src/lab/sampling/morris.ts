import type { Seed } from '#engine';
import { chanceFor, shuffled } from './chance.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { demandCount, type UnitPoint } from './unit-point.ts';

/** How many points a design of so many parameters and trajectories has. */
export const morrisLength = (dimensions: number, trajectories: number): number => trajectories * (dimensions + 1);

/** The step of a trajectory as a share of the range: p ÷ (2 (p − 1)), so that each level is met equally often (Morris 1991). */
export const morrisStep = (levels: number): number => levels / (2 * (levels - 1));

/**
 * Trajectories through a grid of `levels` in the unit cube (Morris 1991, Factorial sampling plans for preliminary
 * computational experiments, Technometrics 33, 161–174): each begins at a point of the grid and moves one coordinate after
 * the other by p ÷ (2 (p − 1)), up from the lower half of the levels and down from the upper, in an order of chance.
 * `trajectories` × (`dimensions` + 1) points, one trajectory after the other.
 *
 * Two things make the effects less a matter of luck, and change none of their expected values: the beginnings are a Latin
 * hypercube over the levels, and trajectories come in pairs from the same beginning, the second in the reversed order, so
 * that each effect is met once before and once after every other coordinate has moved (antithetic orders; Mitchell,
 * Cooper, Frank and Holmes 2022). Throws on an odd number of levels or fewer than 2, on counts below 1 and on a text that
 * is no seed.
 */
export function morrisTrajectories(
  dimensions: number,
  trajectories: number,
  levels: number,
  seed: Seed,
): readonly UnitPoint[] {
  demandCount('The number of dimensions', dimensions);
  demandCount('The number of trajectories', trajectories);
  demandCount('The number of levels', levels, 2);
  if (levels % 2 !== 0) throw new Error(`The number of levels must be even, not ${levels}.`);
  const chance = chanceFor('morris/order', seed);
  const beginnings = latinHypercube(dimensions, Math.ceil(trajectories / 2), seed);
  return beginnings.flatMap((share, pair) => {
    const beginning = share.map((one) => Math.floor(one * levels));
    const order = shuffled(dimensions, (at) => chance(pair, at));
    const first = trajectory(beginning, order, levels);
    return 2 * pair + 1 < trajectories ? [...first, ...trajectory(beginning, order.toReversed(), levels)] : first;
  });
}

/** The points of one trajectory. Levels are kept as whole numbers, so that coordinates are the same on every way to them. */
function trajectory(beginning: readonly number[], order: readonly number[], levels: number): readonly UnitPoint[] {
  const half = levels / 2;
  const at = [...beginning];
  const point = (): UnitPoint => at.map((level) => level / (levels - 1));
  return [
    point(),
    ...order.map((dimension) => {
      const level = at[dimension] ?? 0;
      at[dimension] = level < half ? level + half : level - half;
      return point();
    }),
  ];
}
