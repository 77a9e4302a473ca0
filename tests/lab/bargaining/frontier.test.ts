import { expect, test } from 'vitest';
import { type BargainingDomain, FrontierTooLarge, paretoFrontier } from '#lab';
import { frontierByForce, frontierByLab } from './brute-force.ts';
import { randomDomain } from './random-domain.ts';

test('the fast frontier is that of brute force, outcome by outcome and to the last digit, on 1,000 random domains', () => {
  const unequal = Array.from({ length: 1000 }, (_, seed) => seed).filter((seed) => {
    const domain = randomDomain(seed);
    return JSON.stringify(frontierByLab(domain)) !== JSON.stringify(frontierByForce(domain));
  });
  expect(unequal).toEqual([]);
});

test.each([
  { parties: 2, sizes: [10, 10, 10, 10, 10, 10], evaluated: 'smooth' },
  { parties: 2, sizes: [4, 25, 5, 20, 100], evaluated: 'smooth' },
  { parties: 3, sizes: [10, 10, 10, 10, 10, 10], evaluated: 'smooth' },
  { parties: 3, sizes: [20, 20, 20, 25], evaluated: 'smooth' },
  { parties: 4, sizes: [5, 5, 5, 5, 5, 5], evaluated: 'smooth' },
  { parties: 3, sizes: [4, 4, 4, 4, 4, 4], evaluated: 'tenths' },
] as const)('and on a large one of $parties parties with $sizes levels', (drawn) => {
  const domain = randomDomain(1, drawn);
  expect(frontierByLab(domain)).toEqual(frontierByForce(domain));
});

test('outcomes that are worth the same to everybody stand on the frontier together', () => {
  const indifferent = {
    weights: [1, 1],
    evaluations: [
      [5, 5, 5],
      [2, 2],
    ],
    reservation: 0,
  };
  const domain: BargainingDomain = {
    issues: [
      { id: 'a', levels: [1, 2, 3] },
      { id: 'b', levels: ['x', 'y'] },
    ],
    parties: [
      { id: 'p', ...indifferent },
      { id: 'q', ...indifferent },
    ],
    normalisation: 'none',
  };
  expect(paretoFrontier(domain)).toHaveLength(6);
});

test('a partial lead that rounding takes away does not drop an outcome that ends level', () => {
  // 0.1 + 0.2 is more than 0.3 by a hair, and with 1000 more nobody can tell them apart.
  const own = { weights: [1, 1, 1], reservation: 0 };
  const levels = ['low', 'high'];
  const domain: BargainingDomain = {
    issues: [
      { id: 'a', levels },
      { id: 'b', levels },
      { id: 'c', levels: ['only'] },
    ],
    parties: [
      { id: 'p', ...own, evaluations: [[0.1, 0.3], [0.2, 0], [1000]] },
      { id: 'q', ...own, evaluations: [[1, 0], [0, 1], [0]] },
    ],
    normalisation: 'none',
  };
  expect(paretoFrontier(domain).map(({ outcome }) => `${outcome['a']} ${outcome['b']}`)).toEqual([
    'low low',
    'low high',
    'high low',
    'high high',
  ]);
});

test.each([2, 3])(
  'of a thousand million outcomes for %d parties the frontier holds what is best for each',
  (parties) => {
    const domain = randomDomain(3, { parties, sizes: Array.from({ length: 9 }, () => 10), evaluated: 'smooth' });
    const frontier = paretoFrontier({ ...domain, normalisation: 'none' }).map(({ utilities }) => utilities);
    for (const [party, { weights, evaluations }] of domain.parties.entries()) {
      const best = evaluations.reduce((sum, own, issue) => sum + (weights[issue] ?? 0) * Math.max(...own), 0);
      expect(Math.max(...frontier.map((utilities) => utilities[party] ?? 0))).toBe(best);
    }
    const sorted = frontier.toSorted((one, other) => (other[0] ?? 0) - (one[0] ?? 0));
    const rises = sorted.every((own, at) => at === 0 || (own[1] ?? 0) > (sorted[at - 1]?.[1] ?? 0));
    expect([frontier.length > 20, parties > 2 || rises]).toEqual([true, true]);
  },
);

test('a frontier that needs too much room is refused', () => {
  const sizes = [100, 100, 100, 100];
  const domain = randomDomain(5, { parties: 2, sizes, evaluated: 'few' });
  const same = domain.parties.map((party) => ({ ...party, weights: [0, 0, 0, 0] }));
  expect(() => paretoFrontier({ ...domain, parties: same })).toThrow(FrontierTooLarge);
});
