import { expect, test } from 'vitest';
import { type Asked, CHAPTERS, explanationOf, type PlanPoint, patternOf, type Verdict } from '#lab';
import { chapterPlans } from '../../../src/cli/explanation/plans.ts';
import { rowsBy } from './rows-by.ts';

const { opened, plans } = chapterPlans(8);
const { scenario } = opened;

/** Games that nobody played: what a rule makes of a point and a column, and a little that differs from game to game. */
const askedBy = (value: (point: PlanPoint, column: string) => number): Asked =>
  Object.fromEntries(
    plans.map(({ chapter, standing, wanted }) => {
      const table = rowsBy(wanted, scenario, (point, game, column) => value(point, column) + (game % 4) / 8);
      return [chapter, { standing, played: { plan: wanted, table } }];
    }),
  ) as Asked;
const isFirst = ({ seats }: PlanPoint): boolean => seats['us'] === 'small-steps';
const isHawks = (column: string): boolean => column.endsWith('/hawk');

test('every chapter has a plan of its own in the repository', () => {
  expect(plans.map(({ chapter }) => chapter)).toEqual([...CHAPTERS]);
  expect(new Set(plans.map(({ standing }) => standing.plan)).size).toBe(CHAPTERS.length);
});

test('a lead that hangs on one mechanism makes that mechanism a pillar of the answer, and no other', () => {
  const off = scenario.mechanisms?.['exposure']?.off ?? [];
  const found = explanationOf(
    askedBy((point) => (isFirst(point) && point.off.join() !== [...off].toSorted().join() ? 50 : 40)),
    scenario,
    { version: '0.0.0', aimGames: 0, aims: [] },
  );
  const { bearings, findings } = found.ablations;
  expect(bearings.filter(({ isPillar }) => isPillar)).toEqual([
    { mechanism: 'exposure', borne: 16, clear: 16, isPillar: true },
  ]);
  const own = findings.filter(({ mechanism }) => mechanism === 'exposure');
  expect(own.map(({ whole, without, adds }) => [whole.mean, without.mean, adds.mean])).toEqual(
    Array(16).fill([10, 0, 10]),
  );
  expect(found.pattern).toBe('only-first');
});

test('an order that turns with the yardstick is told as such, and counted world by world', () => {
  const found = explanationOf(
    askedBy((point, column) => (isFirst(point) ? (isHawks(column) ? 30 : 50) : 40)),
    scenario,
    { version: '0.0.0', aimGames: 0, aims: [] },
  );
  expect(found.pattern).toBe('by-yardstick');
  const { verdicts, worlds } = found;
  expect(verdicts.find(({ column }) => column === 'yardstick-score/hawk')).toMatchObject({ above: 0, below: 16 });
  expect(worlds).toHaveLength(16);
});

test('a parameter at whose middle the sign turns is found in the box, with the share of points on each side', () => {
  const found = explanationOf(
    askedBy((point) => (isFirst(point) ? 40 + Math.sign((point.parameters['detection-rate'] ?? 0) - 0.5) : 40)),
    scenario,
    { version: '0.0.0', aimGames: 0, aims: [] },
  );
  for (const { slopes, shares } of found.boundary) {
    expect(slopes.filter(({ turnsSign }) => turnsSign).map(({ parameter }) => parameter)).toContain('detection-rate');
    expect([shares.first.mean, shares.second.mean]).toEqual([0.5, 0.5]);
  }
});

test('horizons and reciprocity keep their settings apart', () => {
  const found = explanationOf(
    askedBy((point) => 40 + (isFirst(point) ? point.turns : 0) + (isFirst(point) && point.off.length > 0 ? 2 : 0)),
    scenario,
    { version: '0.0.0', aimGames: 0, aims: [] },
  );
  const leads = found.horizons.map(({ turns, differences }) => [turns, differences['yardstick-score/hawk']?.mean]);
  expect(new Set(leads.map(([turns, mean]) => `${turns}: ${mean}`))).toEqual(new Set(['12: 12', '24: 24', '36: 36']));
  expect(found.reciprocity.findings.map(({ mechanism, adds }) => [mechanism, adds.mean])).toEqual(
    Array(16).fill(['lasting-temper', -2]),
  );
});

const verdict = (above: number, below: number): Verdict => ({ column: 'any', above, below, holdingZero: 1 });

test.each([
  ['nothing', [verdict(0, 0)]],
  ['only-first', [verdict(2, 0), verdict(0, 0)]],
  ['only-second', [verdict(0, 1)]],
  ['by-yardstick', [verdict(2, 0), verdict(0, 1)]],
  ['by-yardstick-and-world', [verdict(2, 1)]],
] as const)('verdicts can lie as %s', (pattern, verdicts) => {
  expect(patternOf(verdicts)).toBe(pattern);
});
