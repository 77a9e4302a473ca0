import { expect, test } from 'vitest';
import {
  columnIds,
  crossedWorlds,
  facing,
  type HeadlinePlan,
  headlineOf,
  headlineStudy,
  ownWorlds,
  type Row,
} from '#lab';
import { korea } from '../korea.ts';

const { scenario } = korea();
const ids = columnIds(scenario);
const column = 'measure/crisis-risk';
const place = ids.indexOf(column);
const [world = { physics: '', tempers: '' }] = ownWorlds(scenario);
const plan: HeadlinePlan = {
  first: { us: ['together'] },
  second: { us: ['patience'] },
  column,
  worlds: crossedWorlds(scenario),
  bases: [world],
  games: 4,
  seed: '1',
};
const [carrier = '', other = ''] = Object.keys(scenario.parameters);

/** Rows in which the column is what a rule makes of the arm, a little different from game to game. */
const rowsBy = (value: (arm: { parameters?: Readonly<Record<string, number>> }, isFirst: boolean) => number) =>
  headlineStudy(scenario, plan).arms.map((arm, at): Row[] =>
    Array.from({ length: plan.games }, (_, game) => {
      const row = ids.map(() => 0);
      row[place] = value(arm, at % 2 === 0) + game / 100 + (at % 2 === 0 ? game / 1000 : 0);
      return row;
    }),
  );

test('the headline is taken in every world, and each parameter at both ends of its range', () => {
  const { arms } = headlineStudy(scenario, plan);
  expect(arms).toHaveLength(2 * (16 + 2 * Object.keys(scenario.parameters).length));
  const [low, high] = scenario.parameters[carrier]?.range ?? [];
  expect(arms.flatMap(({ parameters }) => parameters?.[carrier] ?? [])).toEqual([low, low, high, high]);
});

test('the parameter that moves the difference most is named, with its turn of sign', () => {
  const [low = 0] = scenario.parameters[carrier]?.range ?? [];
  const found = headlineOf(
    scenario,
    plan,
    ids,
    rowsBy(({ parameters = {} }, isFirst) => {
      if (!isFirst) return 0;
      if (carrier in parameters) return parameters[carrier] === low ? -3 : 3;
      return other in parameters ? 2 : 1;
    }),
  );
  expect(found.finding).toBe('both-sides');
  expect(found.carriers[0]).toMatchObject({
    parameter: carrier,
    turnsSign: true,
    low: { side: -1 },
    high: { side: 1 },
  });
  expect(found.carriers[0]?.change.mean).toBeCloseTo(6, 9);
  expect(found.below).toBe(1);
  expect(found.above + found.below + found.holdingZero).toBe(found.cells.length);
});

test.each([
  [1, 'only-above'],
  [-1, 'only-below'],
  [0, 'nowhere'],
] as const)('a difference of %d everywhere is the finding %s', (value, finding) => {
  const noisy = rowsBy((_, isFirst) => (isFirst ? value : 0)).map((rows, at) =>
    rows.map((row, game) => (value === 0 && at % 2 === 0 ? row.map((one) => one + (game % 2 === 0 ? 1 : -1)) : row)),
  );
  const found = headlineOf(scenario, plan, ids, noisy);
  expect(found.finding).toBe(finding);
  expect(found.carriers.filter(({ turnsSign }) => turnsSign)).toEqual([]);
});

test('the two that watch each other face each other', () => {
  expect(facing(scenario)).toEqual(['us', 'dprk']);
});
