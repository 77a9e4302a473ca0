import type { ResolvedScenario } from '#engine';
import type { PlainCriterion } from '../plan/criterion.ts';
import type { Estimate } from '../statistics/intervals.ts';
import { type Answer, anyOf, type CriterionFound } from './criteria-answers.ts';
import type { PlayedPlan } from './explanation.ts';
import { afterSlash, openersOf } from './openers.ts';
import type { RobustStrategy } from './regret.ts';

type Kind<Is extends PlainCriterion['is']> = Extract<PlainCriterion, { readonly is: Is }>;

/** Resamples of fewer games than these say nothing. */
const LEAST_GAMES = 8;

/** Somebody who regrets nothing anywhere. Open while somebody's regrets may all be nothing. */
function bestEverywhere({ columns }: Kind<'best-everywhere'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const { robust } = openersOf(played, scenario, columns);
  if (robust.games < LEAST_GAMES) return { answer: 'open' as const };
  const bests = robust.strategies.map(({ strategy, regrets }) => ({
    strategy,
    isBest: regrets.every(({ regret }) => regret.high <= 0),
    mayBe: regrets.every(({ regret }) => regret.low <= 0),
  }));
  const best = bests.filter(({ isBest }) => isBest);
  const answer: Answer = best.length > 0 ? 'yes' : bests.some(({ mayBe }) => mayBe) ? 'open' : 'no';
  return { answer, named: best.map(({ strategy }) => strategy) };
}

/** The least of some largest regrets, with its interval. */
const leastOf = (regrets: readonly Estimate[]): Estimate => ({
  mean: Math.min(...regrets.map(({ mean }) => mean)),
  low: Math.min(...regrets.map(({ low }) => low)),
  high: Math.min(...regrets.map(({ high }) => high)),
});

/** A strategy's largest regret by one yardstick, with the interval of the world where it is. */
function largestBy({ regrets }: RobustStrategy, yardstick: string): Estimate {
  const own = regrets.filter((one) => one.yardstick === yardstick).map(({ regret }) => regret);
  return own.toSorted((one, other) => other.mean - one.mean)[0] ?? { mean: 0, low: 0, high: 0 };
}

/** Whether the least regretted of all is among the named: clearly, clearly not, or intervals overlap. */
function isAmong(
  names: readonly string[],
  strategies: readonly RobustStrategy[],
  of: (one: RobustStrategy) => Estimate,
) {
  const isNamed = ({ strategy }: RobustStrategy): boolean => names.includes(strategy);
  const named = leastOf(strategies.filter(isNamed).map(of));
  const others = leastOf(strategies.filter((one) => !isNamed(one)).map(of));
  return named.high < others.low ? 'yes' : others.high < named.low ? 'no' : 'open';
}

function leastRegretted(
  { columns, names, over }: Kind<'least-regretted'>,
  played: PlayedPlan,
  scenario: ResolvedScenario,
): CriterionFound {
  const { strategies, games } = openersOf(played, scenario, columns).robust;
  if (games < LEAST_GAMES) return { answer: 'open' };
  if (over === 'all') return { answer: isAmong(names, strategies, ({ largest }) => largest) };
  const own = columns.map((column): { readonly column: string; readonly answer: Answer } => ({
    column,
    answer: isAmong(names, strategies, (one) => largestBy(one, afterSlash(column))),
  }));
  return {
    answer: anyOf(own.map(({ answer }) => answer)),
    named: own.filter(({ answer }) => answer === 'yes').map(({ column }) => column),
  };
}

/** Criteria that are read of the regret of everybody in one chair. */
export const regretReadings = {
  'best-everywhere': bestEverywhere,
  'least-regretted': leastRegretted,
};
