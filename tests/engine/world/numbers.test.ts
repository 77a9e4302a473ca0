import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf, spanOfTurn } from '../../../src/engine/world/dates.ts';
import { onCurve, round, toHundredths } from '../../../src/engine/world/numbers.ts';

test('rounding goes to the nearest, halves up, and never to −0', () => {
  expect([2.5, -2.5, 2.4, -2.6, -0.2].map(round)).toEqual([3, -2, 2, -3, 0]);
  expect(Object.is(round(-0.2), -0)).toBe(false);
  expect(toHundredths(12.345)).toBe(1235);
});

test('a curve is straight between its points and level beyond them', () => {
  const points = [
    [10, 0],
    [20, 1],
    [40, 0.5],
  ] as const;
  expect([0, 10, 15, 20, 30, 40, 99].map((x) => onCurve(points, x))).toEqual([0, 0, 0.5, 1, 0.75, 0.5, 0.5]);
});

test('days and dates agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
      const iso = isoOf(day);
      expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayOf(iso)).toBe(day);
    }),
  );
});

test('turns follow one another, and the last runs to the end of the scenario', () => {
  const scenario = { opens: '2021-07-12', ends: '2021-12-31', turnDays: 14, turns: 12 };
  expect(spanOfTurn(scenario, 1)).toEqual({ from: '2021-07-12', to: '2021-07-25' });
  expect(spanOfTurn(scenario, 12)).toEqual({ from: '2021-12-13', to: '2021-12-31' });
});
