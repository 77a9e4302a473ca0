import { expect, test } from 'vitest';
import { say, stanceArguments } from '#engine';

const charts = { dprk: { states: { posture: {}, ask: {} } }, us: { states: { 'the-list': {} } } };
const seen = {
  party: 'us',
  region: 'the-list',
  stance: 'on-the-desk',
  sinceTurn: 1,
  isSecret: false,
  knownUntilTurn: null,
};

test('a sentence may choose its words by a stance, hyphens written as underscores', () => {
  const words = { a: '{us_the_list, select, on_the_desk {It waits.} other {It does not.}}' };
  expect(say(words, 'a', stanceArguments(charts, [seen]))).toBe('It waits.');
  expect(say(words, 'a', stanceArguments(charts, [{ ...seen, stance: 'drafted' }]))).toBe('It does not.');
});

test('a stance that the reader does not know is unknown, and no argument is missing', () => {
  expect(stanceArguments(charts, [seen])).toEqual({
    dprk_posture: 'unknown',
    dprk_ask: 'unknown',
    us_the_list: 'on_the_desk',
  });
});
