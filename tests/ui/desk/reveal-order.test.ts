import { expect, test } from 'vitest';
import { GRAVITY, gravityFor, gravityOf } from '../../../src/ui/desk/reveal/gravity.ts';
import { orderOf } from '../../../src/ui/desk/reveal/order.ts';
import { beatsOf } from '../../../src/ui/picture/beats.ts';
import { korea } from '../../korea.ts';
import { fact, say } from '../picture/view.ts';

const { words } = korea();
const facts = [
  fact({ id: 1, fact: 'lines-used', by: 'rok' }),
  fact({ id: 2, fact: 'step-kept', by: 'dprk', about: 'us' }),
  fact({ id: 3, fact: 'launch-seen', by: 'dprk', severity: 2 }),
  fact({ id: 4, fact: 'hotline-cut' }),
  fact({ id: 5, fact: 'agreement-reached', by: 'dprk', about: 'us', deed: 'package/calm-for-calm' }),
  fact({ id: 6, fact: 'incident', severity: 2 }),
];
const order = (party: string, hasAnswered: boolean, of = facts) =>
  orderOf(beatsOf(of, [], say), of, party, hasAnswered);
const kinds = (lines: ReturnType<typeof order>['headlines']) => lines.map(({ beat }) => beat.fact);

test('the weightiest line comes first, and kept promises and routine are folded away', () => {
  const { headlines, lesser } = order('rok', false);
  expect(kinds(headlines)).toEqual(['incident', 'hotline-cut', 'agreement-reached', 'launch-seen']);
  expect(kinds(lesser)).toEqual(['lines-used', 'step-kept']);
});

test('whoever has just answered an offer reads first what came of the answer', () => {
  expect(kinds(order('us', true).headlines)[0]).toBe('agreement-reached');
  expect(kinds(order('rok', true).headlines)[0]).toBe('incident');
});

test('nothing is lost or told twice on the way', () => {
  const { headlines, lesser } = order('us', true);
  expect([...kinds(headlines), ...kinds(lesser)].toSorted()).toEqual(facts.map((each) => each.fact).toSorted());
});

test('a fortnight of routine alone is not folded', () => {
  const routine = facts.slice(0, 2);
  expect(order('us', false, routine)).toMatchObject({ lesser: [] });
  expect(kinds(order('us', false, routine).headlines)).toEqual(['lines-used', 'step-kept']);
});

test('how a step was received weighs most for its giver', () => {
  const shrugged = { fact: 'step-shrugged-off', severity: 0, by: 'us', about: 'dprk' };
  expect(gravityFor(shrugged, 'us')).toBe(GRAVITY.fortnight);
  expect(gravityFor(shrugged, 'rok')).toBe(GRAVITY.line);
});

test('every fact that weighs anything is one that the world knows', () => {
  const weighty = Object.keys(words)
    .flatMap((key) => (key.startsWith('fact.') ? [key.slice(5)] : []))
    .filter((kind) => gravityOf({ fact: kind, severity: 0 }) > GRAVITY.line);
  expect(weighty.length).toBeGreaterThan(30);
  expect(weighty).toContain('declaration-made');
});
