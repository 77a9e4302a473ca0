import { expect, test } from 'vitest';
import { axesOf, comparisonsOf, meansOf, type Plan, pairedDifference, type RowTable, unitsOf } from '#lab';
import { type MadeUp, madeUpRows, planOf } from '../../cli/report-run.ts';

const MEASURE = 'measure/crisis-risk';
const axisOf = (plan: Plan, kind: 'seat' | 'off' | 'turns') => {
  const axis = axesOf(plan).find((one) => one.kind === kind);
  if (axis === undefined) throw new Error(`The plan has no "${kind}".`);
  return axis;
};
/** A number that follows from everything, so that a wrong pair shows. */
const madeUp: MadeUp = ({ setting, sample, game }) =>
  ((setting * 7919 + sample * 104_729 + game * 1_299_709) % 997) / 10;
const compared = (plan: Plan, table: RowTable = madeUpRows(plan, madeUp), kind: 'seat' | 'off' = 'seat') =>
  comparisonsOf(plan, table, MEASURE, axisOf(plan, kind));
const games = (plan: Plan, read: (game: number) => number): number[] =>
  Array.from({ length: plan.games }, (_, game) => read(game));

test('two strategies are paired on the same luck, world by world, first less second', () => {
  const plan = planOf();
  const found = compared(plan);
  expect(found.map(({ world, first, second }) => [world, first, second])).toEqual([
    [0, 'small-steps', 'north-first'],
    [1, 'small-steps', 'north-first'],
  ]);
  for (const { world, difference, pairs } of found) {
    const at = (seat: number) =>
      games(plan, (game) => madeUp({ measure: 0, setting: world * 2 + seat, sample: 0, game }));
    expect(difference).toEqual(pairedDifference(at(0), at(1)));
    expect(pairs).toBe(plan.games);
  }
});

test('what else varies is averaged within each luck before an interval is made', () => {
  const plan = planOf({ seats: { dprk: ['tempered', 'other'], us: ['small-steps', 'north-first'] } });
  const [first] = comparisonsOf(plan, madeUpRows(plan, madeUp), MEASURE, axesOf(plan)[1] ?? axisOf(plan, 'seat'));
  const mean = (us: number) =>
    games(
      plan,
      (game) =>
        [0, 1].reduce((sum, dprk) => sum + madeUp({ measure: 0, setting: dprk + us * 2, sample: 0, game }), 0) / 2,
    );
  expect(first?.difference).toEqual(pairedDifference(mean(0), mean(1)));
  expect([first?.difference.n, first?.pairs]).toEqual([plan.games, plan.games * 2]);
});

test('the first of three is compared with each of the others', () => {
  const plan = planOf({ seats: { us: ['small-steps', 'north-first', 'pressure'] } });
  expect(compared(plan).map(({ second }) => second)).toEqual(['north-first', 'pressure', 'north-first', 'pressure']);
});

test('everything in is compared with what is switched off, and horizons are kept apart', () => {
  const plan = planOf({ seats: {}, off: [[], ['one-rule', 'another']], turns: [12, 24] });
  const found = compared(plan, undefined, 'off');
  expect(found.map(({ world, turns, first, second }) => [world, turns, first, second])).toEqual([
    [0, 0, '', 'one-rule another'],
    [0, 1, '', 'one-rule another'],
    [1, 0, '', 'one-rule another'],
    [1, 1, '', 'one-rule another'],
  ]);
});

test('a pair of which one game is missing, or has no number, is left out', () => {
  const plan = planOf();
  const whole = madeUpRows(plan, madeUp);
  const part: RowTable = {
    length: whole.length - 3,
    numbers: Object.fromEntries(Object.entries(whole.numbers).map(([id, column]) => [id, column.slice(3)])),
    words: {},
  };
  const values = part.numbers[MEASURE];
  if (values !== undefined) values[0] = Number.NaN;
  expect(compared(plan, part).map(({ pairs }) => pairs)).toEqual([plan.games - 4, plan.games]);
});

test('a cell with fewer than two lucks has no interval and is left out', () => {
  expect(compared(planOf({ games: 1 }))).toEqual([]);
  expect(meansOf(planOf({ games: 1 }), madeUpRows(planOf({ games: 1 }), madeUp), MEASURE)).toEqual([]);
});

const RANGES = { 'arsenal-growth': { range: [0.1, 0.7] as const }, 'hidden-share': { range: [0, 1] as const } };
test.each([
  [{ kind: 'factorial' as const }, 50],
  [{ kind: 'sobol' as const, points: 16 }, 16],
  [{ kind: 'latin-hypercube' as const, points: 9 }, 9],
])('under $kind what is independent is counted once', (design, expected) => {
  const plan = planOf({ design, parameters: RANGES });
  expect(unitsOf(plan)).toMatchObject({ units: expected, crossed: null });
  expect(compared(plan).map(({ difference }) => difference.n)).toEqual([expected, expected]);
});

test.each([
  [{ kind: 'saltelli' as const, base: 8 }, 8],
  [{ kind: 'morris' as const, trajectories: 60, levels: 4 }, 50],
])('under $kind families of sets meet the same lucks, and the fewer of the two are counted', (design, expected) => {
  const plan = planOf({ design, parameters: RANGES });
  expect(unitsOf(plan)).toMatchObject({ units: (design.kind === 'saltelli' ? 8 : 60) * 50, crossed: 50 });
  expect(compared(plan).map(({ difference: { n, method } }) => [n, method])).toEqual([
    [expected, 'crossed'],
    [expected, 'crossed'],
  ]);
});

test('of one luck there is no interval, however many families of sets met it', () => {
  const plan = planOf({ design: { kind: 'saltelli', base: 8 }, parameters: RANGES, games: 1 });
  expect(compared(plan)).toEqual([]);
  expect(meansOf(plan, madeUpRows(plan, madeUp), MEASURE)).toEqual([]);
});

test('where no game differs on any luck, the interval of two shares has a width all the same', () => {
  const plan = planOf({ design: { kind: 'morris', trajectories: 4, levels: 4 }, parameters: RANGES, games: 6 });
  const table = madeUpRows(plan, () => 1);
  const alike = pairedDifference([1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]);
  expect(compared(plan, table)[0]?.difference).toEqual(alike);
  expect(meansOf(plan, table, MEASURE)[0]?.estimate.low).toBeLessThan(1);
});

test('means by world are those of the rows, with an interval over lucks', () => {
  const plan = planOf();
  const [first] = meansOf(plan, madeUpRows(plan, madeUp), MEASURE);
  const rows = [0, 1].flatMap((setting) => games(plan, (game) => madeUp({ measure: 0, setting, sample: 0, game })));
  expect(first?.estimate.mean).toBeCloseTo(rows.reduce((sum, value) => sum + value, 0) / rows.length, 9);
  expect(first?.n).toBe(plan.games);
});
