import { describe, expect, test } from 'vitest';
import { schoolOf } from '#engine';
import { payoffColumn, roundRobin, takeovers } from '#lab';
import { openScenario } from '../../../src/cli/library.ts';
import { fixationsOf } from '../../../src/lab/tournament/takeovers.ts';

/** The first takes from the second; in the other table it is the second that takes from the first. */
const TAKES = [
  [2, 4],
  [0, 2],
];
const IS_TAKEN_FROM = [
  [2, 0],
  [4, 2],
];
const EVEN = [
  [2, 2],
  [2, 2],
];
const times = <Thing>(count: number, thing: Thing): readonly Thing[] => Array.from({ length: count }, () => thing);

describe('a chance to take over is told beside the lot as far as resamples hold it', () => {
  test('where 98 of 100 lie on its side, it is told, with an interval', () => {
    const found = fixationsOf(TAKES, [...times(98, TAKES), ...times(2, EVEN)]);
    const [[, over] = [], [under] = []] = found.fixation;
    expect(over).toMatchObject({ side: 'above', stability: 0.98, isTold: true });
    expect(under).toMatchObject({ side: 'below', stability: 0.98, isTold: true });
    expect(over?.low).toBeGreaterThan(0.1);
    expect(over?.high).toBe(over?.estimate);
    expect(takeovers(found)).toEqual({ over: [1, 0], chances: 2, untold: 0 });
  });

  test('where its interval reaches the lot, it is not, though 95 lie on its side', () => {
    const found = fixationsOf(TAKES, [...times(95, TAKES), ...times(5, EVEN)]);
    expect(found.fixation[0]?.[1]).toMatchObject({ side: 'above', stability: 0.95, isTold: false });
    expect(takeovers(found).untold).toBe(2);
  });

  test('where 94 do, nobody is told to take over', () => {
    const found = fixationsOf(TAKES, [...times(94, TAKES), ...times(6, IS_TAKEN_FROM)]);
    const [[, over] = []] = found.fixation;
    expect(over?.estimate).toBeGreaterThan(0.1);
    expect(over?.low).toBeLessThan(0.1);
    expect(takeovers(found)).toEqual({ over: [0, 0], chances: 2, untold: 2 });
  });

  test('of kinds that are alike it is that of the lot, and of one population with itself always', () => {
    const found = fixationsOf(EVEN, times(20, EVEN));
    for (const one of found.fixation.flat()) {
      expect(one).toMatchObject({ side: 'even', stability: 1, isTold: true });
      expect(one.estimate).toBeCloseTo(0.1, 9);
    }
    expect(takeovers(found)).toEqual({ over: [0, 0], chances: 2, untold: 0 });
  });
});

test('in games under noise some chances are told and some are not, each within its interval', () => {
  const { scenario } = openScenario('prisoners-dilemma');
  const entered = ['tit-for-tat', 'grim', 'always-defect', 'always-cooperate', 'go-by-majority'];
  const { population } = roundRobin(scenario, {
    entries: { hill: entered, harbour: entered },
    others: {},
    ground: { worldview: schoolOf('mixed-company'), parameters: { continuation: 1, noise: 0.05 } },
    columns: { hill: payoffColumn(scenario, 'hill'), harbour: payoffColumn(scenario, 'harbour') },
    games: 10,
    seed: '1',
    selfPlay: false,
  });
  const moran = population?.alike?.moran;
  if (moran === undefined) throw new Error('No chances were reckoned.');
  const { over, chances, untold } = takeovers(moran);
  expect(chances).toBe(20);
  expect(untold).toBeGreaterThan(0);
  expect(untold).toBeLessThan(chances);
  for (const [own, row] of moran.fixation.entries()) {
    expect(over[own]).toBe(row.filter(({ side, isTold }) => side === 'above' && isTold).length);
    for (const { estimate, low, high, side, stability, isTold } of row) {
      const isClear = side === 'even' || low > 0.1 || high < 0.1;
      expect(isTold).toBe(stability >= 0.95 && isClear);
      expect(low).toBeLessThanOrEqual(estimate + 1e-9);
      expect(high).toBeGreaterThanOrEqual(estimate - 1e-9);
    }
  }
  // Whoever takes from the trusting does so whatever the luck.
  expect(moran.fixation[2]?.[3]).toMatchObject({ side: 'above', stability: 1 });
});
