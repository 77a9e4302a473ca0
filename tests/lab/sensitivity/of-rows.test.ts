import { expect, test } from 'vitest';
import {
  type Plan,
  type RowTable,
  rowCount,
  sampleCount,
  sampleOf,
  sensitivityMethodOf,
  sensitivityOfRows,
} from '#lab';
import { chanceFor } from '../../../src/lab/sampling/chance.ts';
import { dilemmaPlan } from '../plan/plan.ts';

const PARAMETERS = { reward: { range: [0, 2] }, temptation: { range: [3, 5] }, noise: { range: [0, 0.5] } } as const;

/** Rows as if each setting were a formula of the parameters, plus luck that is the same at every point. */
function rowsOf(plan: Plan, measure: (setting: number, at: Readonly<Record<string, number>>, luck: number) => number) {
  const length = rowCount(plan);
  const chance = chanceFor('test/luck', '1');
  const [point, values] = [new Float64Array(length), new Float64Array(length)];
  const game = Float64Array.from({ length }, (_, row) => row % plan.games);
  for (let row = 0; row < length; row += 1) {
    const at = Math.floor(row / plan.games);
    const setting = Math.floor(at / sampleCount(plan));
    point[row] = at;
    values[row] = measure(setting, sampleOf(plan, at % sampleCount(plan)), chance(row % plan.games, 0));
  }
  return { length, numbers: { point, game, points: values }, words: {} } satisfies RowTable;
}

const part = (table: RowTable, keep: (row: number) => boolean): RowTable => {
  const rows = Array.from({ length: table.length }, (_, row) => row).filter(keep);
  const cut = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row] ?? NaN);
  return {
    length: rows.length,
    numbers: Object.fromEntries(Object.entries(table.numbers).map(([id, column]) => [id, cut(column)])),
    words: {},
  };
};

const saltelli = dilemmaPlan({ parameters: PARAMETERS, design: { kind: 'saltelli', base: 256 }, games: 4 });

test('each setting of a Saltelli plan is told by itself, by the parameters that it depends on', () => {
  const table = rowsOf(saltelli, (setting, { reward = 0, temptation = 0, noise = 0 }) =>
    setting === 0 ? 3 * reward + temptation : setting === 1 ? 10 * noise : 7,
  );
  const [first, second, third] = sensitivityOfRows(saltelli, table, 'points', { seed: '1', resamples: 200 });
  const totals = (found: typeof first) =>
    Object.fromEntries((found?.sobol?.parameters ?? []).map(({ id, total }) => [id, total.estimate]));
  expect(totals(first)['reward']).toBeCloseTo(0.9, 1);
  expect(totals(first)['temptation']).toBeCloseTo(0.1, 1);
  expect(totals(first)['noise']).toBe(0);
  expect(totals(second)['noise']).toBeCloseTo(1, 1);
  expect(third).toMatchObject({ setting: 2, sobol: null, morris: null, luck: null, points: 1280 });
});

test('luck is the share of a single game’s variance that parameters do not explain', () => {
  const plan = { ...saltelli, games: 40 };
  const table = rowsOf(plan, (_, { reward = 0 }, luck) => reward + 2 * luck);
  const [found] = sensitivityOfRows(plan, table, 'points', { seed: '1', resamples: 50 });
  expect(found?.luck).toBeCloseTo(0.5, 1);
  const [met] = sensitivityOfRows(
    plan,
    rowsOf(plan, (_, { reward = 0 }, luck) => (reward - 1) * (luck - 0.5)),
    'points',
    { seed: '1', resamples: 50 },
  );
  expect(met?.luck).toBeGreaterThan(0.95);
  const [still] = sensitivityOfRows(
    plan,
    rowsOf(plan, (_, { reward = 0 }) => reward),
    'points',
    { seed: '1', resamples: 50 },
  );
  expect(still?.luck).toBeCloseTo(0, 12);
});

test('luck that falls anew at every point is not taken for a part of what parameters do', () => {
  const plan = { ...saltelli, games: 2 };
  const chance = chanceFor('test/every-point', '1');
  let drawn = 0;
  // Both parts have the same variance: half of it is luck, however few games there are.
  const table = rowsOf(plan, (_, { reward = 0 }) => reward + 2 * chance(drawn++, 0));
  const [found] = sensitivityOfRows(plan, table, 'points', { seed: '1', resamples: 50 });
  expect(Math.abs((found?.luck ?? NaN) - 0.5)).toBeLessThan(0.05);
});

test('a Morris plan gives the effects of crossing each whole range', () => {
  const plan = dilemmaPlan({ parameters: PARAMETERS, design: { kind: 'morris', trajectories: 20, levels: 4 } });
  const table = rowsOf(plan, (_, { reward = 0, noise = 0 }, luck) => reward - 6 * noise + luck);
  const [found] = sensitivityOfRows(plan, table, 'points', { seed: '1', resamples: 100 });
  const mu = Object.fromEntries((found?.morris?.parameters ?? []).map(({ id, mu: { estimate } }) => [id, estimate]));
  expect(mu['reward']).toBeCloseTo(2, 9);
  expect(mu['noise']).toBeCloseTo(-3, 9);
  expect(mu['temptation']).toBeCloseTo(0, 9);
});

/** The total of a parameter that does twice what the luck says, of itself from 0 to 1, beside another that always does 1. */
const totalBy = (plan: Plan, seed: string) => {
  const chance = chanceFor('test/other-lucks', seed);
  const drawn = (luck: number): number => chance(Math.round(luck * 1e6), 0);
  const table = rowsOf(plan, (_, { reward = 0, temptation = 0 }, luck) => 2 * drawn(luck) * reward + temptation);
  const [found] = sensitivityOfRows(plan, table, 'points', { seed: '1', resamples: 60 });
  return found?.sobol?.parameters.find(({ id }) => id === 'reward')?.total;
};

test('intervals hold what other lucks would have given, where a parameter meets with luck', () => {
  const plan = { ...saltelli, seats: {}, design: { kind: 'saltelli', base: 64 } as const, games: 6 };
  const seeds = Array.from({ length: 100 }, (_, at) => String(at));
  // Over all lucks both do the same.
  const held = seeds.filter((seed) => {
    const total = totalBy(plan, seed);
    return total !== undefined && total.low <= 0.5 && 0.5 <= total.high;
  });
  expect(held.length).toBeGreaterThanOrEqual(90);
  expect(held.length).toBeLessThanOrEqual(99);
});

test('luck that is the same for all parameters widens no interval', () => {
  const read = (table: RowTable) =>
    sensitivityOfRows(saltelli, table, 'points', { seed: '1', resamples: 50 })[0]?.sobol;
  const plain = read(rowsOf(saltelli, (_, { reward = 0 }) => reward));
  const lucky = read(rowsOf(saltelli, (_, { reward = 0 }, luck) => reward + 64 * Math.round(luck * 8)));
  expect(lucky?.parameters[1]?.total.high).toBeCloseTo(plain?.parameters[1]?.total.high ?? Number.NaN, 9);
});

test('rows in any order tell the same, and of a part whole samples are read', () => {
  const table = rowsOf(saltelli, (_, { reward = 0, noise = 0 }, luck) => reward * noise + luck);
  const told = (rows: RowTable) => sensitivityOfRows(saltelli, rows, 'points', { seed: '1', resamples: 50 });
  const backwards: RowTable = {
    ...table,
    numbers: {
      point: table.numbers.point.toReversed(),
      game: table.numbers.game.toReversed(),
      points: table.numbers.points.toReversed(),
    },
  };
  const [one, other] = [told(table)[3], told(backwards)[3]];
  expect(other?.sobol?.variance).toBeCloseTo(one?.sobol?.variance ?? NaN, 12);
  // A row is missing from the last sample of each setting.
  const lacking = told(part(table, (row) => (table.numbers.point[row] ?? 0) % 1280 !== 1279));
  expect(lacking[0]).toMatchObject({ points: 1275, sobol: { base: 255 } });
});

test('plans that are laid out otherwise show no sensitivity', () => {
  const plan = dilemmaPlan({ parameters: PARAMETERS });
  expect([sensitivityMethodOf(plan), sensitivityMethodOf(saltelli)]).toEqual([null, 'sobol']);
  const table = rowsOf(plan, () => 1);
  expect(() => sensitivityOfRows(plan, table, 'points', { seed: '1' })).toThrow(/factorial design shows no sens/);
  expect(() => sensitivityOfRows(saltelli, table, 'none', { seed: '1' })).toThrow(/no column of numbers "none"/);
  const stray = { ...table, numbers: { ...table.numbers, point: table.numbers.point.fill(1e6) } };
  expect(() => sensitivityOfRows(saltelli, stray, 'points', { seed: '1' })).toThrow(/of a point 1000000/);
});
