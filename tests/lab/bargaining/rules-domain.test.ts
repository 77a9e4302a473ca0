import { expect, test } from 'vitest';
import { bindRules, luckOf, schoolOf } from '#engine';
import { type BargainingDomain, domainOf, worthMeasures } from '#lab';
import { korea } from '../../korea.ts';
import { frontierByForce, frontierByLab } from './brute-force.ts';

const rules = bindRules(korea().scenario, schoolOf('realist'));

/** From two to six of the issues of a domain, by the seed's luck: more than that brute force could not compare. */
function part(domain: BargainingDomain, seed: number): BargainingDomain {
  const luck = luckOf(String(seed), 'strategies');
  const drawn = [...domain.issues.keys()].toSorted((one, other) => luck.draw(0, 0, one, 0) - luck.draw(0, 0, other, 0));
  const kept = drawn.slice(0, 2 + (seed % 5));
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
  const levels = rules.levels[rules.index.issues.handle('yongbyon')] ?? [];
  expect(levels.length).toBeGreaterThan(1);
  expect(domain.issues[at]?.levels).toEqual(['nothing', ...levels.map(({ id }) => id)]);
  expect(domain.parties.map(({ id, evaluations }) => [id, evaluations[at]])).toEqual([
    ['us', [0, ...levels.map(({ gain, cost }) => (gain['us'] ?? 0) - (cost['us'] ?? 0))]],
    ['dprk', [0, ...levels.map(({ cost }) => 0 - (cost['dprk'] ?? 0))]],
  ]);
  expect(worthMeasures(domain).nash?.utilities.every((utility) => utility > 0)).toBe(true);
});

test('who is no party has no bargaining problem', () => {
  expect(() => domainOf(rules, ['us', 'atlantis'])).toThrow('atlantis');
});
