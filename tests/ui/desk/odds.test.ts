import { expect, test } from 'vitest';
import { plainOdds } from '../../../src/ui/desk/odds.ts';

test.each([
  [0.02, '1 in 50'],
  [0.08, '1 in 12'],
  [0.2, '1 in 5'],
  [0.4, '2 in 5'],
  [0.6, '3 in 5'],
  [0.75, '3 in 4'],
  [0.85, '6 in 7'],
])('a chance of %f reads as %s', (chance, words) => {
  const { times, of } = plainOdds(chance);
  expect(`${times} in ${of}`).toBe(words);
});

test('the plain fraction never strays from the chance by more than two points', () => {
  for (let percent = 1; percent < 100; percent += 1) {
    const { times, of } = plainOdds(percent / 100);
    expect(Math.abs(times / of - percent / 100)).toBeLessThan(0.02);
  }
});

test('what is certain and what cannot be are said as such', () => {
  expect(plainOdds(0)).toEqual({ times: 0, of: 1 });
  expect(plainOdds(1)).toEqual({ times: 1, of: 1 });
});
