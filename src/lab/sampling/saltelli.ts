import type { Seed } from '#engine';
import { chanceFor } from './chance.ts';
import { MOST_SOBOL_DIMENSIONS, sobolPoints } from './sobol.ts';
import { demandCount, type UnitPoint } from './unit-point.ts';

/** A sequence gives both A and B, so it is cut in half. */
export const MOST_SALTELLI_DIMENSIONS = Math.floor(MOST_SOBOL_DIMENSIONS / 2);

const WORDS = 4_294_967_296;

/** How many points a design of so many parameters and base samples has. */
export const saltelliLength = (dimensions: number, base: number): number => base * (dimensions + 2);

/**
 * The design from which `sobolIndices` reads first and total order (Saltelli and others 2010, Variance based sensitivity
 * analysis of model output, Computer Physics Communications 181, 259–270): two independent samples A and B, and for each
 * dimension i the sample AB_i, which is A with the i-th coordinate of B. `base` × (`dimensions` + 2) points, one base sample
 * after the other, so that any beginning of whole samples is a smaller design:
 *
 *     A_0, B_0, AB_1 0, …, AB_d 0,  A_1, B_1, AB_1 1, …
 *
 * A and B are the first and the second half of the coordinates of one Sobol sequence, digitally shifted by the seed.
 * Coordinates are in [0, 1). A power of two as base covers the cube most evenly. Throws beyond 80 dimensions, on counts
 * below 1 and on a text that is no seed.
 */
export function saltelliPoints(dimensions: number, base: number, seed: Seed): readonly UnitPoint[] {
  demandCount('The number of dimensions', dimensions);
  demandCount('The number of base samples', base);
  if (dimensions > MOST_SALTELLI_DIMENSIONS)
    throw new Error(`A Saltelli design has at most ${MOST_SALTELLI_DIMENSIONS} dimensions, not ${dimensions}.`);
  const chance = chanceFor('saltelli/shift', seed);
  const shifts = Uint32Array.from({ length: 2 * dimensions }, (_, dimension) =>
    Math.floor(chance(dimension, 0) * WORDS),
  );
  return sobolPoints(2 * dimensions, base, shifts).flatMap((both) => {
    const [a, b] = [both.slice(0, dimensions), both.slice(dimensions)];
    return [a, b, ...a.map((_, dimension) => a.with(dimension, b[dimension] ?? 0))];
  });
}
