import { expect, test } from 'vitest';
import { openScenario } from '../../../src/cli/library.ts';
import { isCourseDrawn } from '../../../src/ui/desk/debrief/course-marks.ts';
import * as parts from '../../../src/ui/desk/world-parts.ts';
import { korea } from '../../korea.ts';

const whole = korea().scenario;
const bay = openScenario('prisoners-dilemma').scenario;
const purse = openScenario('ultimatum').scenario;

const held = (scenario: typeof whole): readonly boolean[] => [
  parts.hasTable(scenario),
  parts.hasOrders(scenario),
  parts.hasPurse(scenario),
  parts.hasCharts(scenario),
  parts.hasBooks(scenario),
  parts.hasRivalWorlds(scenario),
  isCourseDrawn(scenario),
];

test('the Korean world holds everything that a desk and a debrief can show', () => {
  expect(held(whole)).toEqual(held(whole).map(() => true));
});

test('a world of two ways holds nothing of it, and one with a chart nothing but that', () => {
  expect(held(bay)).toEqual(held(bay).map(() => false));
  expect(held(purse)).toEqual([false, false, false, true, false, false, false]);
});

test('a part comes back with the data that it stands for', () => {
  expect(parts.hasOrders({ ...bay, slots: whole.slots })).toBe(true);
  expect(parts.hasPurse({ ...bay, purse: { ...bay.purse, cap: 3 } })).toBe(true);
});

test('a temper is told to a person where it changes her aims, or what rules or charts do', () => {
  for (const party of Object.keys(whole.parties))
    expect([party, parts.isTemperFelt(whole, party)]).toEqual([party, true]);
  for (const party of Object.keys(bay.parties)) expect(parts.isTemperFelt(bay, party)).toBe(false);
  const guard = { type: 'temper-is', params: { party: 'hill', temper: 'trusting' } };
  const charts = {
    hill: {
      type: 'parallel',
      states: { mood: { initial: 'a', states: { a: { on: { x: { guard, meta: { rule: 'r' } } } } } } },
    },
  };
  const asking = { ...bay, charts } as unknown as typeof bay;
  expect(['hill', 'harbour'].map((party) => parts.isTemperFelt(asking, party))).toEqual([true, false]);
});
