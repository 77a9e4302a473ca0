import { expect, test } from 'vitest';
import { mendOf, nearestOf } from '../../../src/engine/scenario/nearest.ts';

test.each([
  ['trak-below', ['track-below', 'track-at-least'], 'track-below'],
  ['agianst', ['against', 'again'], 'against'],
  ['Upper', ['upper', 'lower'], 'upper'],
  ['sky', ['upper', 'lower'], undefined],
  ['', ['a', 'b'], undefined],
])('of "%s" among %j the nearest is %s', (word, known, nearest) => {
  expect(nearestOf(word, known)).toBe(nearest);
});

test('what is near to nothing is mended by the words that are known', () => {
  expect(mendOf('sky', ['upper', 'lower'])).toEqual({ known: 'lower, upper' });
});
