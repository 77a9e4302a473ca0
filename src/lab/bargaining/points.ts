import type { BargainingDomain, OutcomePoint } from './domain.ts';
import { paretoFrontier } from './frontier.ts';

/** Chosen for the product of gains. */
export interface NashPoint extends OutcomePoint {
  readonly product: number;
}
/** Chosen for the gain of who gains least. */
export interface KalaiPoint extends OutcomePoint {
  readonly leastGain: number;
}
/** Chosen for the share of its best gain, 0 to 1, that the party has which has least of it. */
export interface KalaiSmorodinskyPoint extends OutcomePoint {
  readonly leastShare: number;
}
/** Chosen for the sum of utilities. */
export interface WelfarePoint extends OutcomePoint {
  readonly sum: number;
}

type Frontier = readonly OutcomePoint[];

/**
 * The Nash point: of the outcomes on the frontier that leave nobody below its reservation, the one with the largest product
 * of gains, a gain being utility less reservation. Of equals the first in lexicographic order; null where no outcome is
 * acceptable to all. `frontier` is the domain's own, where it is known already. Throws as `paretoFrontier` does. Nash, The
 * bargaining problem, Econometrica 18 (1950), 155–162, over finitely many outcomes and without lotteries.
 */
export function nashPoint(domain: BargainingDomain, frontier: Frontier = paretoFrontier(domain)): NashPoint | null {
  const productOf = (point: OutcomePoint): number =>
    gainsOf(domain, point).reduce((product, gain) => product * gain, 1);
  const found = firstBest(acceptable(domain, frontier), productOf);
  return found === null ? null : { ...found, product: productOf(found) };
}

/**
 * Kalai's egalitarian point: as `nashPoint`, but the one whose smallest gain is largest. Gains are compared between
 * parties as they stand, so that it depends on the normalisation. Kalai, Proportional solutions to bargaining situations,
 * Econometrica 45 (1977), 1623–1630; over finitely many outcomes equal gains become the largest smallest gain.
 */
export function kalaiPoint(domain: BargainingDomain, frontier: Frontier = paretoFrontier(domain)): KalaiPoint | null {
  const leastOf = (point: OutcomePoint): number => leastIn(gainsOf(domain, point));
  const found = firstBest(acceptable(domain, frontier), leastOf);
  return found === null ? null : { ...found, leastGain: leastOf(found) };
}

/**
 * The Kalai–Smorodinsky point: as `nashPoint`, but the one where the smallest share of a best gain is largest; a party's
 * best gain is its largest over the outcomes that are acceptable to all. Who can gain nothing there has all of it. Kalai
 * and Smorodinsky, Other solutions to Nash's bargaining problem, Econometrica 43 (1975), 513–518.
 */
export function kalaiSmorodinskyPoint(
  domain: BargainingDomain,
  frontier: Frontier = paretoFrontier(domain),
): KalaiSmorodinskyPoint | null {
  const points = acceptable(domain, frontier);
  const ideal = domain.parties.map(({ reservation }, party) =>
    points.reduce((most, { utilities }) => Math.max(most, (utilities[party] ?? 0) - reservation), 0),
  );
  const leastOf = (point: OutcomePoint): number =>
    leastIn(gainsOf(domain, point).map((gain, party) => (ideal[party] === 0 ? 1 : gain / (ideal[party] ?? 1))));
  const found = firstBest(points, leastOf);
  return found === null ? null : { ...found, leastShare: leastOf(found) };
}

/** The utilitarian point: as `nashPoint`, but the one with the largest sum of utilities. It depends on the normalisation. */
export function welfarePoint(
  domain: BargainingDomain,
  frontier: Frontier = paretoFrontier(domain),
): WelfarePoint | null {
  const sumOf = ({ utilities }: OutcomePoint): number => utilities.reduce((sum, utility) => sum + utility, 0);
  const found = firstBest(acceptable(domain, frontier), sumOf);
  return found === null ? null : { ...found, sum: sumOf(found) };
}

const gainsOf = ({ parties }: BargainingDomain, { utilities }: OutcomePoint): readonly number[] =>
  parties.map(({ reservation }, party) => (utilities[party] ?? 0) - reservation);

/** The points that leave nobody worse off than walking away would. */
const acceptable = (domain: BargainingDomain, frontier: Frontier): Frontier =>
  frontier.filter(({ utilities }) =>
    domain.parties.every(({ reservation }, at) => (utilities[at] ?? 0) >= reservation),
  );

const leastIn = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity);

/** The first point whose value no other exceeds. */
function firstBest(points: Frontier, valueOf: (point: OutcomePoint) => number): OutcomePoint | null {
  let [best, most] = [null as OutcomePoint | null, -Infinity];
  for (const point of points) {
    const value = valueOf(point);
    if (value > most) [best, most] = [point, value];
  }
  return best;
}
