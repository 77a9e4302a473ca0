import { DIRECTION_NUMBERS } from './direction-numbers.ts';
import type { UnitPoint } from './unit-point.ts';

const BITS = 32;
const WHOLE = 4_294_967_296;

/** As many dimensions as there are direction numbers for; the first needs none. */
export const MOST_SOBOL_DIMENSIONS = DIRECTION_NUMBERS.length + 1;
/** As many points as 31 bits can number. */
export const MOST_SOBOL_POINTS = 2_147_483_648;

/** The direction numbers of one dimension as 32-bit words, by the recurrence of its polynomial (Bratley and Fox 1988). */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  const [coefficients = 0, ...first] = DIRECTION_NUMBERS[dimension - 1] ?? [];
  const degree = first.length;
  for (let bit = 0; bit < BITS; bit += 1) {
    if (dimension === 0) directions[bit] = 1 << (BITS - 1 - bit);
    else if (bit < degree) directions[bit] = (first[bit] ?? 0) << (BITS - 1 - bit);
    else {
      const back = directions[bit - degree] ?? 0;
      let next = back ^ (back >>> degree);
      for (let term = 1; term < degree; term += 1)
        if ((coefficients >>> (degree - 1 - term)) & 1) next ^= directions[bit - term] ?? 0;
      directions[bit] = next;
    }
  }
  return directions;
}

/** Throws where a Sobol sequence of so many dimensions and points is not to be had. */
function demandSobol(dimensions: number, points: number): void {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MOST_SOBOL_DIMENSIONS)
    throw new Error(`A Sobol sequence has 1 to ${MOST_SOBOL_DIMENSIONS} dimensions, not ${dimensions}.`);
  if (!Number.isInteger(points) || points < 1 || points > MOST_SOBOL_POINTS)
    throw new Error(`A Sobol sequence has 1 to ${MOST_SOBOL_POINTS} points, not ${points}.`);
}

/**
 * The first points of the Sobol sequence in the unit cube, from the origin on, in the order of Gray codes (Sobol 1967;
 * Antonov and Saleev 1979; direction numbers of Joe and Kuo 2008). Coordinates are in [0, 1). It covers the cube most
 * evenly at powers of two. `shifts`, one 32-bit word a dimension, move all points by exclusive or, which keeps the evenness
 * and makes a sample that is uniform over many shifts (digital shift; L'Ecuyer and Lemieux 2002). Throws beyond 161
 * dimensions or 2³¹ points.
 */
export function sobolPoints(dimensions: number, points: number, shifts?: Uint32Array): readonly UnitPoint[] {
  demandSobol(dimensions, points);
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension));
  const at = new Uint32Array(dimensions);
  if (shifts !== undefined) at.set(shifts.subarray(0, dimensions));
  return Array.from({ length: points }, (_, point) => {
    // From each point to the next one bit of the Gray code turns: that of the lowest one in the point's number.
    const bit = 31 - Math.clz32(point & -point);
    if (point > 0) for (let d = 0; d < dimensions; d += 1) at[d] = (at[d] ?? 0) ^ (directions[d]?.[bit] ?? 0);
    return Array.from(at, (word) => word / WHOLE);
  });
}
