import { expect, test } from 'vitest';
import { GRAINS, type Grain, OPENERS, type Opener } from '#engine';
import { exposureOf } from '../../../src/engine/world/exposure.ts';

/** Four points for two clauses of two: side 0 gives the first, side 1 the second. */
const offer = (opener: Opener, grain: Grain) => ({
  clauses: [
    { giver: 0, issue: 0, level: 0 },
    { giver: 1, issue: 1, level: 0 },
  ],
  sides: [[0], [1]] as const,
  dials: { opener, grain, gate: 'before-talks' as const },
});

test('exposure over opener and grain: whoever opens stands in the dark, by so much as one instalment holds', () => {
  const grid = OPENERS.map((opener) => GRAINS.map((grain) => exposureOf(offer(opener, grain), () => 4).join(' | ')));
  expect(grid).toEqual([
    ['4 | 0', '2 | 0', '1 | 0'],
    ['0 | 4', '0 | 2', '0 | 1'],
    ['0 | 0', '0 | 0', '0 | 0'],
  ]);
});

test('together still exposes the side that gives more', () => {
  expect(exposureOf(offer('together', 2), ({ giver }) => (giver === 0 ? 6 : 2))).toEqual([4, 0]);
});
