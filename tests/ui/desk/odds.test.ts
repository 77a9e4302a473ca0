import { expect, test } from 'vitest';
import { say as sayWords } from '#engine';
import { inHundred, inOneWord, oddsWords } from '../../../src/ui/desk/odds.ts';
import { wordsOf } from './words-of.ts';

const words = wordsOf('assets/words/en.yaml');
const say = (key: string, params?: Readonly<Record<string, string | number>>): string => sayWords(words, key, params);

test.each([
  [0.02, 0.2, 'unlikely to count: 2 to 20 in 100'],
  [0.02, 0.75, 'unlikely to count, experts disagree: 2 to 75 in 100'],
  [0.08, 0.85, 'could go either way, experts disagree: 8 to 85 in 100'],
  [0.6, 0.85, 'likely to count: 60 to 85 in 100'],
  [0.4, 0.4, 'unlikely to count: 40 in 100'],
])('chances from %f to %f read as %s', (low, high, words) => {
  expect(oddsWords(say, low, high)).toBe(words);
});

test('both ends of a span have the same denominator', () => {
  for (let low = 0; low <= 1; low += 0.1) expect(oddsWords(say, low, 1)).toMatch(/in 100$/);
});

test('what can happen is never told as certain or impossible, and what is so is', () => {
  expect([0, 0.001, 0.999, 1].map(inHundred)).toEqual([0, 1, 99, 100]);
  expect([0, 0.5, 1].map(inOneWord)).toEqual(['no', 'open', 'yes']);
});
