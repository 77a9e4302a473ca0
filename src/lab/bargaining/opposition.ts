import type { BargainingDomain, OutcomePoint } from './domain.ts';
import { paretoFrontier } from './frontier.ts';

/**
 * How far the parties' wishes are apart: the least distance of any outcome from complete satisfaction, where everybody has
 * its own best. Euclidean, each party's part being the share of its best that it lacks, so that where bests are 1 it is the
 * distance from (1, …, 1). 0 where one outcome is best for all; at most the square root of the number of parties, unless
 * utilities fall below 0. Reservations play no part. A party whose best is 0 lacks nothing where it has 0; null where
 * somebody's best is below 0, or where it is 0 and a frontier outcome is worth less, since there are no shares of it.
 * `frontier` is the domain's own, where it is known already. Throws as `paretoFrontier` does.
 * Baarslag, What to bid and when to stop (Delft 2014), and Hindriks and others for GENIUS.
 */
export function opposition(
  domain: BargainingDomain,
  frontier: readonly OutcomePoint[] = paretoFrontier(domain),
): number | null {
  // Of the outcomes that are best for a party one always stands on the frontier.
  const best = domain.parties.map((_, party) =>
    frontier.reduce((most, { utilities }) => Math.max(most, utilities[party] ?? 0), -Infinity),
  );
  const lackOf = ({ utilities }: OutcomePoint): number =>
    Math.sqrt(utilities.reduce((sum, utility, party) => sum + lacking(utility, best[party] ?? 0), 0));
  const least = frontier.reduce((found, point) => Math.min(found, lackOf(point)), Infinity);
  return Number.isFinite(least) ? least : null;
}

/** The square of the share of its best that a party lacks; endless where there are no shares. */
function lacking(utility: number, best: number): number {
  if (best > 0) return (1 - utility / best) * (1 - utility / best);
  return best === 0 && utility === 0 ? 0 : Infinity;
}
