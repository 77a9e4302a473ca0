import { againstMixture, demandPayoffs, type PayoffTable, shared } from './matrix.ts';
import { type Course, type CourseOptions, courseOf, startOf } from './replicator.ts';

const GENERATIONS = 1000;
const KEPT = 10;

/**
 * Ecological succession in generations (Axelrod 1984): each strategy's share of the next is in proportion to its share now
 * times what it had against all. Payoffs by own row and other's column; where one lies below 0 all are raised until the
 * least is 0, since numbers of offspring are not negative. Throws on a table that is not square.
 */
export function ecological(payoffs: PayoffTable, options: Omit<CourseOptions, 'step'> = {}): Course {
  demandPayoffs(payoffs, payoffs.length, payoffs.length);
  const { steps = GENERATIONS, keepEvery = KEPT } = options;
  const raise = Math.max(0, -Math.min(...payoffs.flat()));
  return courseOf(startOf(payoffs.length, options.start), steps, keepEvery, (now) => {
    const offspring = againstMixture(payoffs, now).map((payoff, at) => (payoff + raise) * (now[at] ?? 0));
    return offspring.some((one) => one > 0) ? shared(offspring) : now;
  });
}
