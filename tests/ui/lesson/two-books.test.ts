import { expect, test } from 'vitest';
import { exampleEntries, openingEntries, pairOf, practiceSteps, sumOf } from '../../../src/ui/lesson/two-books.ts';
import { openLocal } from '../../../src/ui/session/local.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const shelved = firstOnShelf();
const { scenario } = shelved;
const pair = pairOf(scenario);
const worldview = { physics: 'realist', tempers: 'realist' };

test('the books stand between two who watch each other', () => {
  expect(pair.map((party, place) => scenario.parties[party]?.watches === pair[1 - place])).toEqual([true, true]);
});

test.each(pair)('the filled example of %s comes to what the game itself opens with', (party) => {
  const session = openLocal(shelved, { party, worldview, seed: '7', beginning: null });
  expect(sumOf(openingEntries(scenario, pair), party)).toBe(session.view.value.owed);
});

test('in the example a step that was shrugged off stands in one book, and one that counted in both', () => {
  const entries = exampleEntries(scenario, pair);
  expect(entries.map(({ hasCounted }) => hasCounted)).toEqual([false, true]);
  for (const { giver, adds, hasCounted } of entries) {
    const other = pair.find((party) => party !== giver) ?? '';
    expect(adds[giver]).toBeGreaterThan(0);
    expect(adds[other]).toBe(hasCounted ? 0 - (adds[giver] ?? 0) : 0);
  }
});

test('the steps to practise with are others than those of the example', () => {
  const shown = exampleEntries(scenario, pair).map(({ deed }) => deed);
  const steps = practiceSteps(scenario, pair);
  expect(steps).toHaveLength(4);
  expect(steps.filter(({ deed }) => shown.includes(deed))).toEqual([]);
});
