import { expect, test } from 'vitest';
import { faultLine, neededWords } from '#engine';
import { SHELF } from './shelf.ts';

test('there are scenarios', () => {
  expect(SHELF.length).toBeGreaterThan(0);
});

test.each(SHELF)('%s is read without faults', (_, book) => {
  const reading = book.reading();
  expect(reading.ok ? [] : reading.faults.map(faultLine)).toEqual([]);
});

test.each(SHELF)('%s has every word that it needs in every language that it declares', (_, book) => {
  const reading = book.reading();
  const scenario = book.open();
  const words = reading.ok ? reading.words : {};
  expect(scenario.languages.length).toBeGreaterThan(0);
  for (const language of scenario.languages)
    expect(neededWords(scenario).filter((key) => (words[language]?.[key] ?? '').trim() === '')).toEqual([]);
});

test.each(SHELF)('%s: worldviews dispute the same parameters, and give each party a temper for certain', (_, book) => {
  const { worldviews, parties } = book.open();
  const schools = Object.values(worldviews);
  const disputed = schools.map(({ physics }) => Object.keys(physics).toSorted());
  for (const ids of disputed) expect(ids).toEqual(disputed[0]);
  for (const { tempers } of schools)
    for (const [party, { shares }] of Object.entries(tempers)) {
      expect(parties[party]?.tempers).toEqual(expect.arrayContaining(Object.keys(shares)));
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
});

test.each(SHELF)('%s: each playable seat has aims and something to choose', (_, book) => {
  const { playable, aims, moves } = book.open();
  for (const party of playable) {
    expect(aims[party]?.aims.length ?? 0).toBeGreaterThan(0);
    expect(Object.values(moves).filter(({ by }) => by.includes(party)).length).toBeGreaterThan(0);
  }
});
