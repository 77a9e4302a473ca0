import { keptBy } from '../rules/kept-by.ts';
import type { ConditionData, ConditionKind } from '../scenario/shape/conditions.ts';

/** What asking costs, roughly: a number is read; what happened, or what is owed, is searched for; luck is drawn. */
const READ = 0;
const SEARCHED = 1;
const DRAWN = 2;

/** Kinds that cost more than the reading of a number. */
const DEARER: { readonly [Kind in ConditionKind]?: number } = {
  'seen-within': SEARCHED,
  'unseen-for': SEARCHED,
  'counted-at-least': SEARCHED,
  'owed-at-least': SEARCHED,
  'receiver-is-owed': SEARCHED,
  agreed: SEARCHED,
  'offer-standing': SEARCHED,
  'verified-steps': SEARCHED,
  hazard: DRAWN,
};

function costOf(data: ConditionData): number {
  if (data.is === 'all' || data.is === 'any') return Math.max(...data.of.map(costOf));
  return data.is === 'not' ? costOf(data.of) : (DEARER[data.is] ?? READ);
}

function sorted(of: readonly ConditionData[]): readonly ConditionData[] {
  const draw = of.findIndex((data) => costOf(data) === DRAWN);
  if (draw < 0) return of.toSorted((one, other) => costOf(one) - costOf(other));
  return [...sorted(of.slice(0, draw)), ...of.slice(draw, draw + 1), ...sorted(of.slice(draw + 1))];
}

/**
 * Conditions of one question, the cheaper before the dearer: nobody can see in which order they are asked, but that draws
 * are heard of. So whatever draws keeps its place.
 */
export const cheapestFirst = keptBy(sorted);
