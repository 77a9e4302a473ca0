import { expect, test } from 'vitest';
import { bindRules, luckOf, schoolOf } from '#engine';
import {
  type BargainingDomain,
  bargainingMeasures,
  domainOf,
  paretoFrontier,
  worthFrontier,
  worthMeasures,
} from '#lab';
import { korea } from '../../korea.ts';
import { countedByForce, frontierByForce, frontierByLab } from './brute-force.ts';

const rules = bindRules(korea().scenario, schoolOf('realist'));

/** A part of a domain: the issues at these places, nothing being promised of the others. */
function partOf(
  domain: BargainingDomain,
  kept: readonly number[],
  weightAt: (issue: number) => number,
): BargainingDomain {
  const own = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept.includes(at));
  const places = [...domain.issues.keys()].filter((at) => kept.includes(at));
  return {
    ...domain,
    issues: own(domain.issues),
    parties: domain.parties.map((party) => ({
      ...party,
      weights: own(party.weights.map((_, at) => weightAt(at))),
      evaluations: own(party.evaluations),
    })),
    barred: (domain.barred ?? []).flatMap((bar) => {
      if (bar.some(({ issue, levels }) => !kept.includes(issue) && !levels.includes(0))) return [];
      // Where a side has nothing to promise in this part, it need not.
      const left = bar.flatMap((one) =>
        kept.includes(one.issue) ? [{ ...one, issue: places.indexOf(one.issue) }] : [],
      );
      return left.length === 0 ? [] : [left];
    }),
  };
}

const tables = [
  ['us', 'dprk'],
  ['rok', 'dprk'],
  ['us', 'rok', 'dprk'],
];
/** Promises that bar one another, by covering and by what they need, and one of the other side. */
const ENTANGLED = [
  ['un-relief', 'textiles', 'oil-cap', 'coal', 'trade-exemptions', 'yongbyon'],
  ['un-relief', 'labour', 'seafood', 'warheads', 'fissile-cap', 'peace-regime'],
  ['monitors', 'verification', 'normalisation', 'end-of-war-text', 'peace-regime', 'warheads', 'fissile-cap'],
  ['roads-and-rail', 'trade-exemptions', 'un-relief', 'coal', 'abductees', 'tokyo-finance'],
];

/** From two to six of the issues of a domain, or those that are entangled, by the seed's luck: more could not be compared. */
function part(domain: BargainingDomain, seed: number): BargainingDomain {
  const luck = luckOf(String(seed), 'strategies');
  const drawn = [...domain.issues.keys()].toSorted((one, other) => luck.draw(0, 0, one, 0) - luck.draw(0, 0, other, 0));
  const entangled = ENTANGLED[(seed >> 1) % ENTANGLED.length] ?? [];
  const kept =
    seed % 2 === 0
      ? drawn.slice(0, 2 + (seed % 5))
      : drawn.filter((at) => entangled.includes(domain.issues[at]?.id ?? ''));
  return partOf(domain, kept, (at) => 1 + luck.draw(0, 1, at, 0));
}

test('on 100 seeded parts of the Korean problem the fast frontier is that of brute force, and so is the count', () => {
  const parts = Array.from({ length: 100 }, (_, seed) => part(domainOf(rules, tables[seed % 3] ?? []), seed));
  const unequal = parts.flatMap((domain, seed) => {
    const isSame = JSON.stringify(frontierByLab(domain)) === JSON.stringify(frontierByForce(domain));
    return isSame && bargainingMeasures(domain).outcomes === countedByForce(domain) ? [] : [seed];
  });
  expect(unequal).toEqual([]);
  expect(parts.filter(({ barred = [] }) => barred.length > 6).length).toBeGreaterThan(15);
});

test('by worth the frontier of such a part is the same, with the first outcome of each worth', () => {
  for (let seed = 1; seed < 100; seed += 6) {
    const domain = part(domainOf(rules, tables[seed % 3] ?? []), seed);
    const plain = {
      ...domain,
      parties: domain.parties.map((party) => ({ ...party, weights: party.weights.map(() => 1) })),
    };
    const seen = new Set<string>();
    const firsts = paretoFrontier(plain).filter(({ utilities }) => {
      const isNew = !seen.has(utilities.join());
      seen.add(utilities.join());
      return isNew;
    });
    expect(worthFrontier(plain)).toEqual(firsts);
  }
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
