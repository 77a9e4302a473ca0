import { expect, test } from 'vitest';
import { Game, type Setup, schoolOf, tableStepper, viewFor, xstateStepper } from '#engine';
import { agentFor, playAgents } from '#strategies';
import { openScenario } from '../../src/cli/library.ts';
import { playRandomly } from '../engine/play/random-seat.ts';
import { villages } from '../engine/play/villages.ts';
import { INEXACT, POISONED, poisoned } from './poison.ts';

const setup = (seed: string): Setup => ({ scenario: villages(), worldview: schoolOf('hopeful'), seed, seats: {} });

test.each([
  ['the table', tableStepper],
  ['XState', xstateStepper],
])('whole games at random by %s ask for no chance, clock, language or inexact maths', (_, stepperOf) => {
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

test('whole games by agents ask for none of it either', () => {
  const { scenario } = openScenario('hotline-summer-2021');
  const parties = Object.keys(scenario.parties);
  const agents = Object.fromEntries(parties.map((party) => [party, agentFor(party)]));
  const played = poisoned(() =>
    Object.keys(scenario.worldviews).map((worldview, seed) => {
      const game = new Game({ scenario, worldview: schoolOf(worldview), seed: String(seed), seats: {} }, tableStepper);
      playAgents(game, agents, String(seed));
      return game.isOver;
    }),
  );
  expect(played).toEqual(Object.keys(scenario.worldviews).map(() => true));
});

const TOUCHES: readonly (readonly [name: string, touch: () => unknown])[] = [
  ...INEXACT.map(
    (name) => [`Math.${name}`, () => (Math as unknown as Record<string, () => number>)[name]?.()] as const,
  ),
  ['Date', () => Date.now()],
  ['a new Date', () => new Date()],
  ['Intl', () => Intl.NumberFormat()],
  ['performance', () => performance.now()],
  ['localeCompare', () => 'a'.localeCompare('b')],
  ['toLocaleString', () => (1).toLocaleString()],
];

test.each(TOUCHES)('%s is poison while it lasts', (_, touch) => {
  expect(() => poisoned(touch)).toThrow(/was asked for/);
  expect(touch).not.toThrow();
});

test('everything that is poisoned is put back', () => {
  poisoned(() => 0);
  expect([Math.exp(0), typeof Date.now(), 'a'.localeCompare('a')]).toEqual([1, 'number', 0]);
  expect(POISONED).toBeGreaterThan(30);
});
