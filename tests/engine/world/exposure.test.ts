import { expect, test } from 'vitest';
import { exposureOf, GRAINS, type Grain, OPENERS, type Opener } from '#engine';

/** One clause a side: side 0 gives `first`, side 1 gives `second`. */
const exposures = (opener: Opener, grain: Grain, first = 4, second = 4): readonly number[] => {
  const bargain = {
    sides: [['a'], ['b']] as const,
    clauses: [
      { giver: 'a', size: first },
      { giver: 'b', size: second },
    ],
  };
  return ['a', 'b'].map((party) => exposureOf(party, bargain, { opener, grain }));
};

test('exposure over opener and grain: whoever opens stands in the dark, by so much as one instalment holds', () => {
  expect(OPENERS.map((opener) => GRAINS.map((grain) => exposures(opener, grain).join(' | ')))).toEqual([
    ['4 | 0', '2 | 0', '1 | 0'],
    ['0 | 4', '0 | 2', '0 | 1'],
    ['0 | 0', '0 | 0', '0 | 0'],
  ]);
});

test('together still exposes the side that gives more', () => {
  expect(exposures('together', 2, 6, 2)).toEqual([4, 0]);
});

test('two on one side share its exposure', () => {
  const bargain = {
    sides: [['a', 'ally'], ['b']] as const,
    clauses: [
      { giver: 'a', size: 1 },
      { giver: 'ally', size: 2 },
      { giver: 'b', size: 3 },
    ],
  };
  expect(['a', 'ally', 'b'].map((party) => exposureOf(party, bargain, { opener: 'first-side', grain: 1 }))).toEqual([
    3, 3, 0,
  ]);
});
