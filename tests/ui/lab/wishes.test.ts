import { expect, test } from 'vitest';
import { agentNamed, columnIds, layBoard, pairsOf, pointCount, pointOf } from '#lab';
import { readPlan, readPlanFile } from '../../../src/cli/plans/read-plan.ts';
import { believed, playedPoints } from '../../../src/ui/lab/moved.ts';
import { ASKINGS, LAB_QUESTIONS } from '../../../src/ui/lab/questions.ts';
import { askedBy, asking, planText, TEMPERS_ALL, whyNot } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';
import { planFor, wished } from './plans.ts';

const { scenario } = korea();

test.each(LAB_QUESTIONS)(
  '“%s” compares two sides in every world, with lines, numbers and measures that there are',
  (id) => {
    const wishes = asking(wished({ expected: 'alike' }), id);
    const plan = planFor(wishes);
    const { split, sliders, outcome } = askedBy(wishes);
    const pairs = pairsOf(plan, scenario, split);
    expect(playedPoints(plan, {})).toHaveLength(pointCount(plan));
    expect(pairs).toHaveLength(pointCount(plan) / 2);
    const known = columnIds(scenario);
    expect(plan.measures.filter((column) => !known.includes(column))).toEqual([]);
    expect(plan.measures).toContain(outcome);
    expect(sliders.filter((slider) => scenario.parameters[slider] === undefined)).toEqual([]);
    for (const { first, second } of pairs)
      for (const { seats, worldview, parameters } of [first, second]) {
        for (const [party, name] of Object.entries(seats)) expect(agentNamed(scenario, party, name).party).toBe(party);
        expect(layBoard(scenario, { worldview, parameters }).rules.scenario.scenario).toBe(scenario.scenario);
      }
  },
);

test.each(LAB_QUESTIONS)('“%s” says what is expected and what would change the mind before it is played', (id) => {
  const { question, expectation, overturnedBy } = planFor(asking(wished({ expected: 'first' }), id));
  for (const text of [question, expectation, overturnedBy]) expect(text).toMatch(/\w{3}.*[.?]$/);
});

test.each([
  ['you-first', 'you-first-or-phased'],
  ['horizon', 'horizons'],
] as const)('“%s” plays the games of the plan %s, as far as it plays them', (id, file) => {
  const committed = readPlanFile(`scenarios/korea/plans/${file}.plan.yaml`);
  if (!committed.ok) throw new Error(JSON.stringify(committed.faults));
  const { seats, seed, turns } = planFor(asking(wished(), id));
  const { plan } = committed;
  expect({ seats, seed, turns }).toEqual({ seats: plan.seats, seed: plan.seed, turns: plan.turns });
});

test('the question that this is all about comes first', () => {
  expect(LAB_QUESTIONS[0]).toBe('you-first');
  expect(Object.keys(ASKINGS)[0]).toBe('you-first');
});

test('worlds, tempers and numbers that are chosen stand in the plan', () => {
  const plan = planFor({ physics: ['realist', 'hawk'], tempers: TEMPERS_ALL, parameters: { 'north-bar': 2.5 } });
  expect(plan.worldviews.map(({ physics }) => physics)).toEqual([
    ...Array(4).fill('hawk'),
    ...Array(4).fill('realist'),
  ]);
  expect(new Set(plan.worldviews.map(({ tempers }) => tempers)).size).toBe(4);
  expect(pointOf(plan, scenario, 5).parameters).toEqual({ 'north-bar': 2.5 });
});

test('a number that is moved school by school is played in each world at its own value, and nowhere else', () => {
  const own = { ...believed(scenario, 'north-bar'), hawk: 3.5 };
  const plan = planFor({ parameters: { 'north-bar': own, 'trust-kept': 0.9 } });
  const points = playedPoints(plan, { 'north-bar': own, 'trust-kept': 0.9 }).map((at) => pointOf(plan, scenario, at));
  expect(points).toHaveLength(2 * Object.keys(own).length);
  for (const { worldview, parameters } of points)
    expect(parameters).toEqual({ 'north-bar': own[worldview.physics as 'hawk'], 'trust-kept': 0.9 });
});

test('a number that is itself compared cannot be fixed as well', () => {
  const plan = planFor(asking(wished({ parameters: { 'exercise-ratio-field': 2 } }), 'drills'));
  expect(plan.parameters).toEqual({ 'exercise-ratio-field': { values: [3, 1] } });
});

test('an own pairing waits for two lines and an expectation, and any question for a world', () => {
  const own = asking(wished(), 'own');
  expect(whyNot({ ...own, second: own.first })).toBe('same-lines');
  expect(whyNot(own)).toBe('no-expectation');
  expect(whyNot({ ...own, expected: 'second' })).toBeNull();
  expect(whyNot(wished({ physics: [] }))).toBe('no-world');
  expect(whyNot(wished({ seed: 'abc' }))).toBe('bad-seed');
  expect(whyNot(wished())).toBeNull();
});

test.each(LAB_QUESTIONS)('the command line reads the plan of “%s” as the page played it', (id) => {
  const plan = planFor(asking(wished({ expected: 'first', parameters: { 'trust-kept': 0.95 } }), id));
  const reading = readPlan({ path: 'taken-along.plan.yaml', text: planText(plan) });
  expect(reading.ok ? reading.plan : reading.faults).toEqual(plan);
});
