import type { ResolvedScenario } from '#engine';
import { type Criteria, type Criterion, type PlainCriterion, plainOf } from '../plan/criterion.ts';
import { ablationReadings } from './criteria-ablations.ts';
import { type Answer, allOf, answerNot, anyOf, type CriterionFound, type Tally } from './criteria-answers.ts';
import { boxReadings } from './criteria-box.ts';
import { regretReadings } from './criteria-regret.ts';
import { settingReadings } from './criteria-settings.ts';
import type { PlayedPlan } from './explanation.ts';

/** How the games answered one criterion. */
export interface CriterionReading {
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** Of each column for itself; empty where the criterion is not read by columns. */
  readonly tallies: readonly Tally[];
  /** Ids of whatever it came out to be: parameters, mechanisms or seats. */
  readonly named: readonly string[];
}

/** What became of what a plan expected: an expectation that did not hold has failed, whatever else is so. */
export const EXPECTATION_OUTCOMES = ['held', 'failed', 'open'] as const;
export type ExpectationOutcome = (typeof EXPECTATION_OUTCOMES)[number];

/** The criteria of a plan, read by its games. */
export interface CriteriaFound {
  readonly expected: readonly CriterionReading[];
  readonly overturned: readonly CriterionReading[];
  /** All that was expected holds; something of it does not; or these games cannot tell. */
  readonly outcome: ExpectationOutcome;
  /** Whether something that would change the mind came out. */
  readonly isOverturned: Answer;
}

type Reader<Kind extends PlainCriterion['is']> = (
  criterion: Extract<PlainCriterion, { readonly is: Kind }>,
  played: PlayedPlan,
  scenario: ResolvedScenario,
) => CriterionFound;

/** How each kind is read: a kind without a reader does not compile. */
const READERS: { readonly [Kind in PlainCriterion['is']]: Reader<Kind> } = {
  ...settingReadings,
  ...boxReadings,
  ...ablationReadings,
  ...regretReadings,
};

const OUTCOME = { yes: 'held', no: 'failed', open: 'open' } as const satisfies Record<Answer, ExpectationOutcome>;

/** Reads all criteria of a plan from its rows. Throws where rows are missing, or the plan has not what a criterion reads. */
export function criteriaFound(criteria: Criteria, played: PlayedPlan, scenario: ResolvedScenario): CriteriaFound {
  const read = (criterion: Criterion): CriterionReading => {
    const plain = plainOf(criterion);
    const found = (READERS[plain.is] as Reader<PlainCriterion['is']>)(plain, played, scenario);
    const { tallies = [], named = [] } = found;
    return {
      criterion,
      answer: criterion.is === 'not' ? answerNot(found.answer) : found.answer,
      tallies,
      named,
    };
  };
  const [expected, overturned] = [criteria.expected.map(read), criteria.overturned.map(read)];
  return {
    expected,
    overturned,
    outcome: OUTCOME[allOf(expected.map(({ answer }) => answer))],
    isOverturned: anyOf(overturned.map(({ answer }) => answer)),
  };
}
