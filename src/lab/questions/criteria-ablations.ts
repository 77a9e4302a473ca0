import type { ResolvedScenario } from '#engine';
import type { PlainCriterion } from '../plan/criterion.ts';
import { sideOf } from '../statistics/paired.ts';
import { type Answer, allOf, anyOf, type CriterionFound, mostOf, signOfSide, tallyOn } from './criteria-answers.ts';
import { type AblationFinding, ablationsOf, type PlayedPlan } from './explanation.ts';

type Kind<Is extends PlainCriterion['is']> = Extract<PlainCriterion, { readonly is: Is }>;

/** A mechanism, with the clear differences that it bears, and those of which these games cannot tell. */
interface Borne {
  readonly mechanism: string;
  readonly borne: number;
  readonly open: number;
  readonly clear: number;
}

/** A difference that is no longer clear without a mechanism, though the change is not clear itself, may be borne. */
const mayBeBorne = ({ whole, without, isBorne }: AblationFinding): boolean =>
  sideOf(whole) !== 0 && sideOf(without) !== sideOf(whole) && !isBorne;

function borneBy(columns: readonly string[], played: PlayedPlan, scenario: ResolvedScenario): readonly Borne[] {
  const { bearings, findings } = ablationsOf(played, scenario, columns);
  return bearings.map(({ mechanism, borne, clear }) => {
    const own = findings.filter((one) => one.mechanism === mechanism);
    return { mechanism, borne, clear, open: own.filter(mayBeBorne).length };
  });
}

/** Where nothing is clear, nothing can be borne. */
function pillar({ columns }: Kind<'pillar'>, played: PlayedPlan, scenario: ResolvedScenario): CriterionFound {
  const all = borneBy(columns, played, scenario);
  const pillars = all.filter(({ borne, clear }) => borne * 2 > clear);
  const answers = all.map(({ borne, open, clear }): Answer => {
    if (clear === 0) return 'open';
    return borne * 2 > clear ? 'yes' : (borne + open) * 2 > clear ? 'open' : 'no';
  });
  return { answer: anyOf(answers), named: pillars.map(({ mechanism }) => mechanism) };
}

function bearMost({ columns, mechanisms }: Kind<'bear-most'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const all = borneBy(columns, played, scenario);
  const isListed = ({ mechanism }: Borne): boolean => mechanisms.includes(mechanism);
  const others = all.filter((one) => !isListed(one));
  const [atLeast, atMost] = [
    Math.max(0, ...others.map(({ borne }) => borne)),
    Math.max(0, ...others.map(({ borne, open }) => borne + open)),
  ];
  const answers = all.filter(isListed).map(({ borne, open, clear }): Answer => {
    if (clear === 0) return 'open';
    if (borne > 0 && borne >= atMost) return 'yes';
    return borne + open === 0 || borne + open < atLeast ? 'no' : 'open';
  });
  const most = Math.max(0, ...all.map(({ borne }) => borne));
  const named = all.filter(({ borne }) => borne > 0 && borne === most).map(({ mechanism }) => mechanism);
  return { answer: allOf(answers), named };
}

/** What all that is switched off adds, world by world. */
const additionsBy = (columns: readonly string[], played: PlayedPlan, scenario: ResolvedScenario) => {
  const { findings } = ablationsOf(played, scenario, columns);
  return columns.map((column) => ({
    column,
    own: findings.filter((one) => one.column === column).map(({ adds: added }) => added),
  }));
};

function adds({ columns, side, by }: Kind<'adds'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const tallies = additionsBy(columns, played, scenario).map(({ column, own }) =>
    tallyOn(column, signOfSide(side), own),
  );
  const answers = tallies.map(mostOf);
  const named = tallies.filter((one) => mostOf(one) === 'yes').map(({ column }) => column);
  return { answer: by === 'every' ? allOf(answers) : anyOf(answers), tallies, named };
}

/** One clear change refutes it; that nothing at all changes no number of games shows. */
function changesNothing({ columns }: Kind<'changes-nothing'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const tallies = additionsBy(columns, played, scenario).map(({ column, own }) => tallyOn(column, 1, own));
  const answer: Answer = tallies.some(({ yes, no }) => yes + no > 0) ? 'no' : 'open';
  return { answer, tallies };
}

/** Criteria that are read with and without what is switched off. */
export const ablationReadings = {
  pillar,
  'bear-most': bearMost,
  adds,
  'changes-nothing': changesNothing,
};
