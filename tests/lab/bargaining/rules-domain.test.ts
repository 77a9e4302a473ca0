import { expect, test } from 'vitest';
import { bindRules, luckOf, schoolOf } from '#engine';
import { type BargainingDomain, bargainingMeasures, domainOf } from '#lab';
import { korea } from '../../korea.ts';
import { frontierByForce, frontierByLab } from './brute-force.ts';

const rules = bindRules(korea().scenario, schoolOf('realist'));

/** Some of the issues of a domain, by the seed's luck: two at least. */
function part(domain: BargainingDomain, seed: number): BargainingDomain {
  const luck = luckOf(String(seed), 'strategies');
  const kept = [...domain.issues.keys()].filter((at) => at < 2 || luck.draw(0, 0, at, 0) < 0.6);
  const own = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept.includes(at));
  return {
    ...domain,
    issues: own(domain.issues),
    parties: domain.parties.map((party) => ({
      ...party,
      weights: party.weights.map((_, at) => 1 + luck.draw(0, 1, at, 0)).filter((_, at) => kept.includes(at)),
      evaluations: own(party.evaluations),
    })),
  };
}

test('on 100 seeded parts of the Korean problem the fast frontier is that of brute force', () => {
  const tables = [
    ['us', 'dprk'],
    ['rok', 'dprk'],
    ['us', 'rok', 'dprk'],
  ];
  const unequal = Array.from({ length: 100 }, (_, seed) => seed).filter((seed) => {
    const domain = part(domainOf(rules, tables[seed % tables.length] ?? []), seed);
    return JSON.stringify(frontierByLab(domain)) !== JSON.stringify(frontierByForce(domain));
  });
  expect(unequal).toEqual([]);
});

test('an issue that two parties may give stands once for each, and what nobody promises is worth nothing', () => {
  const { issues, parties } = domainOf(rules, ['us', 'rok', 'dprk']);
  expect(issues.map(({ id }) => id).filter((id) => id.startsWith('spring-drill'))).toEqual([
    'spring-drill/us',
    'spring-drill/rok',
  ]);
  expect(parties.every(({ evaluations }) => evaluations.every(([nothing]) => nothing === 0))).toBe(true);
});

test('a giver is worth what a clause costs it, the receiver what it gains, and there is something to gain for both', () => {
  const domain = domainOf(rules, ['us', 'dprk']);
  const at = domain.issues.findIndex(({ id }) => id === 'yongbyon');
  expect(domain.issues[at]?.levels).toEqual(['nothing', 'paused', 'closed']);
  expect(domain.parties.map(({ id, evaluations }) => [id, evaluations[at]])).toEqual([
    ['us', [0, 3, 7]],
    ['dprk', [0, -2, -6]],
  ]);
  expect(bargainingMeasures(domain).nash?.utilities.every((utility) => utility > 0)).toBe(true);
});

test('who is no party has no bargaining problem', () => {
  expect(() => domainOf(rules, ['us', 'atlantis'])).toThrow('atlantis');
});
