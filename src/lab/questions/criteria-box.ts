import type { ResolvedScenario } from '#engine';
import type { PlainCriterion } from '../plan/criterion.ts';
import type { Estimate } from '../statistics/intervals.ts';
import { sideOf } from '../statistics/paired.ts';
import { type Answer, allOf, anyOf, type CriterionFound, tallyOfAnswers } from './criteria-answers.ts';
import { type BoxFinding, boxFindings, type PlayedPlan } from './explanation.ts';

type Kind<Is extends PlainCriterion['is']> = Extract<PlainCriterion, { readonly is: Is }>;

/** Whether a share lies above a bound with its whole interval, or below it. */
const isOver = ({ low, high }: Estimate, bound: number): Answer => (low > bound ? 'yes' : high < bound ? 'no' : 'open');
const reaches = ({ low, high }: Estimate, bound: number): Answer =>
  low >= bound ? 'yes' : high < bound ? 'no' : 'open';

const findingsBy = (columns: readonly string[], played: PlayedPlan, scenario: ResolvedScenario) => {
  const all = boxFindings(played, scenario, columns);
  return columns.map((column) => ({ column, own: all.filter((one) => one.column === column) }));
};

function boxOneSided({ columns }: Kind<'box-one-sided'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const own = findingsBy(columns, played, scenario).map(({ column, own: findings }) => ({
    column,
    answers: findings.map(({ shares: { first, second } }) => anyOf([isOver(first, 0.5), isOver(second, 0.5)])),
  }));
  return {
    answer: allOf(own.flatMap(({ answers }) => answers)),
    tallies: own.map(({ column, answers }) => tallyOfAnswers(column, answers)),
  };
}

function boxFilled({ columns, share }: Kind<'box-filled'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const own = findingsBy(columns, played, scenario);
  const filledBy = (side: 'first' | 'second') =>
    own.map(({ column, own: findings }) =>
      tallyOfAnswers(
        column,
        findings.map(({ shares }) => reaches(shares[side], share)),
      ),
    );
  const [first, second] = [filledBy('first'), filledBy('second')];
  const whole = (tallies: typeof first): Answer =>
    allOf(tallies.map(({ no, open }): Answer => (no > 0 ? 'no' : open > 0 ? 'open' : 'yes')));
  return { answer: anyOf([whole(first), whole(second)]), tallies: first };
}

/** Both halves clear on one side: it does not turn. One of them not clear: it might. */
const turns = ({ slopes }: BoxFinding): readonly Answer[] =>
  slopes.map(({ turnsSign, low, high }) => (turnsSign ? 'yes' : sideOf(low) * sideOf(high) === 1 ? 'no' : 'open'));

function parameterTurns({ columns }: Kind<'parameter-turns'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const own = findingsBy(columns, played, scenario);
  const turned = own.flatMap(({ own: findings }) =>
    findings.flatMap(({ slopes }) => slopes.filter(({ turnsSign }) => turnsSign).map(({ parameter }) => parameter)),
  );
  return {
    answer: anyOf(own.flatMap(({ own: findings }) => findings.flatMap(turns))),
    tallies: own.map(({ column, own: findings }) => tallyOfAnswers(column, findings.flatMap(turns))),
    named: [...new Set(turned)],
  };
}

/** How far a parameter moves a difference, whichever way. */
const sizeOf = ({ mean, low, high }: Estimate): Estimate => ({
  mean: Math.abs(mean),
  low: Math.max(0, low, -high),
  high: Math.max(Math.abs(low), Math.abs(high)),
});

/** Each parameter where it moves a difference most, the largest first. */
function largestMoves(
  findings: readonly BoxFinding[],
): readonly { readonly parameter: string; readonly size: Estimate }[] {
  const largest = new Map<string, Estimate>();
  for (const { slopes } of findings)
    for (const { parameter, change } of slopes) {
      const size = sizeOf(change);
      if (size.mean > (largest.get(parameter)?.mean ?? -1)) largest.set(parameter, size);
    }
  return [...largest]
    .map(([parameter, size]) => ({ parameter, size }))
    .toSorted((one, other) => other.size.mean - one.size.mean);
}

/** Each of them more than every other. Where intervals overlap, who moves more is open. */
function parametersDecide(
  { columns, parameters }: Kind<'parameters-decide'>,
  played: PlayedPlan,
  scenario: ResolvedScenario,
): CriterionFound {
  const moves = largestMoves(boxFindings(played, scenario, columns));
  const listed = moves.filter(({ parameter }) => parameters.includes(parameter));
  const others = moves.filter(({ parameter }) => !parameters.includes(parameter));
  const answers = listed.flatMap(({ size: one }) =>
    others.map(({ size: other }): Answer => (one.low > other.high ? 'yes' : other.low > one.high ? 'no' : 'open')),
  );
  return { answer: allOf(answers), named: moves.slice(0, parameters.length).map(({ parameter }) => parameter) };
}

/** Criteria that are read over a box of parameters. */
export const boxReadings = {
  'box-one-sided': boxOneSided,
  'box-filled': boxFilled,
  'parameter-turns': parameterTurns,
  'parameters-decide': parametersDecide,
};
