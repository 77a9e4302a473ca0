import { expect, test } from 'vitest';
import {
  type Design,
  hasOwnLucks,
  latinHypercube,
  luckCount,
  lucksIn,
  morrisTrajectories,
  type Plan,
  plannedGame,
  pointCount,
  pointOf,
  rowCount,
  saltelliPoints,
  sampleCount,
  settingCount,
  sobolPoints,
} from '#lab';
import { dilemma } from '../../classics.ts';
import { dilemmaPlan } from './plan.ts';

const scenario = dilemma();
const varied: Plan['parameters'] = { temptation: { range: [3, 5] }, reward: { values: [1, 2, 4] } };

test('a plan has settings times samples points, and each point its games', () => {
  const plan = dilemmaPlan({ off: [[], ['it-may-stop-here']], turns: [5, 10], parameters: varied });
  expect(settingCount(plan)).toBe(2 * 2 * 2 * 2);
  expect(sampleCount(plan)).toBe(2 * 3);
  expect([pointCount(plan), rowCount(plan)]).toEqual([96, 288]);
});

test('every combination is one point, and no two points are the same', () => {
  const plan = dilemmaPlan({ off: [[], ['it-may-stop-here']], turns: [5, 10], parameters: varied });
  const points = Array.from({ length: pointCount(plan) }, (_, at) => {
    const { point, setting, sample, ...played } = pointOf(plan, scenario, at);
    expect([point, setting * sampleCount(plan) + sample]).toEqual([at, at]);
    return JSON.stringify(played);
  });
  expect(new Set(points).size).toBe(96);
});

test('rows count the games of a point, and every setting is played on the same seeds', () => {
  const plan = dilemmaPlan();
  const games = [0, 1, 2, 3, 11].map((row) => plannedGame(plan, scenario, row));
  expect(games.map(({ point, game, seed }) => [point.point, game, seed])).toEqual([
    [0, 0, '7'],
    [0, 1, '8'],
    [0, 2, '9'],
    [1, 0, '7'],
    [3, 2, '9'],
  ]);
});

/** The seeds of every point of a plan, and which sample it is. */
const seedsOf = (plan: Plan) =>
  Array.from({ length: pointCount(plan) }, (_, point) => ({
    sample: pointOf(plan, scenario, point).sample,
    seeds: Array.from({ length: plan.games }, (_, game) => plannedGame(plan, scenario, point * plan.games + game).seed),
  }));

const drawn = { reward: { range: [1, 2] }, temptation: { range: [3, 5] } } as const;
const laid = (design: Design): Plan =>
  dilemmaPlan({ design, parameters: drawn, off: [[], ['it-may-stop-here']], turns: [5, 10] });

test.each([[{ kind: 'latin-hypercube', points: 5 }], [{ kind: 'sobol', points: 4 }]] as const)(
  'under %j every sample has lucks of its own, and all who play it have the same',
  (design) => {
    const plan = laid(design);
    const points = seedsOf(plan);
    for (let sample = 0; sample < design.points; sample += 1) {
      const own = points.filter((point) => point.sample === sample).map(({ seeds }) => seeds.map(Number));
      expect(own).toHaveLength(settingCount(plan));
      for (const seeds of own) expect(seeds).toEqual([0, 1, 2].map((game) => 7 + sample * 3 + game));
    }
    expect([luckCount(plan), hasOwnLucks(plan)]).toEqual([design.points * 3, true]);
    expect([lucksIn(plan, Array(rowCount(plan)).keys()), lucksIn(plan, [0, 1, 5])]).toEqual([luckCount(plan), 3]);
  },
);

test.each([
  [{ kind: 'factorial' }],
  [{ kind: 'saltelli', base: 2 }],
  [{ kind: 'morris', trajectories: 2, levels: 4 }],
] as const)('under %j all samples meet the same lucks', (design) => {
  const plan = laid(design);
  expect(new Set(seedsOf(plan).map(({ seeds }) => seeds.join()))).toEqual(new Set(['7,8,9']));
  expect([luckCount(plan), hasOwnLucks(plan), lucksIn(plan, [0, 3, 4])]).toEqual([3, false, 2]);
});

test('the order in which a file names parties and parameters changes no point', () => {
  const plan = dilemmaPlan({ parameters: varied });
  const turned = {
    ...plan,
    seats: Object.fromEntries(Object.entries(plan.seats).toReversed()),
    parameters: Object.fromEntries(Object.entries(varied).toReversed()),
  };
  for (let at = 0; at < pointCount(plan); at += 1)
    expect(pointOf(turned, scenario, at)).toEqual(pointOf(plan, scenario, at));
});

test('a chair that the plan does not name is taken by its default', () => {
  const plan = dilemmaPlan({ seats: { hill: ['grim'] } });
  expect(pointOf(plan, scenario, 0).seats).toEqual({ harbour: 'tempered', hill: 'grim' });
});

const seed = '7';
test.each<readonly [Design, ReadonlyArray<ArrayLike<number>>]>([
  [{ kind: 'latin-hypercube', points: 5 }, latinHypercube(2, 5, seed)],
  [{ kind: 'sobol', points: 6 }, sobolPoints(2, 6)],
  [{ kind: 'saltelli', base: 4 }, saltelliPoints(2, 4, seed)],
  [{ kind: 'morris', trajectories: 3, levels: 4 }, morrisTrajectories(2, 3, 4, seed)],
])('%j lays its samples out over the ranges, the parameters in the order of their letters', (design, units) => {
  const plan = dilemmaPlan({ parameters: { temptation: { range: [3, 5] }, reward: { range: [1, 2] } }, design });
  expect(sampleCount(plan)).toBe(units.length);
  for (const [sample, unit] of units.entries())
    expect(pointOf(plan, scenario, sample).parameters).toEqual({
      reward: 1 + (unit[0] ?? 0),
      temptation: 3 + (unit[1] ?? 0) * 2,
    });
});

test('a value written out stands for its share of the unit interval, the last one for the end too', () => {
  const design: Design = { kind: 'morris', trajectories: 8, levels: 4 };
  const plan = dilemmaPlan({ parameters: { temptation: { values: [3, 4, 5] } }, design });
  const seen = Array.from({ length: sampleCount(plan) }, (_, at) => pointOf(plan, scenario, at).parameters);
  expect(new Set(seen.map(({ temptation }) => temptation))).toEqual(new Set([3, 4, 5]));
});

test('there is no point before the first or after the last', () => {
  const plan = dilemmaPlan();
  for (const point of [-1, 0.5, 4]) expect(() => pointOf(plan, scenario, point)).toThrow(/no point/);
});
