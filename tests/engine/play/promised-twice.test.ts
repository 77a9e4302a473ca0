import { expect, test } from 'vitest';
import { type Decision, Game, passing, readScenario, refusalsOf, schoolOf, tableStepper, viewOf } from '#engine';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';
import { faultsWith } from '../scenario/faults.ts';

const PLENTY = 'plenty: { size: 3, gain';
/** The fixture, in which plenty of water is held to be quiet as well. */
const holding = edited('world', PLENTY, 'plenty: { size: 3, covers: [quiet], gain');
const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;

/** A game in which clauses may be changed. */
function talking(): Game {
  const read = readScenario(twoVillages(holding));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const [school = ''] = Object.keys(read.scenario.worldviews);
  const game = new Game({ scenario: read.scenario, worldview: schoolOf(school), seed: '1', seats: {} }, tableStepper);
  game.world.stances[game.rules.index.regions.handle('upper/dialogue')] = 1;
  return game;
}

const tabling = (level: string): Decision => ({
  ...passing,
  table: {
    act: 'table',
    package: 'water-for-quiet',
    public: true,
    ...dials,
    clauses: [
      { issue: 'water', level, giver: 'upper' },
      { issue: 'quiet', level: 'a-month', giver: 'lower' },
    ],
  },
});

test('what one clause of a text holds already may not stand beside it, and the refusal says which holds which', () => {
  const { world, rules } = talking();
  expect(refusalsOf(world, rules, 'upper', tabling('plenty'))).toEqual([
    { code: 'clause-covered', params: { clause: 2, other: 1 } },
  ]);
  expect(refusalsOf(world, rules, 'upper', tabling('some'))).toEqual([]);
});

test('what a standing agreement holds within a larger promise is not sold again, until that agreement breaks', () => {
  const game = talking();
  game.play({ upper: tabling('some') });
  const [offer] = game.world.offers;
  game.play({ lower: { kind: 'answers', answers: [{ offer: offer?.id ?? 0, answer: 'accept' }] } });
  const { issues, parties } = game.rules.index;
  const plenty = { issue: issues.handle('water'), level: 1, giver: parties.handle('upper') };
  if (offer === undefined) throw new Error('Nothing was tabled.');
  const quiet = () =>
    viewOf(game.world, game.rules, 'lower')
      .clauses()
      .find(({ issue }) => issue === 'quiet')?.canPromise;
  game.world.offers.splice(0, 1, { ...offer, clauses: [offer.clauses[0] ?? plenty] });
  expect([game.world.agreements.length, quiet()]).toEqual([1, true]);
  game.world.offers.splice(0, 1, { ...offer, clauses: [plenty] });
  expect(quiet()).toBe(false);
  for (const agreement of game.world.agreements) agreement.state = 'collapsed';
  expect(quiet()).toBe(true);
});

test('a seat sees of each promise what it holds already', () => {
  const { world, rules } = talking();
  const held = viewOf(world, rules, 'lower')
    .clauses()
    .map(({ level, covers }) => [level, covers]);
  expect(held).toEqual([
    ['a-month', undefined],
    ['some', undefined],
    ['plenty', ['quiet']],
  ]);
});

test('a package that promises something twice is a fault, and so is a level that holds its own issue', () => {
  const first = edited('world', 'some: { size: 1, gain', 'some: { size: 1, covers: [quiet], gain');
  expect(faultsWith(first)).toEqual(['world.yaml:165:18: promised-twice']);
  expect(faultsWith(edited('world', PLENTY, 'plenty: { size: 3, covers: [water], gain'))).toEqual([
    'world.yaml:149:35: covers-itself',
  ]);
  expect(faultsWith(edited('world', PLENTY, 'plenty: { size: 3, covers: [quite], gain'))).toEqual([
    'world.yaml:149:35: unknown-issue',
  ]);
});
