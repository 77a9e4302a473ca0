import { expect, test } from 'vitest';
import type { FactView } from '#engine';
import { BREACH, breachesIn, factOfDeed } from '../../../src/ui/desk/debrief/billed-facts.ts';
import { greatIn, turnsTold } from '../../../src/ui/desk/debrief/great-deeds.ts';
import { headFacts } from '../../../src/ui/desk/debrief/head-facts.ts';
import { fact } from '../picture/view.ts';

function timelineOf(...facts: readonly FactView[]): Record<string, FactView[]> {
  const timeline: Record<string, FactView[]> = {};
  for (const each of facts) (timeline[each.turn] ??= []).push(each);
  return timeline;
}
const kinds = (facts: readonly FactView[]): string[] => facts.map((each) => each.fact);

const peace = fact({ id: 9001, turn: 9, fact: 'declaration-made' });
const reached = fact({ id: 3001, turn: 3, fact: 'agreement-reached', by: 'us', deed: 'package/calm' });
const kept = fact({ id: 8001, turn: 8, fact: 'agreement-fulfilled', deed: 'package/calm' });
const launches = [2, 5, 3].map((severity, place) =>
  fact({ id: 4001 + place * 1000, turn: 4 + place, fact: 'launch-seen', by: 'dprk', severity }),
);

test('the head tells the war that was ended and the agreement that was kept, in their order, and the heaviest launch once', () => {
  const head = headFacts({ timeline: timelineOf(peace, reached, kept, ...launches) });
  expect(kinds(head)).toEqual(['launch-seen', 'agreement-fulfilled', 'declaration-made']);
  expect(head[0]?.severity).toBe(5);
});

test('at most four facts stand at the head, and the weightiest of many', () => {
  const collapsed = ['a', 'b', 'c'].map((deed, place) =>
    fact({ id: 5001 + place, turn: 5, fact: 'agreement-collapsed', deed: `package/${deed}` }),
  );
  const head = headFacts({ timeline: timelineOf(peace, kept, ...collapsed, ...launches) });
  expect(head).toHaveLength(4);
  expect(kinds(head)).not.toContain('launch-seen');
});

test('a quiet year is told by its news, and what is told elsewhere is left out', () => {
  const shown = fact({ id: 5001, turn: 5, fact: 'weapon-shown', by: 'dprk' });
  const breach = fact({ id: 6001, turn: 6, fact: BREACH, by: 'us' });
  const timeline = timelineOf(shown, launches[0] as FactView, breach);
  expect(kinds(headFacts({ timeline }, [BREACH]))).toEqual(['launch-seen', 'weapon-shown']);
  expect(breachesIn({ timeline })).toEqual([breach]);
});

test('a deed in a bill can be asked why by how it was received, and one from before the opening cannot', () => {
  const deed = { giver: 'us', deed: 'ease', turns: [0, 4] };
  const made = fact({ id: 4001, turn: 4, fact: 'move-made', by: 'us', deed: 'ease' });
  const shrugged = fact({ id: 4007, turn: 4, fact: 'step-shrugged-off', by: 'us', about: 'dprk', deed: 'ease' });
  expect(factOfDeed(deed, { timeline: timelineOf(made, shrugged) })).toBe(shrugged);
  expect(factOfDeed({ ...deed, turns: [0] }, { timeline: timelineOf(made, shrugged) })).toBeNull();
});

test('beside 2021 stands every turn in which either path has something to tell, one’s own great deed among them', () => {
  const timeline = timelineOf(peace, fact({ id: 2001, turn: 2, fact: 'lines-used', by: 'rok' }));
  expect(turnsTold([{ turn: 3 }, { turn: 3 }], { timeline })).toEqual([3, 9]);
  expect(greatIn(timeline['9'] ?? [])).toEqual([peace]);
});

test('the same fact twice in one turn is told once', () => {
  const twice = [fact({ id: 1, fact: 'launch-seen', severity: 3 }), fact({ id: 2, fact: 'launch-seen', severity: 3 })];
  expect(greatIn(twice)).toHaveLength(1);
});
