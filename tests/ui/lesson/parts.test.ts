import { expect, test } from 'vitest';
import { aimsByTemper } from '../../../src/ui/lesson/aims-by-temper.ts';
import { citationsIn, evidenceTally } from '../../../src/ui/lesson/evidence-tally.ts';
import { movesOf } from '../../../src/ui/lesson/move-lists.ts';
import { movedBy, partsOf, readerOf } from '../../../src/ui/lesson/parts.ts';
import { termPages } from '../../../src/ui/lesson/term-pages.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const { scenario } = firstOnShelf();

test('a part changes places with its neighbour, and stays where there is none', () => {
  const parts = partsOf({ playable: ['us'] });
  const [first, second] = parts;
  expect(movedBy(parts, first?.id ?? '', 1).slice(0, 2)).toEqual([second, first]);
  expect(movedBy(parts, first?.id ?? '', -1)).toBe(parts);
  expect(movedBy(parts, 'no-such-part', 1)).toBe(parts);
  expect(movedBy(parts, second?.id ?? '', 1)).toHaveLength(parts.length);
});

test('every chair that people may take has sheets for itself alone', () => {
  const seats = partsOf(scenario).filter((part) => readerOf(part) === 'seat');
  expect(seats.map(({ party }) => party)).toEqual(scenario.playable);
});

test('every move of a chair is in its list once, with its cheapest and its dearest way', () => {
  for (const party of scenario.playable) {
    const listed = movesOf(scenario, party).flatMap(({ moves }) => moves);
    const own = Object.entries(scenario.moves).filter(([, { by }]) => by.includes(party));
    expect(listed.map(({ move }) => move).toSorted()).toEqual(own.map(([move]) => move).toSorted());
    expect(listed.filter(({ from, to }) => from > to || !Number.isInteger(from) || !Number.isInteger(to))).toEqual([]);
  }
  expect(movesOf(scenario, 'us').flatMap(({ moves }) => moves)).toContainEqual({
    move: 'publish-agenda',
    from: 1,
    to: 2,
  });
});

test('the weights of a card come to a hundred under every temper', () => {
  for (const party of scenario.playable) {
    const tempers = scenario.parties[party]?.tempers ?? [];
    const aims = aimsByTemper(scenario, party);
    expect(tempers.map((_, place) => aims.reduce((sum, { weights }) => sum + (weights[place] ?? 0), 0))).toEqual(
      tempers.map(() => 100),
    );
  }
});

test('what is cited by author and year is no date', () => {
  const cited = citationsIn(scenario);
  expect(cited).toContain('Klingner 2018');
  expect(cited.filter((text) => /^(June|February|December|Joint|Initial)/.test(text))).toEqual([]);
  expect(new Set(cited).size).toBe(cited.length);
});

test('the tally counts claims before citations, and judgement only where nothing else stands', () => {
  const pieces = [
    { claims: ['C001'], source: 'number judgement' },
    { claims: ['C001'] },
    { source: 'judgement' },
    { source: 'Hecker 2021; number judgement' },
  ];
  const tally = evidenceTally({ pieces } as unknown as Parameters<typeof evidenceTally>[0]);
  expect(tally).toEqual({ claims: 2, judged: 1, citation: 1, judgement: 1 });
});

test('terms are laid on pages in their order, and a longer text takes more room', () => {
  const terms = Array.from({ length: 90 }, (_, place) => ({ place, text: 'a'.repeat(place % 3 === 0 ? 240 : 60) }));
  const pages = termPages(terms);
  expect(pages.flat()).toEqual(terms);
  expect(pages.length).toBeGreaterThan(1);
  const wide = termPages(terms.map(({ place, text }) => ({ place, text: '가'.repeat(text.length) })));
  expect(wide.length).toBeGreaterThan(pages.length);
});
