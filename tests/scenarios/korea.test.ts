import { expect, test } from 'vitest';
import { korea } from '../korea.ts';

const { scenario, words } = korea();

test('the aims of each seat weigh 100 together, and each seat has two lines that it must not cross', () => {
  for (const { aims, lines } of Object.values(scenario.aims)) {
    expect(aims.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(lines).toHaveLength(2);
  }
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
