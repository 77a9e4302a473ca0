import { expect, test } from 'vitest';
import {
  type BargainingDomain,
  bargainingMeasures,
  type OutcomePoint,
  paretoFrontier,
  worthFrontier,
  worthMeasures,
} from '#lab';
import { laptop } from './laptop.ts';
import { randomDomain } from './random-domain.ts';

/** The first outcome of each worth, in order. */
function firstOfEach(points: readonly OutcomePoint[]): readonly OutcomePoint[] {
  const seen = new Set<string>();
  return points.filter(({ utilities }) => {
    const key = utilities.join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

test('on 1,000 random domains the frontier by worth is the frontier with the first outcome of each worth', () => {
  const unequal = Array.from({ length: 1000 }, (_, seed) => seed).filter((seed) => {
    const domain = randomDomain(seed);
    return JSON.stringify(worthFrontier(domain)) !== JSON.stringify(firstOfEach(paretoFrontier(domain)));
  });
  expect(unequal).toEqual([]);
});

test('of the laptop it tells the same measures, to the last digit', () => {
  expect(worthMeasures(laptop())).toEqual(bargainingMeasures(laptop()));
});

/** Whole points over as many issues as a world of the Korean kind has: far more outcomes than can be counted one by one. */
function largeDomain(parties: number): BargainingDomain {
  const issues = Array.from({ length: 40 }, (_, at) => ({ id: `issue-${at}`, levels: [0, 1, 2] }));
  const evaluationsOf = (party: number) =>
    issues.map((_, at) => {
      const worth = ((at * (party + 3)) % 7) - 3;
      return [0, worth, worth * 2 - 1];
    });
  return {
    issues,
    parties: Array.from({ length: parties }, (_, party) => ({
      id: `party-${party}`,
      weights: issues.map(() => 1),
      evaluations: evaluationsOf(party),
      reservation: 0,
    })),
    normalisation: 'none',
  };
}

test.each([2, 3])(
  'of 3⁴⁰ outcomes between %i parties the frontier is read, and each of its outcomes is worth what it says',
  (count) => {
    const domain = largeDomain(count);
    const { frontier, outcomes, nash } = worthMeasures(domain);
    expect(outcomes).toBeGreaterThan(1e19);
    expect(nash).not.toBeNull();
    for (const { outcome, utilities } of frontier) {
      const levels = domain.issues.map(({ id }) => Number(outcome[id]));
      const worths = domain.parties.map(({ evaluations }) =>
        levels.reduce((sum, level, issue) => sum + (evaluations[issue]?.[level] ?? Number.NaN), 0),
      );
      expect(worths).toEqual(utilities);
    }
  },
);
