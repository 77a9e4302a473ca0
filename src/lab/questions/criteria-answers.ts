import type { Estimate } from '../statistics/intervals.ts';
import { sideOf } from '../statistics/paired.ts';

/** What games say to a criterion: it holds, it does not, or so many games cannot tell (three-valued logic, Kleene 1938). */
export const ANSWERS = ['yes', 'no', 'open'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Of one column: how many worlds (points, halves) speak for the criterion, against it, and do not say. */
export interface Tally {
  readonly column: string;
  readonly yes: number;
  readonly no: number;
  readonly open: number;
}

/** An answer with what it was counted from. */
export interface CriterionFound {
  readonly answer: Answer;
  readonly tallies?: readonly Tally[];
  readonly named?: readonly string[];
}

/** Yes where all are, no where one is not. Of nothing: yes. */
export const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('open') ? 'open' : 'yes';

/** Yes where one is, no where none is. Of nothing: no. */
export const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('open') ? 'open' : 'no';

const NOT = { yes: 'no', no: 'yes', open: 'open' } as const satisfies Record<Answer, Answer>;
export const answerNot = (answer: Answer): Answer => NOT[answer];

/** More than half: yes once they are, no once what is open could not make them so. */
export function mostOf({ yes, no, open }: Omit<Tally, 'column'>): Answer {
  const all = yes + no + open;
  if (yes * 2 > all) return 'yes';
  return (yes + open) * 2 > all ? 'open' : 'no';
}

/** Estimates counted by the side of zero that speaks for the criterion: 1 or −1. */
export function tallyOn(column: string, side: 1 | -1, estimates: readonly Estimate[]): Tally {
  const sides = estimates.map(sideOf);
  const count = (wanted: -1 | 0 | 1): number => sides.filter((one) => one === wanted).length;
  return { column, yes: count(side), no: side === 1 ? count(-1) : count(1), open: count(0) };
}

/** Answers counted. */
export const tallyOfAnswers = (column: string, answers: readonly Answer[]): Tally => {
  const count = (wanted: Answer): number => answers.filter((one) => one === wanted).length;
  return { column, yes: count('yes'), no: count('no'), open: count('open') };
};

/** 1 for the first of the two who are compared, −1 for the second. */
export const signOfSide = (side: 'first' | 'second'): 1 | -1 => (side === 'first' ? 1 : -1);
