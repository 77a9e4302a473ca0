import { expect, test } from 'vitest';
import { pointCount, pointOf, type RowTable, worldsOf } from '#lab';
import { dilemma } from '../../classics.ts';
import { dilemmaPlan } from '../plan/plan.ts';

const scenario = dilemma();
const plan = dilemmaPlan({
  parameters: { noise: { range: [0, 0.5] }, temptation: { values: [4, 5] } },
  design: { kind: 'latin-hypercube', points: 6 },
  turns: [4, 10],
  games: 2,
});

/** Two games a point, of which one is worth 1 more: who defects on the hill has ten times the noise. */
function table(): RowTable {
  const length = pointCount(plan) * 2;
  const point = Float64Array.from({ length }, (_, row) => Math.floor(row / 2));
  const points = point.map((at, row) => {
    const { seats, parameters } = pointOf(plan, scenario, at);
    return (parameters['noise'] ?? 0) * (seats['hill'] === 'always-defect' ? 10 : 1) + (row % 2);
  });
  return { length, numbers: { point, game: point.map((_, row) => row % 2), points }, words: {} };
}

test('a world is a point of the plan with the mean of its games, and what the plan varies', () => {
  const { inputs, outcomes, missing } = worldsOf(plan, scenario, table(), 'points');
  expect(inputs.map(({ id }) => id)).toEqual([
    'parameter/noise',
    'parameter/temptation',
    'seat/harbour',
    'seat/hill',
    'turns',
  ]);
  expect([outcomes.length, missing]).toEqual([48, 0]);
  const [noise] = inputs;
  if (noise === undefined || 'words' in noise) throw new Error('The first input is the noise.');
  expect(outcomes[0]).toBeCloseTo((noise.numbers[0] ?? NaN) + 0.5, 12);
});

test('a comparison pairs points that differ in that chair alone', () => {
  const compare = { party: 'hill', first: 'always-defect', second: 'tit-for-tat' };
  const { inputs, outcomes } = worldsOf(plan, scenario, table(), 'points', compare);
  expect(inputs.map(({ id }) => id)).not.toContain('seat/hill');
  expect(outcomes).toHaveLength(24);
  const [noise] = inputs;
  if (noise === undefined || 'words' in noise) throw new Error('The first input is the noise.');
  for (const [world, outcome] of outcomes.entries()) expect(outcome).toBeCloseTo(9 * (noise.numbers[world] ?? NaN), 12);
});

test('worlds that lack a game are left out and counted', () => {
  const { length, numbers } = table();
  const without = Object.fromEntries(Object.entries(numbers).map(([id, column]) => [id, column.slice(1)]));
  const lacking = { length: length - 1, numbers: without, words: {} };
  expect(worldsOf(plan, scenario, lacking, 'points')).toMatchObject({ missing: 1 });
  const compare = { party: 'hill', first: 'always-defect', second: 'tit-for-tat' };
  expect(worldsOf(plan, scenario, lacking, 'points', compare).missing).toBe(1);
});

test('an agent that the plan does not seat is refused, and a plan of one world has nothing to tell it by', () => {
  const compare = { party: 'hill', first: 'grim', second: 'tit-for-tat' };
  expect(() => worldsOf(plan, scenario, table(), 'points', compare)).toThrow(/seats no "grim" for hill/);
  const one = dilemmaPlan({ seats: { hill: ['grim'] }, games: 2 });
  const rows = {
    length: 2,
    numbers: { point: new Float64Array(2), game: Float64Array.of(0, 1), points: new Float64Array(2) },
    words: {},
  };
  expect(worldsOf(one, scenario, rows, 'points').inputs).toEqual([]);
});
