import { expect, test } from 'vitest';
import { aimsInForce, cardOf, Game, schoolOf, tableStepper } from '#engine';
import { korea } from '../korea.ts';

const { scenario, words } = korea();

test('the aims of each seat weigh 100 under every temper, and each seat has two lines that it must not cross', () => {
  for (const [party, { lines }] of Object.entries(scenario.aims)) {
    for (const temper of ['plain', ...(scenario.parties[party]?.tempers ?? [])])
      expect(aimsInForce(scenario, party, temper).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(lines).toHaveLength(2);
  }
});

test('the livelihood of the people weighs 25 for the North under every temper', () => {
  for (const temper of scenario.parties['dprk']?.tempers ?? [])
    expect(aimsInForce(scenario, 'dprk', temper).find(({ aim }) => aim === 'livelihood')?.weight).toBe(25);
});

test('two people in one chair are measured by different cards where their tempers differ', () => {
  const weights = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const game = new Game({ scenario, worldview: schoolOf('realist'), seed: String(seed), seats: {} }, tableStepper);
    const card = cardOf(game.world, game.rules, 'dprk');
    expect(card.aims.map(({ weight }) => weight)).toEqual(
      aimsInForce(scenario, 'dprk', card.temper).map(({ weight }) => weight),
    );
    weights.add(card.aims.map(({ weight }) => weight).join(' '));
  }
  expect(weights.size).toBe(3);
});

test('the books open with six points owed to the North by its own prices, and one to Washington by its own', () => {
  const owed = (party: string): number =>
    scenario.ledger.reduce((sum, { giver, prices }) => sum + (giver === party ? 1 : -1) * (prices[party] ?? 0), 0);
  expect([owed('dprk'), owed('us')]).toEqual([6, 1]);
});

test('each chair has at least eight moves, and something to open with and to press with', () => {
  for (const party of scenario.playable) {
    const hand = Object.values(scenario.moves).filter(({ by }) => by.includes(party));
    expect(hand.length).toBeGreaterThanOrEqual(8);
    expect(new Set(hand.map(({ group }) => group)).size).toBeGreaterThanOrEqual(3);
  }
});

test('four schools, and eight endings of which the last has no condition', () => {
  expect(Object.keys(scenario.worldviews)).toHaveLength(4);
  expect(scenario.endings).toHaveLength(8);
  expect(scenario.endings.map(({ when }) => when === undefined)).toEqual([...Array<boolean>(7).fill(false), true]);
});

test('a brief has between 90 and 140 words', () => {
  const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
  const briefs = Object.entries(words).filter(([key]) => key.startsWith('brief.'));
  expect(briefs.length).toBeGreaterThanOrEqual(2 * scenario.playable.length);
  expect(briefs.filter(([, text]) => count(text) < 90 || count(text) > 140).map(([key]) => key)).toEqual([]);
});
