import { expect, test } from 'vitest';
import { headOf, roundedPath } from '../../../src/ui/picture/chart-lines.ts';

test('corners are rounded as far as the shorter stretch beside them allows', () => {
  expect(
    roundedPath([
      [0, 0],
      [0, 100],
      [100, 100],
    ]),
  ).toBe('M0.0 0.0L0.0 94.0Q0.0 100.0 6.0 100.0L100.0 100.0');
  expect(
    roundedPath([
      [0, 0],
      [0, 4],
      [100, 4],
    ]),
  ).toBe('M0.0 0.0L0.0 2.0Q0.0 4.0 2.0 4.0L100.0 4.0');
});

test('a line without a corner is a line, and nothing is nothing', () => {
  expect(
    roundedPath([
      [1, 2],
      [3, 4],
    ]),
  ).toBe('M1.0 2.0L3.0 4.0');
  expect(roundedPath([])).toBe('');
  expect(headOf([])).toBe('');
});

test('an arrowhead points along the last stretch', () => {
  expect(
    headOf([
      [50, 0],
      [10, 0],
      [10, 20],
    ]),
  ).toBe('6.0 12.0 10.0 20.0 14.0 12.0');
});
