import { describe, expect, test } from 'vitest';
import { schoolOf } from '#engine';
import { bestResponse, laboratoryFor, payoffColumn, roundRobin, tableName } from '#lab';
import { holdsIn } from '../../../src/lab/agents/table-agent.ts';
import { randomTable } from '../../../src/lab/response/table-changes.ts';
import { menuFor } from '../../../src/lab/response/table-menu.ts';
import { chanceFor } from '../../../src/lab/sampling/chance.ts';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const laboratory = laboratoryFor(scenario);
const [school = ''] = Object.keys(scenario.worldviews).toSorted();
const worldview = schoolOf(school);
const parties = Object.keys(scenario.aims);
const seats = (own: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, [own[party] ?? 'tempered']]));

describe('rule tables in a world of many moves', () => {
  test.each(parties)('whatever table sits in the chair of %s, nothing that it does is refused', (party) => {
    const chance = chanceFor('test/tables', '7');
    let drawn = 0;
    const menu = menuFor(scenario, party, scenario.turns);
    for (let at = 0; at < 12; at += 1) {
      const table = randomTable(menu, () => chance(at, drawn++));
      const arm = { worldviews: [worldview], seats: seats({ [party]: tableName(table), china: 'skip' }) };
      const { rows, faults } = laboratory({ kind: 'play', place: 0, arm, seed: '3', from: at, games: 1 });
      expect({ table, faults, rows: rows.length }).toEqual({ table, faults: [], rows: 1 });
    }
  });

  test('a menu names every own choice, keys that are shared, and nothing that is another’s secret', () => {
    const menu = menuFor(scenario, 'us', scenario.turns);
    const own = Object.entries(scenario.moves).filter(([, { by }]) => by.includes('us'));
    expect(new Set(menu.choices.map((choice) => choice.split(':')[0]))).toEqual(new Set(own.map(([move]) => move)));
    expect(menu.keys.map(({ slot }) => slot).toSorted()).toEqual(
      Object.keys(scenario.slots)
        .filter((slot) => scenario.slots[slot]?.keys.includes('us'))
        .toSorted(),
    );
    const secrets = menu.tests.filter(
      (asked) =>
        asked.see === 'stance' &&
        asked.of !== 'us' &&
        scenario.charts[asked.of]?.states[asked.region]?.meta?.seen === 'own',
    );
    expect(secrets).toEqual([]);
  });

  test('a test with not asks the opposite', () => {
    const view = { turn: 4, purse: 2 } as Parameters<typeof holdsIn>[0];
    expect(holdsIn(view, { see: 'turn', from: 3, to: 4 })).toBe(true);
    expect(holdsIn(view, { see: 'turn', from: 3, to: 4, not: true })).toBe(false);
    expect(holdsIn(view, { see: 'purse', least: 3 })).toBe(false);
    expect(holdsIn(view, { see: 'purse', least: 3, not: true })).toBe(true);
  });
});

test('a reply is sought in the chair of Washington too, is named, and is compared on fresh games', () => {
  const found = bestResponse(scenario, {
    party: 'us',
    others: { dprk: 'hold-out', rok: 'skip', china: 'skip' },
    instead: 'tempered',
    ground: { worldview },
    column: payoffColumn(scenario, 'us'),
    goal: 'best',
    games: 2,
    budget: 100,
    seed: '4',
  });
  expect(found.games).toBeLessThanOrEqual(100);
  expect(found).toMatchObject({ isExact: false, searches: [{ method: 'evolution' }] });
  expect(found.gain.n).toBe(8);
  expect(found.gain.first).toBeCloseTo(found.value.mean, 9);
}, 60_000);

test('a tournament names each meeting of the chairs that are contested, with intervals, and no order that luck would change', () => {
  const { meetings, chairs, population } = roundRobin(scenario, {
    entries: { us: ['small-steps', 'north-first'], dprk: ['hold-out', 'like-for-like', 'skip'] },
    others: { rok: 'skip', china: 'skip' },
    ground: { worldview },
    columns: { us: payoffColumn(scenario, 'us'), dprk: payoffColumn(scenario, 'dprk') },
    games: 3,
    seed: '5',
    selfPlay: true,
  });
  expect(meetings.map(({ agents }) => agents.join(' '))).toEqual([
    'small-steps hold-out',
    'small-steps like-for-like',
    'small-steps skip',
    'north-first hold-out',
    'north-first like-for-like',
    'north-first skip',
  ]);
  for (const { payoffs } of meetings) for (const { low, high } of payoffs) expect(low).toBeLessThanOrEqual(high);
  for (const { ranking, standings } of chairs) {
    for (const { regret } of standings) {
      expect(regret.most.estimate).toBeGreaterThanOrEqual(regret.mean.estimate);
      for (const { low, estimate } of [regret.mean, regret.most]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(estimate).toBeGreaterThanOrEqual(0);
      }
    }
    expect(ranking.isStable).toBe(ranking.settled === ranking.places.length);
  }
  expect(population?.alike).toBeNull();
}, 60_000);
