import { expect, test } from 'vitest';
import { luckOf, tableStepper, verifyReplay } from '#engine';
import { agentFor, answerAsk, playAgents, seatedBy } from '#strategies';
import { openTable, played, summer } from './table.ts';

test('the same seed brings the same game, another seed another', () => {
  const seats = { us: 'together', rok: 'broker', dprk: 'hedger' } as const;
  expect(played(seats, 5).fingerprints).toEqual(played(seats, 5).fingerprints);
  expect(played(seats, 5).fingerprints).not.toEqual(played(seats, 6).fingerprints);
});

test('a game by agents can be played again from its replay, notes and all', () => {
  const replay = JSON.parse(JSON.stringify(played({ us: 'together', dprk: 'hedger' }, 9).replay()));
  expect(verifyReplay(summer, replay, tableStepper)).toMatchObject({ is: 'equal' });
  expect(replay.seats.us).toEqual({ strategy: 'together', version: agentFor('us', 'together').version });
});

test('the luck of agents has a seed of its own, and moves no draw of the world', () => {
  const { game, agents } = openTable({ us: 'patience', rok: 'in-step', dprk: 'hold-out' }, 4);
  playAgents(game, agents, '1234');
  expect(game.isOver).toBe(true);
  expect(game.setup.seed).toBe('4');
});

test('an agent that is asked nothing, or a seat without an agent, is a broken promise', () => {
  const { game, agents } = openTable({}, 1);
  expect(() => playAgents(game, { us: agentFor('us') }, '1')).toThrow('Nobody sits in the seat of');
  const over = openTable({}, 1).game;
  playAgents(over, agents, '1');
  expect(() => answerAsk(over, 'us', agentFor('us'), luckOf('1', 'strategies'))).toThrow('Nothing is asked of "us".');
});

test('seats are named by strategy and version', () => {
  expect(seatedBy({ us: agentFor('us', 'pressure') })).toEqual({ us: { strategy: 'pressure', version: 1 } });
});
