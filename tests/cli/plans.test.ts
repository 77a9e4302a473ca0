import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultLine } from '#engine';
import { crossedWorlds, rowCount } from '#lab';
import { type OpenedScenario, openScenario } from '../../src/cli/library.ts';
import { planSchema } from '../../src/cli/plans/plan-shape.ts';
import { readPlan } from '../../src/cli/plans/read-plan.ts';
import { korea } from '../korea.ts';
import { planText } from './plan-file.ts';
import { youFirst } from './run-command.ts';

/** Scenarios that were read already: a world is long. */
const known = new Map<string, OpenedScenario>();
const open = (id: string): OpenedScenario => {
  const opened = known.get(id) ?? openScenario(id);
  known.set(id, opened);
  return opened;
};
const planIn = (text: string) => {
  const reading = readPlan({ path: 'a.plan.yaml', text }, open);
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join('\n'));
  return reading.plan;
};
const faultsOf = (text: string): readonly string[] => {
  const reading = readPlan({ path: 'a.plan.yaml', text }, open);
  return reading.ok ? [] : reading.faults.map(faultLine);
};

test('a plan is read with all that it leaves to its scenario written out', () => {
  const plan = planIn(
    planText({ seats: '{ hill: grim }', parameters: '{ reward: declared, temptation: { values: [4] } }' }),
  );
  expect(plan).toMatchObject({
    seats: { hill: ['grim'], harbour: ['tempered'] },
    worldviews: [{ physics: 'mixed-company', tempers: 'mixed-company' }],
    off: [[]],
    turns: [],
    parameters: { temptation: { values: [4] } },
    seed: '1',
  });
  const { reward } = plan.parameters;
  expect(reward !== undefined && 'range' in reward && reward.range.length).toBe(2);
  expect(rowCount(plan)).toBe(50);
});

const KOREA = {
  scenario: 'hotline-summer-2021',
  seats: '{}',
  parameters: '{}',
  measures: '[holds/first-phase-kept]',
};

test.each([
  ['all', 16, ['engager', 'engager']],
  ['own', 4, ['engager', 'engager']],
  ['[realist]', 1, ['realist', 'realist']],
  ['[hawk, { physics: realist, tempers: all }, { physics: [hawk, engager], tempers: own }]', 6, ['realist', 'hawk']],
])('worldviews as %s are %i worlds, none of them twice', (worldviews, count, [physics, tempers]) => {
  const { worldviews: worlds } = planIn(planText({ ...KOREA, worldviews }));
  expect(worlds).toHaveLength(count);
  expect(worlds).toContainEqual({ physics, tempers });
  expect(crossedWorlds(korea().scenario)).toEqual(expect.arrayContaining([...worlds]));
});

test('a mechanism that is switched off stands for all its rules', () => {
  const [mechanism = '', { off: rules = [] } = {}] = Object.entries(korea().scenario.mechanisms ?? {})[0] ?? [];
  const { off } = planIn(planText({ ...KOREA, off: `[[], [${mechanism}]]` }));
  expect(off).toEqual([[], rules.toSorted()]);
});

test('every fault is told at once, with its place, its code and a mend', () => {
  const text = planText({
    question: '',
    seats: '{ hill: [grimm, grim, grim], habour: grim }',
    worldviews: '[mixed-compny]',
    off: '[[it-may-stop-hre]]',
    turns: '[0, 5, 5]',
    parameters: '{ temptaton: declared, temptation: { range: [5, 3] }, reward: { values: [9, 2, 2] } }',
    design: '{ kind: morris, trajectories: 4, levels: 3 }',
    games: '0',
    seed: "'12a'",
    measures: '[measure/hill-point]',
    colour: 'red',
  });
  expect(faultsOf(text)).toEqual([
    'a.plan.yaml:1:1: missing-key: The key "question" is missing. Add it.',
    'a.plan.yaml:5:17: unknown-agent: Nobody called "grimm" can sit in the chair of "hill". Did you mean "grim"?',
    'a.plan.yaml:5:30: id-twice: The id "grim" stands already at a.plan.yaml:5:24. Give each an id of its own.',
    'a.plan.yaml:5:37: unknown-party: There is no party "habour". Did you mean "harbour"?',
    'a.plan.yaml:6:14: unknown-worldview: There is no worldview "mixed-compny". Did you mean "mixed-company"?',
    expect.stringMatching(/^a\.plan\.yaml:7:15: unknown-parameter: .* Did you mean "temptation"\?$/),
    expect.stringMatching(/^a\.plan\.yaml:7:\d+: empty-range: The range from 5 to 3 is empty\. /),
    expect.stringMatching(/^a\.plan\.yaml:7:\d+: out-of-range: 9 is out of range\. Allowed: /),
    expect.stringMatching(/^a\.plan\.yaml:7:\d+: id-twice: The id "2" stands already/),
    'a.plan.yaml:8:50: not-even: 3 is odd. Write an even number.',
    'a.plan.yaml:9:8: out-of-range: 0 is out of range. Allowed: ≥ 1.',
    expect.stringMatching(/^a\.plan\.yaml:10:7: bad-seed: "12a" is no seed\. /),
    'a.plan.yaml:11:12: unknown-measure: There is no measure "measure/hill-point" of this scenario. Did you mean "measure/hill-points"?',
    'a.plan.yaml:12:8: unknown-switch: There is no rule "it-may-stop-hre" that could be switched off. Did you mean "it-may-stop-here"?',
    'a.plan.yaml:13:9: out-of-range: 0 is out of range. Allowed: ≥ 1.',
    expect.stringMatching(/^a\.plan\.yaml:13:15: id-twice: The id "5" stands already/),
    expect.stringMatching(/^a\.plan\.yaml:14:1: unknown-key: There is no key "colour" here\. /),
  ]);
});

test.each([
  [
    'another scenario',
    { scenario: 'prisoners-dilema' },
    /:2:11: unknown-scenario: .* Did you mean "prisoners-dilemma"\?$/,
  ],
  [
    'a design without ranges',
    { parameters: '{}', design: '{ kind: sobol, points: 4 }' },
    /: nothing-varied: The design "sobol"/,
  ],
  [
    'a design that nobody knows',
    { design: '{ kind: sobal, points: 4 }' },
    /: not-one-of: "sobal" .* Did you mean "sobol"\?$/,
  ],
  ['a range out of the declared one', { parameters: '{ temptation: { range: [3, 500] } }' }, /: out-of-range: 500 is/],
  [
    'a range that is a point',
    { parameters: '{ temptation: { range: [3, 3] } }' },
    /: empty-range: The range from 3 to 3/,
  ],
  ['more rows than anybody plays', { games: '5000000' }, /:10:8: too-many-rows: The plan has 40000000 rows/],
  ['a seed that YAML cannot hold', { seed: '18446744073709551615' }, /: bad-seed: /],
  ['a text that is none', { question: '""' }, /:3:11: empty-text: /],
])('%s is one clear sentence', (_, lines, sentence) => {
  const faults = faultsOf(planText(lines));
  expect(faults).toEqual([expect.stringMatching(sentence)]);
});

test('criteria name what their own plan varies and measures, and all that does not is told', () => {
  const criteria = (list: string): string =>
    `{ expected: [${list}], overturned: [{ is: not, of: { is: ahead, side: first, columns: [measure/hill-pints] } }] }`;
  expect(
    faultsOf(
      planText({
        criteria: criteria('{ is: parameters-decide, columns: [measure/hill-points], parameters: [temtation] }'),
      }),
    ),
  ).toEqual([
    expect.stringMatching(/: not-one-of: "temtation" .* Did you mean "temptation"\?$/),
    expect.stringMatching(/: not-one-of: "measure\/hill-pints" .* Did you mean "measure\/hill-points"\?$/),
  ]);
  const plan = planIn(
    planText({ criteria: criteria('{ is: pillar, columns: [measure/hill-points] }').replace('pints', 'points') }),
  );
  expect(plan.criteria?.expected).toEqual([{ is: 'pillar', columns: ['measure/hill-points'] }]);
  expect(
    faultsOf(
      planText({ criteria: criteria('{ is: piller, columns: [measure/hill-points] }').replace('pints', 'points') }),
    ),
  ).toEqual([expect.stringMatching(/: unknown-condition: "piller" .* Did you mean "pillar"\?$/)]);
});

test('the largest seed can be written in quotes', () => {
  expect(planIn(planText({ seed: "'18446744073709551615'" })).seed).toBe('18446744073709551615');
});

test('the schema for editors is the one that the shape gives', () => {
  const file = new URL('../../scenarios/plan.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(planSchema());
});

test('plans are checked like scenarios, alone or with the folder that they stand in', () => {
  const one = youFirst(['check', 'scenarios/korea/plans/you-first-or-phased.plan.yaml']);
  expect([one.code, one.out, one.err]).toEqual([0, '', '1 plan and 0 scenarios read, no fault.\n']);
  const all = youFirst(['check', 'scenarios/korea']);
  expect([all.code, all.err]).toEqual([0, expect.stringMatching(/^\d+ plans and 1 scenario read, no fault\.$/m)]);
  const none = youFirst(['check', 'scenarios/korea/plans/nowhere.plan.yaml']);
  expect([none.code, none.err]).toEqual([1, expect.stringMatching(/no file or folder/)]);
});
