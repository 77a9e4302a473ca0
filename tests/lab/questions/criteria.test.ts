import { expect, test } from 'vitest';
import { type Criterion, criteriaFound, type Plan, type PlanPoint } from '#lab';
import { korea } from '../../korea.ts';
import { rowsBy } from './rows-by.ts';

const { scenario } = korea();
const SCORES = ['yardstick-score/engager', 'yardstick-score/hawk'];
const [engager = '', hawk = ''] = SCORES;
const own = (id: string) => ({ physics: id, tempers: id });

const plan: Plan = {
  plan: 'made-up',
  scenario: scenario.scenario,
  question: 'Who?',
  expectation: 'Somebody.',
  overturnedBy: 'Nobody.',
  seats: { us: ['small-steps', 'north-first'] },
  worldviews: ['alliance-manager', 'engager', 'hawk', 'realist'].map(own),
  off: [[]],
  turns: [],
  parameters: {},
  design: { kind: 'factorial' },
  games: 8,
  seed: '1',
  measures: SCORES,
};

const isFirst = ({ seats }: PlanPoint): boolean => seats['us'] === 'small-steps';
/** A difference that varies a little with the game, so that intervals have a width; `noise` as large as it likes. */
type Lead = (point: PlanPoint, column: string) => number;

const found = (criterion: Criterion, lead: Lead, of: Partial<Plan> = {}, noise = 0.1) => {
  const asked: Plan = { ...plan, ...of };
  const table = rowsBy(asked, scenario, (point, game, column) =>
    isFirst(point) ? lead(point, column) + noise * ((game % 4) - 1.5) : 0,
  );
  return criteriaFound({ expected: [criterion], overturned: [criterion] }, { plan: asked, table }, scenario);
};
const answer = (...asked: Parameters<typeof found>): string => found(...asked).expected[0]?.answer ?? '';

const AHEAD: Criterion = { is: 'ahead', side: 'first', columns: SCORES };

test('being ahead needs more than half of the worlds by every column, and the games may not be able to tell', () => {
  expect(answer(AHEAD, ({ worldview }) => (worldview.physics === 'hawk' ? -1 : 1))).toBe('yes');
  expect(answer(AHEAD, ({ worldview }) => (worldview.physics < 'f' ? -1 : 1))).toBe('no');
  expect(answer(AHEAD, (_, column) => (column === hawk ? -1 : 1))).toBe('no');
  expect(answer(AHEAD, () => 0.05, {}, 3)).toBe('open');
});

test('an expectation that did not come out has failed, and one that did has held; what would overturn it is told apart', () => {
  const [held, failed] = [1, -1].map((lead) => found(AHEAD, () => lead));
  expect([held?.outcome, held?.isOverturned]).toEqual(['held', 'yes']);
  expect([failed?.outcome, failed?.isOverturned]).toEqual(['failed', 'no']);
  expect(found({ is: 'not', of: AHEAD }, () => -1).outcome).toBe('held');
});

test('one line is ahead by every yardstick whichever it is, and never where yardsticks part', () => {
  const criterion: Criterion = { is: 'one-line-ahead', columns: SCORES };
  expect([1, -1].map((lead) => answer(criterion, () => lead))).toEqual(['yes', 'yes']);
  expect(answer(criterion, (_, column) => (column === hawk ? -1 : 1))).toBe('no');
});

test('an order turns with the world only where one and the same column is clear on both sides', () => {
  const criterion: Criterion = { is: 'order-turns', columns: SCORES };
  const turned = found(criterion, ({ worldview }, column) => (column === hawk && worldview.physics > 'h' ? -1 : 1));
  expect(turned.expected[0]).toMatchObject({ answer: 'yes', named: [hawk] });
  expect(answer(criterion, (_, column) => (column === hawk ? -1 : 1))).toBe('no');
  expect(answer(criterion, ({ worldview }) => (worldview.physics > 'h' ? -0.1 : 0.1), {}, 3)).toBe('open');
});

test('a gain is what a longer horizon adds on the same luck, in the physics that are meant', () => {
  const turns = { turns: [12, 36] };
  const criterion: Criterion = { is: 'gains', side: 'first', columns: SCORES };
  const lead: Lead = (point) => 5 + point.turns / 12;
  expect(answer(criterion, lead, turns)).toBe('yes');
  expect(answer({ ...criterion, side: 'second' }, lead, turns)).toBe('no');
  const inOne: Lead = ({ worldview, turns: length }) => (worldview.physics === 'hawk' ? -length : length);
  expect(answer({ ...criterion, side: 'second', physics: 'hawk' }, inOne, turns)).toBe('yes');
});

test('a difference fades where it is clear at first and lost later, and the loss is clear', () => {
  const criterion: Criterion = { is: 'fades', columns: SCORES };
  const fading: Lead = ({ turns }, column) => (column === engager && turns === 36 ? 0 : 2);
  expect(found(criterion, fading, { turns: [12, 36] }).expected[0]).toMatchObject({ answer: 'yes', named: [engager] });
  expect(answer(criterion, () => 2, { turns: [12, 36] })).toBe('no');
  const growing: Lead = ({ turns }) => (turns === 36 ? 2 : 0);
  expect(answer(criterion, growing, { turns: [12, 36] })).toBe('no');
});

const BOX: Partial<Plan> = {
  worldviews: [own('hawk')],
  parameters: { 'north-bar': { range: [2, 4] }, 'detection-rate': { range: [0.2, 0.8] } },
  design: { kind: 'latin-hypercube', points: 40 },
  games: 2,
};

test('a box is one-sided or filled by the share of its points, with its interval', () => {
  const mostly: Lead = ({ parameters }) => ((parameters['north-bar'] ?? 0) < 3.8 ? 1 : -1);
  expect(answer({ is: 'box-one-sided', columns: SCORES }, mostly, BOX)).toBe('yes');
  expect(answer({ is: 'box-filled', columns: SCORES, share: 0.9 }, mostly, BOX)).not.toBe('yes');
  expect(answer({ is: 'box-filled', columns: SCORES, share: 0.9 }, () => 1, BOX)).toBe('yes');
  expect(
    answer({ is: 'box-filled', columns: SCORES, share: 0.9 }, (_, column) => (column === hawk ? -1 : 1), BOX),
  ).toBe('no');
});

test('the parameter that turns the sign is named, and those that decide are held against all others', () => {
  const turning: Lead = ({ parameters }) => (parameters['north-bar'] ?? 0) - 3;
  expect(found({ is: 'parameter-turns', columns: SCORES }, turning, BOX).expected[0]).toMatchObject({
    answer: 'yes',
    named: ['north-bar'],
  });
  const decide = (parameter: string): Criterion => ({
    is: 'parameters-decide',
    columns: SCORES,
    parameters: [parameter],
  });
  expect(answer(decide('north-bar'), turning, BOX)).toBe('yes');
  expect(found(decide('detection-rate'), turning, BOX).expected[0]).toMatchObject({
    answer: 'no',
    named: ['north-bar'],
  });
});

const rulesOf = (mechanism: string): readonly string[] => scenario.mechanisms?.[mechanism]?.off.toSorted() ?? [];
const ABLATED: Partial<Plan> = { off: [[], rulesOf('exposure'), rulesOf('pocketing')] };
const without = ({ off }: PlanPoint, mechanism: string): boolean => off.join() === rulesOf(mechanism).join();

test('what bears the answer is read from the games without each mechanism', () => {
  const borne: Lead = (point) => (without(point, 'exposure') ? 0 : 2);
  expect(answer({ is: 'pillar', columns: SCORES }, borne, ABLATED)).toBe('yes');
  expect(answer({ is: 'bear-most', columns: SCORES, mechanisms: ['exposure'] }, borne, ABLATED)).toBe('yes');
  expect(
    found({ is: 'bear-most', columns: SCORES, mechanisms: ['pocketing'] }, borne, ABLATED).expected[0],
  ).toMatchObject({
    answer: 'no',
    named: ['exposure'],
  });
  expect(answer({ is: 'pillar', columns: SCORES }, () => 2, ABLATED)).toBe('no');
});

test('what a mechanism adds to a side counts by every column or by any, and one clear change is a change', () => {
  const one: Partial<Plan> = { off: [[], rulesOf('exposure')] };
  const added: Lead = (point, column) => (!without(point, 'exposure') && column === engager ? 3 : 2);
  expect(answer({ is: 'adds', side: 'first', by: 'any', columns: SCORES }, added, one)).toBe('yes');
  expect(answer({ is: 'adds', side: 'first', by: 'every', columns: SCORES }, added, one)).not.toBe('yes');
  expect(answer({ is: 'adds', side: 'second', by: 'any', columns: [engager] }, added, one)).toBe('no');
  expect(answer({ is: 'changes-nothing', columns: SCORES }, added, one)).toBe('no');
  expect(answer({ is: 'changes-nothing', columns: SCORES }, () => 2, one)).toBe('open');
});

test('regret is read over all yardsticks together, or by one alone', () => {
  const three: Partial<Plan> = { seats: { us: ['small-steps', 'north-first', 'together'] }, worldviews: [own('hawk')] };
  const asked: Plan = { ...plan, ...three };
  const values: Readonly<Record<string, readonly [number, number]>> = {
    'small-steps': [90, 10],
    'north-first': [10, 90],
    together: [70, 70],
  };
  const table = rowsBy(asked, scenario, ({ seats }, game, column) => {
    const [byEngager = 0, byHawk = 0] = values[seats['us'] ?? ''] ?? [];
    return (column === engager ? byEngager : byHawk) + (game % 2) / 10;
  });
  const read = (criterion: Criterion): string =>
    criteriaFound({ expected: [criterion], overturned: [criterion] }, { plan: asked, table }, scenario).expected[0]
      ?.answer ?? '';
  const least = (name: string, over: 'all' | 'any'): Criterion => ({
    is: 'least-regretted',
    columns: SCORES,
    names: [name],
    over,
  });
  expect(read(least('together', 'all'))).toBe('yes');
  expect([read(least('small-steps', 'all')), read(least('small-steps', 'any'))]).toEqual(['no', 'yes']);
  expect(read({ is: 'best-everywhere', columns: SCORES })).toBe('no');
  expect(read({ is: 'best-everywhere', columns: [engager] })).toBe('yes');
});
