import { type Bootstrapped } from '../statistics/bootstrap.ts';
import { meanOf, studentQuantile } from '../statistics/intervals.ts';
import type { MorrisEffects } from './morris-effects.ts';
import { type PointGames, pointMeans } from './point-games.ts';
import type { SobolIndices } from './sobol-indices.ts';

/** The means of these points where each luck in turn is left out; none where there is one luck alone. */
export function meansWithoutEach(games: PointGames, points: readonly number[]): readonly Float64Array[] {
  const lucks = games.games;
  if (lucks < 2) return [];
  const means = pointMeans(games);
  return Array.from({ length: lucks }, (_, left) =>
    Float64Array.from(points, (point) => {
      const all = (means[point] ?? Number.NaN) * lucks;
      return (all - (games.values[point * lucks + left] ?? Number.NaN)) / (lucks - 1);
    }),
  );
}

/**
 * An estimate whose interval holds other samples, widened by what other lucks would have given: their standard error by
 * leaving out one luck after the other (jackknife; Tukey 1958), times Student's quantile, squared and added on each side to
 * the distance that is there (Zou and Donner 2008). With fewer than two lucks it stays as it is.
 */
function widened(one: Bootstrapped, without: readonly number[]): Bootstrapped {
  const lucks = without.length;
  if (lucks < 2) return one;
  const mean = meanOf(without);
  const squares = without.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  const error = Math.sqrt(((lucks - 1) / lucks) * squares);
  const half = studentQuantile(lucks - 1) * error;
  return {
    estimate: one.estimate,
    low: one.estimate - Math.hypot(Math.max(0, one.estimate - one.low), half),
    high: one.estimate + Math.hypot(Math.max(0, one.high - one.estimate), half),
    standardError: Math.hypot(one.standardError, error),
  };
}

/** Sobol indices whose intervals hold other lucks too; `without` are those with one luck left out each, null where nothing varies then. */
export const sobolOverLucks = (whole: SobolIndices, without: readonly (SobolIndices | null)[]): SobolIndices => ({
  ...whole,
  parameters: whole.parameters.map((one, at) => ({
    id: one.id,
    first: widened(
      one.first,
      without.map((each) => each?.parameters[at]?.first.estimate ?? 0),
    ),
    total: widened(
      one.total,
      without.map((each) => each?.parameters[at]?.total.estimate ?? 0),
    ),
  })),
  together: widened(
    whole.together,
    without.map((each) => each?.together.estimate ?? 0),
  ),
});

/** Elementary effects whose intervals hold other lucks too. */
export const morrisOverLucks = (whole: MorrisEffects, without: readonly MorrisEffects[]): MorrisEffects => {
  const over = (at: number, key: 'mu' | 'muStar' | 'sigma', one: Bootstrapped): Bootstrapped =>
    widened(
      one,
      without.map((each) => each.parameters[at]?.[key].estimate ?? 0),
    );
  const parameters = whole.parameters.map(({ id, mu, muStar, sigma }, at) => ({
    id,
    mu: over(at, 'mu', mu),
    muStar: over(at, 'muStar', muStar),
    sigma: over(at, 'sigma', sigma),
  }));
  return { ...whole, parameters };
};
