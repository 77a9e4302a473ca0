import { outcomesOf } from './barring.ts';
import type { BargainingDomain, OutcomePoint } from './domain.ts';
import { paretoFrontier } from './frontier.ts';
import { opposition } from './opposition.ts';
import {
  type KalaiPoint,
  type KalaiSmorodinskyPoint,
  kalaiPoint,
  kalaiSmorodinskyPoint,
  type NashPoint,
  nashPoint,
  type WelfarePoint,
  welfarePoint,
} from './points.ts';

/** What is said of a domain. Points are null where no outcome is acceptable to all. */
export interface BargainingMeasures {
  /** How many outcomes there are. */
  readonly outcomes: number;
  readonly frontier: readonly OutcomePoint[];
  readonly nash: NashPoint | null;
  readonly kalai: KalaiPoint | null;
  readonly kalaiSmorodinsky: KalaiSmorodinskyPoint | null;
  readonly welfare: WelfarePoint | null;
  readonly opposition: number | null;
}

/** All measures of a domain, its frontier reckoned once. Throws as `paretoFrontier` does. */
export function bargainingMeasures(domain: BargainingDomain): BargainingMeasures {
  const frontier = paretoFrontier(domain);
  return {
    outcomes: outcomesOf(domain),
    frontier,
    nash: nashPoint(domain, frontier),
    kalai: kalaiPoint(domain, frontier),
    kalaiSmorodinsky: kalaiSmorodinskyPoint(domain, frontier),
    welfare: welfarePoint(domain, frontier),
    opposition: opposition(domain, frontier),
  };
}

/** How far an agreement lies from the frontier and from each point; null where there is no such point. */
export interface BargainingDistances {
  readonly frontier: number;
  readonly nash: number | null;
  readonly kalai: number | null;
  readonly kalaiSmorodinsky: number | null;
  readonly welfare: number | null;
}

/** Euclidean distances of an agreement's utilities from what the measures of its domain name; from the frontier, to its nearest outcome. */
export function distancesFrom(utilities: readonly number[], measures: BargainingMeasures): BargainingDistances {
  const to = (point: OutcomePoint | null): number | null => point && distance(utilities, point.utilities);
  return {
    frontier: measures.frontier.reduce(
      (least, point) => Math.min(least, distance(utilities, point.utilities)),
      Infinity,
    ),
    nash: to(measures.nash),
    kalai: to(measures.kalai),
    kalaiSmorodinsky: to(measures.kalaiSmorodinsky),
    welfare: to(measures.welfare),
  };
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.sqrt(one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) * (value - (other[at] ?? 0)), 0));
