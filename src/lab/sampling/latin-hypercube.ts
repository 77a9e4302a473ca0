import type { Seed } from '#engine';
import { chanceFor, shuffled } from './chance.ts';
import { demandCount, type UnitPoint } from './unit-point.ts';

/**
 * A Latin hypercube in the unit cube (McKay, Beckman and Conover 1979): each dimension is cut into as many strips of equal
 * width as there are points, and each strip holds one point, at a place of chance. Coordinates are in [0, 1). The same seed
 * gives the same points. Throws on counts below 1 and on a text that is no seed.
 */
export function latinHypercube(dimensions: number, points: number, seed: Seed): readonly UnitPoint[] {
  demandCount('The number of dimensions', dimensions);
  demandCount('The number of points', points);
  const order = chanceFor('latin-hypercube/order', seed);
  const within = chanceFor('latin-hypercube/within', seed);
  const strips = Array.from({ length: dimensions }, (_, dimension) => shuffled(points, (at) => order(dimension, at)));
  return Array.from({ length: points }, (_, point) =>
    strips.map((strip, dimension) => ((strip[point] ?? 0) + within(dimension, point)) / points),
  );
}
