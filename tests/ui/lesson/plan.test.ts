import { expect, test } from 'vitest';
import { DEBRIEF_STEPS, LENGTHS, lessonPlan, turnsIn } from '../../../src/ui/lesson/plan.ts';
import { TURN_MINUTES, WAYS } from '../../../src/ui/lesson/seating.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const { scenario } = firstOnShelf();
const CASES = LENGTHS.flatMap((length) => WAYS.map((way) => [length, way] as const));

test.each(CASES)('a lesson of %i minutes in %s has no gap, no overlap, and ends with the bell', (length, way) => {
  const rows = lessonPlan(length, TURN_MINUTES[way], scenario.turns);
  expect(rows[0]?.from).toBe(0);
  expect(rows.at(-1)?.to).toBe(length);
  expect(rows.slice(1).map(({ from }) => from)).toEqual(rows.slice(0, -1).map(({ to }) => to));
  expect(rows.every(({ from, to }) => to > from)).toBe(true);
});

test.each(CASES)('in a lesson of %i minutes in %s every turn is played that the plan promises', (length, way) => {
  const turns = lessonPlan(length, TURN_MINUTES[way], scenario.turns).flatMap(({ turn }) => turn ?? []);
  expect(turns).toEqual(Array.from({ length: turnsIn(length, TURN_MINUTES[way], scenario.turns) }, (_, at) => at + 1));
  expect(turns.length).toBeGreaterThan(0);
});

test('pairs come as far as the lengths that the game was made for, and a shared device to the end of an act', () => {
  expect(LENGTHS.map((length) => turnsIn(length, TURN_MINUTES.pairs, scenario.turns))).toEqual([6, 12]);
  expect(LENGTHS.map((length) => turnsIn(length, TURN_MINUTES.tables, scenario.turns))).toEqual([4, 8]);
  expect(scenario.acts).toEqual(expect.arrayContaining([4, 8]));
});

test('a scenario that is shorter than the lesson leaves slack, and never plays more turns than it has', () => {
  const rows = lessonPlan(90, 4, 5);
  expect(rows.filter(({ turn }) => turn !== null)).toHaveLength(5);
  expect(rows.find(({ step }) => step === 'slack')).toEqual({ from: 32, to: 60, step: 'slack', turn: null });
  expect(rows.at(-1)?.to).toBe(90);
});

test('the debrief is the last thing, and takes a third of either lesson', () => {
  for (const length of LENGTHS) {
    const rows = lessonPlan(length, 6, scenario.turns);
    const debrief = rows.filter(({ step }) => DEBRIEF_STEPS.some((own) => own === step));
    expect(rows.slice(-debrief.length)).toEqual(debrief);
    const minutes = debrief.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(minutes / length).toBeGreaterThan(0.3);
  }
});
