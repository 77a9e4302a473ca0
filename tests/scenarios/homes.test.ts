import { expect, test } from 'vitest';
import { Game, homeView, schoolOf, tableStepper } from '#engine';
import { korea } from '../korea.ts';

const { scenario } = korea();
const [school = ''] = Object.keys(scenario.worldviews);
const opened = (): Game => new Game({ scenario, worldview: schoolOf(school), seed: '1', seats: {} }, tableStepper);
const dials = { opener: 'together', grain: 1, gate: 'inside-talks' } as const;
const beforeTalks = { ...dials, gate: 'before-talks' } as const;

type Promises = readonly (readonly [giver: string, issue: string, level: string])[];

/** What a text of some promises crosses of a party's homes, and what it costs there, at a table of two. */
function atHome(party: string, promises: Promises, terms: typeof dials | typeof beforeTalks = dials, game = opened()) {
  const clauses = promises.map(([giver, issue, level]) => {
    const data = scenario.issues[issue];
    const size = data?.levels[level]?.size;
    if (data === undefined || size === undefined) throw new Error(`There is no level ${issue}/${level}.`);
    return { giver, size, coin: data.coin };
  });
  const { world, rules } = game;
  const south = party === 'us' ? 'us' : 'rok';
  return homeView(world, rules, party, { sides: [[south], ['dprk']] as const, clauses, dials: terms });
}

const crossedBy = (party: string, promises: Promises): readonly string[] =>
  atHome(party, promises).crossed.map(({ rule }) => rule);

/** What passing costs while Congress stands so; null: it does not pass at all. */
function priceUnder(stance: string, terms: typeof dials | typeof beforeTalks): number | null {
  const game = opened();
  const { regions, stances } = game.rules.index;
  const congress = regions.handle('us/congress');
  game.world.stances[congress] = stances[congress]?.handle(stance) ?? -1;
  return atHome('us', [['us', 'humanitarian-exemptions', 'granted']], terms, game).price;
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

test('what is given before talks costs at home what it costs inside them or more, and a hostile Congress asks no less than a wary one', () => {
  const before = ['wary', 'hostile'].map((stance) => priceUnder(stance, beforeTalks) ?? Number.POSITIVE_INFINITY);
  const inside = ['wary', 'hostile'].map((stance) => priceUnder(stance, dials) ?? Number.POSITIVE_INFINITY);
  expect(before[0]).toBeGreaterThan(inside[0] ?? 0);
  expect(before[1]).toBeGreaterThan(inside[1] ?? 0);
  expect(before[1]).toBeGreaterThanOrEqual(before[0] ?? 0);
  const seen = [['dprk', 'yongbyon', 'paused']] as const;
  const [early, late] = [beforeTalks, dials].map((terms) => atHome('dprk', seen, terms).price);
  expect(early).toBeGreaterThanOrEqual(late ?? 0);
});
