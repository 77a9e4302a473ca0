import { expect, test } from 'vitest';
import { type AblationFinding, type ContrastCell, choiceOf, type Difference } from '#lab';

const difference = (mean: number): Difference => ({
  first: mean,
  second: 0,
  mean,
  low: mean - 0.5,
  high: mean + 0.5,
  n: 10,
  method: 'student',
});
const cell = (one: number, other: number, third: number): ContrastCell => ({
  worldview: { physics: 'a', tempers: 'a' },
  off: [],
  turns: 12,
  differences: { one: difference(one), other: difference(other), third: difference(third) },
});
const COLUMNS = ['one', 'other', 'third'];
const ablated = (column: string, whole: number, without: number, isBorne: boolean): AblationFinding => ({
  mechanism: 'idea',
  worldview: { physics: 'a', tempers: 'a' },
  column,
  whole: difference(whole),
  without: difference(without),
  adds: difference(whole - without),
  isBorne,
});

test('an answer is a choice of yardstick where some hold to one side in every world and others to the other', () => {
  const choice = choiceOf(COLUMNS, [cell(3, -3, 1), cell(2, -2, -1)], [], []);
  expect(choice.yardsticks.map(({ side }) => side)).toEqual([1, -1, 0]);
  expect([choice.isOfYardstick, choice.clear, choice.settled]).toEqual([true, 6, 4]);
  expect(choiceOf(COLUMNS, [cell(3, 3, 1), cell(2, 2, -1)], [], []).isOfYardstick).toBe(false);
});

test('contested yardsticks are counted by themselves, and what bears them is theirs alone', () => {
  const findings = [ablated('one', 3, 0, true), ablated('third', 1, 0, true), ablated('third', -1, -1, false)];
  const choice = choiceOf(COLUMNS, [cell(3, -3, 1), cell(2, -2, -1)], [], findings);
  expect([choice.contestedClear, choice.contestedBearings]).toEqual([2, [{ mechanism: 'idea', borne: 1 }]]);
});

test('a settled yardstick that turns with time or without an idea is not passed over', () => {
  const worlds = [cell(3, -3, 1), cell(2, -2, -1)];
  expect(choiceOf(COLUMNS, worlds, [cell(3, -3, 9)], []).turnedElsewhere).toBe(0);
  expect(choiceOf(COLUMNS, worlds, [cell(-3, -3, 9)], [ablated('other', -3, 2, true)]).turnedElsewhere).toBe(2);
});
