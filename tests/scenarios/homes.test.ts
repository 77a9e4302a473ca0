import { expect, test } from 'vitest';
import { Game, homeView, schoolOf, tableStepper } from '#engine';
import { korea } from '../korea.ts';

const { scenario } = korea();
const [school = ''] = Object.keys(scenario.worldviews);
const game = new Game({ scenario, worldview: schoolOf(school), seed: '1', seats: {} }, tableStepper);
const dials = { opener: 'together', grain: 1, gate: 'inside-talks' } as const;

/** Which lines of a party's homes a text of some promises crosses, at a table of the two Koreas. */
function crossedBy(party: string, promises: readonly (readonly [giver: string, issue: string, level: string])[]) {
  const clauses = promises.map(([giver, issue, level]) => {
    const data = scenario.issues[issue];
    const size = data?.levels[level]?.size;
    if (data === undefined || size === undefined) throw new Error(`There is no level ${issue}/${level}.`);
    return { giver, size, coin: data.coin };
  });
  const { world, rules } = game;
  const text = { sides: [['rok'], ['dprk']] as const, clauses, dials };
  return homeView(world, rules, party, text).crossed.map(({ rule }) => rule);
}

test('there are legislatures, militaries, publics, the Party and a unification ministry at home, each with its party', () => {
  const homes = Object.entries(scenario.homes ?? {}).map(([home, { party }]) => `${party} ${home}`);
  expect(homes.toSorted()).toEqual([
    'dprk peoples-army',
    'dprk the-party',
    'rok national-assembly',
    'rok southern-public',
    'rok unification-ministry',
    'us congress',
    'us pentagon',
  ]);
});

test('the unification ministry asks for contact in return for aid of weight, and for nothing where there is little of it', () => {
  const line = 'the-ministry-wants-contact-for-aid';
  expect(crossedBy('rok', [['rok', 'rice', 'a-year']])).toContain(line);
  expect(crossedBy('rok', [['rok', 'rice', 'a-shipload']])).not.toContain(line);
  const withLink = [
    ['rok', 'rice', 'a-year'],
    ['dprk', 'video-link', 'used'],
  ] as const;
  expect(crossedBy('rok', withLink)).not.toContain(line);
});
