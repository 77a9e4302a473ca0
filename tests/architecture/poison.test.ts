import { expect, test } from 'vitest';
import { Game, type Setup, tableStepper, viewFor, xstateStepper } from '#engine';
import { playRandomly } from '../engine/play/random-seat.ts';
import { villages } from '../engine/play/villages.ts';
import { INEXACT, POISONED, poisoned } from './poison.ts';

const setup = (seed: string): Setup => ({ scenario: villages(), worldview: 'hopeful', seed, seats: {} });

test.each([
  ['the table', tableStepper],
  ['XState', xstateStepper],
])('whole games by %s ask for no chance, clock, language or inexact maths', (_, stepperOf) => {
  const setups = Array.from({ length: 20 }, (__, seed) => setup(String(seed)));
  const played = poisoned(() =>
    setups.map((each) => {
      const game = new Game(each, stepperOf);
      playRandomly(game, each.seed, () => {
        for (const party of Object.keys(each.scenario.parties)) viewFor(game.world, game.rules, party);
      });
      return game.isOver;
    }),
  );
  expect(played).toEqual(setups.map(() => true));
});

test.each([
  ...INEXACT.map(
    (name) => [`Math.${name}`, () => (Math as unknown as Record<string, () => number>)[name]?.()] as const,
  ),
  ['Date', () => Date.now()],
  ['a new Date', () => new Date()],
  ['Intl', () => Intl.NumberFormat()],
  ['performance', () => performance.now()],
  ['localeCompare', () => 'a'.localeCompare('b')],
  ['toLocaleString', () => (1).toLocaleString()],
] as const)('%s is poison while it lasts', (_, touch) => {
  expect(() => poisoned(touch)).toThrow(/was asked for/);
  expect(touch).not.toThrow();
});

test('everything that is poisoned is put back', () => {
  poisoned(() => 0);
  expect([Math.exp(0), typeof Date.now(), 'a'.localeCompare('a')]).toEqual([1, 'number', 0]);
  expect(POISONED).toBeGreaterThan(30);
});
