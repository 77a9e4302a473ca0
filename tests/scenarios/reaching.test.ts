import { describe, expect, test } from 'vitest';
import { type ResolvedScenario, readScenario } from '#engine';
import { edited, twoVillages } from '../fixtures/two-villages.ts';
import { contentOf } from './content.ts';
import { isReached, wander } from './reaching.ts';
import { rulingsOn } from './rulings.ts';
import { BOOKS } from './shelf.ts';

/** What of a scenario is reached neither by wandering nor by directed play; `others` need not be looked for. */
function outOfReach(scenario: ResolvedScenario, others: ReadonlySet<string> = new Set()): readonly string[] {
  const reached = wander(scenario);
  return contentOf(scenario).filter((end) => !reached.has(end) && !others.has(end) && !isReached(scenario, end));
}

describe.each(BOOKS)('$name', ({ name, open }) => {
  const { rulings, unreachable } = rulingsOn(name);
  const ruled = rulings.flatMap(({ reaches }) => reaches);
  const left = unreachable.map(({ content }) => content);

  test('every choice, key, reflex, package, transition, rule, entry, ending and tag is reached by moves from the opening', () => {
    expect(outOfReach(open(), new Set([...ruled, ...left]))).toEqual([]);
  });

  test.each(rulings.map((ruling) => [ruling.ruling, ruling] as const))('ruling: %s', (_, ruling) => {
    expect(ruling.reaches.filter((end) => !isReached(open(), end, ruling))).toEqual([]);
  });

  test('the rulings speak of what the scenario holds', () => {
    const content = new Set(contentOf(open()));
    expect([...ruled, ...left].filter((end) => !content.has(end))).toEqual([]);
  });

  test('what is said to be out of reach is out of reach still', () => {
    const reached = wander(open());
    expect(left.filter((end) => reached.has(end) || isReached(open(), end))).toEqual([]);
  });
});

describe('two villages, to see the tests themselves fail', () => {
  const villagesWith = (changed: Parameters<typeof twoVillages>[0]): ResolvedScenario => {
    const read = readScenario(twoVillages(changed));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.scenario;
  };
  const before = outOfReach(villagesWith({}));

  test.each([
    [
      'a choice too dear for any purse',
      'cost: 3\n        when',
      'cost: 7\n        when',
      'choice upper share-water:much',
    ],
    ['a guard that never holds', 'track: trust, value: 30', 'track: trust, value: 101', 'transition boats-open-talks'],
    ['a reflex that is never ordered', '{ param: quarrel-rate }', '0', 'fired close-the-sluice'],
    [
      'an order that nobody can pay',
      'order: keep-the-sluice-open\n    price: 1',
      'order: keep-the-sluice-open\n    price: 7',
      'held-back close-the-sluice',
    ],
    ['a position that is never due', 'smaller: { cost: 1', 'smaller: { cost: 7', 'key upper summer-fair smaller'],
    ['a package too dear to table', 'tablingCost: 1', 'tablingCost: 7', 'tabled water-for-quiet'],
  ])('%s is found', (_, was, now, end) => {
    expect(before).not.toContain(end);
    expect(outOfReach(villagesWith(edited('world', was, now)))).toContain(end);
  });

  test('a ruling complains of a die that is never rolled', () => {
    const rules = (...dice: readonly string[]) => ({ dice: Object.fromEntries(dice.map((rule) => [rule, 0])) });
    const end = 'choice upper grumble';
    expect(isReached(villagesWith({}), end, rules('dry-weeks-close-the-sluice'))).toBe(true);
    expect(() => isReached(villagesWith({}), end, rules('trust-fades'))).toThrow('never rolled: trust-fades');
  });
});
