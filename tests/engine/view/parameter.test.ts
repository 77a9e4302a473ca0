import { expect, test } from 'vitest';
import { Game, schoolOf, tableStepper, viewOf } from '#engine';
import { villages } from '../play/villages.ts';

const scenario = villages();
const viewed = (school: string, parameters: Readonly<Record<string, number>> = {}) => {
  const game = new Game({ scenario, worldview: schoolOf(school), seed: '1', seats: {}, parameters }, tableStepper);
  return viewOf(game.world, game.rules, 'upper');
};

test('a parameter that a worldview disputes is nobody’s knowledge, in whichever world the game is played', () => {
  for (const school of ['hopeful', 'doubtful']) expect(viewed(school).parameter('quarrel-rate')).toBeNull();
  // The hopeful leave this one as it stands, but whether they are right is what nobody knows.
  expect(viewed('hopeful').parameter('lower-bar')).toBeNull();
});

test('one that no worldview disputes is known as it is in this game', () => {
  const plain = { ...scenario, worldviews: { only: { ...scenario.worldviews['hopeful'], physics: {} } } };
  const opened = (parameters: Readonly<Record<string, number>>) => {
    const setup = { scenario: plain as typeof scenario, worldview: schoolOf('only'), seed: '1', seats: {}, parameters };
    const game = new Game(setup, tableStepper);
    return viewOf(game.world, game.rules, 'upper').parameter('quarrel-rate');
  };
  expect([opened({}), opened({ 'quarrel-rate': 0.2 })]).toEqual([0.1, 0.2]);
});

test('what is no parameter is a slip of the pen', () => {
  expect(() => viewed('hopeful').parameter('quarel-rate')).toThrow('There is no parameter "quarel-rate".');
});
