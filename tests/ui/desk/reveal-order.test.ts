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
  expect(kinds(lesser)).toEqual(['step-kept', 'lines-used']);
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

const told = (party: string, of: ReturnType<typeof fact>[]) => {
  const { headlines, lesser } = order(party, false, of);
  return { headlines: kinds(headlines), lesser: kinds(lesser) };
};

test('what others did comes first, and the own moves come last', () => {
  const { headlines } = told('rok', [
    fact({ id: 1, fact: 'step-shrugged-off', by: 'rok', about: 'dprk', deed: 'propose-end-of-war' }),
    fact({ id: 2, fact: 'warning-issued', by: 'dprk', about: 'rok', deed: 'warn:public' }),
    fact({ id: 3, fact: 'key-turned', by: 'us', deed: 'drill/scale' }),
  ]);
  expect(headlines).toEqual(['key-turned', 'warning-issued', 'step-shrugged-off']);
});

test('a deed is told once, and what came of it right after it', () => {
  const of = [
    fact({ id: 1, fact: 'health-offered', by: 'rok', about: 'dprk', deed: 'offer-health-help' }),
    fact({ id: 2, fact: 'step-taken', by: 'rok', about: 'dprk', deed: 'offer-health-help' }),
    fact({ id: 3, fact: 'hotline-cut' }),
    fact({ id: 4, fact: 'step-shrugged-off', by: 'rok', about: 'dprk', deed: 'offer-health-help', because: 2 }),
  ];
  expect(told('us', of).headlines).toEqual(['hotline-cut', 'health-offered', 'step-shrugged-off']);
  expect(order('us', false, of).headlines.map(({ isResult }) => isResult)).toEqual([false, false, true]);
});

test('what came of a deed never stands before it, however heavy it is', () => {
  const { headlines } = told('us', [
    fact({ id: 1, fact: 'lines-used', by: 'rok', deed: 'work-the-lines' }),
    fact({ id: 2, fact: 'border-cracked', by: 'dprk' }),
    fact({ id: 3, fact: 'hotline-cut', because: 1 }),
    fact({ id: 4, fact: 'step-kept', by: 'dprk', deed: 'monitors/admitted' }),
    fact({ id: 5, fact: 'offer-lapsed', by: 'dprk' }),
  ]);
  expect(headlines).toEqual(['lines-used', 'hotline-cut', 'border-cracked']);
});

test('keys, offers of others, warnings and raised asks are no lesser things', () => {
  const news = ['key-turned', 'offer-tabled', 'warning-issued', 'warning-passed', 'warning-given', 'ask-raised'];
  const routine = ['lines-kept', 'offer-lapsed', 'step-kept'];
  const { lesser } = told(
    'rok',
    [...news, ...routine].map((kind, id) => fact({ id: id + 1, fact: kind, by: 'us', deed: `deed-${id}` })),
  );
  expect(lesser.toSorted()).toEqual(routine);
});

test('an offer stands with its own answers, and not with the offer of another', () => {
  const offer = { deed: 'package/calm-for-calm' };
  const { headlines } = order('us', false, [
    fact({ id: 1, fact: 'offer-tabled', by: 'rok', about: 'dprk', ...offer }),
    fact({ id: 2, fact: 'offer-tabled', by: 'dprk', about: 'rok', ...offer }),
    fact({ id: 3, fact: 'offer-refused', by: 'dprk', about: 'rok', ...offer }),
  ]);
  expect(kinds(headlines)).toEqual(['offer-tabled', 'offer-refused', 'offer-tabled']);
  expect(headlines.map(({ isResult }) => isResult)).toEqual([false, true, false]);
});
