import type { Seed } from '#engine';
import { seedOf } from '../study/seeds.ts';
import type { Design, Plan } from './plan.ts';
import { sampleCount } from './samples.ts';

/**
 * Whose lucks (seeds) the samples of a design play. Samples that are drawn independently of each other play lucks of their
 * own, so that an interval over samples holds the luck as well. The samples of the others are held against each other, and
 * so they share their lucks: those of a factorial by whoever reads it, A and AB of Saltelli and the steps of Morris by the
 * estimators themselves, which would take a change of luck for an effect of the parameter.
 */
const LUCKS = {
  factorial: 'shared',
  'latin-hypercube': 'own',
  sobol: 'own',
  saltelli: 'shared',
  morris: 'shared',
} as const satisfies Readonly<Record<Design['kind'], 'own' | 'shared'>>;

/** True where each sample of a plan plays lucks of its own. Settings (seats, worldviews, rules off, horizons) always share those of a sample. */
export const hasOwnLucks = ({ design }: Plan): boolean => LUCKS[design.kind] === 'own';

/** How many different lucks a plan plays: its seeds count up from `plan.seed` by one each. */
export const luckCount = (plan: Plan): number => (hasOwnLucks(plan) ? sampleCount(plan) : 1) * plan.games;

/** The number of the luck, from 0, of a game of a sample, both from 0. */
const luckAt = (plan: Plan, sample: number, game: number): number =>
  (hasOwnLucks(plan) ? sample * plan.games : 0) + game;

/** The seed of a game of a sample: the same in every setting, and in whichever order and thread it is played. */
export const seedAt = (plan: Plan, sample: number, game: number): Seed => seedOf(plan.seed, luckAt(plan, sample, game));

/** How many different lucks these rows of a plan were played on. */
export function lucksIn(plan: Plan, rows: Iterable<number>): number {
  const [lucks, samples] = [new Set<number>(), sampleCount(plan)];
  for (const row of rows) lucks.add(luckAt(plan, Math.floor(row / plan.games) % samples, row % plan.games));
  return lucks.size;
}
