import { expect, test } from 'vitest';
import { Game, luckOf, readReplay, schoolOf, tableStepper, verifyReplay } from '#engine';
import { agentFor, answerAsk, playAgents, STRENGTHS, seatedBy, seatNamed } from '#strategies';
import { openTable, PARTIES, played, summer } from './table.ts';

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

test('seats are named by strategy and version, and by a strength that is not the plain one', () => {
  expect(seatedBy({ us: agentFor('us', 'pressure') })).toEqual({ us: { strategy: 'pressure', version: 1 } });
  expect(seatedBy({ us: agentFor('us', 'pressure', 'hasty') })).toEqual({
    us: { strategy: 'pressure', version: 1, strength: 'hasty' },
  });
});

test('a name of a seat may end in a strength, and in nothing else', () => {
  expect(seatNamed('small-steps')).toEqual({ id: 'small-steps', strength: 'plain' });
  expect(seatNamed('small-steps+far-sighted')).toEqual({ id: 'small-steps', strength: 'far-sighted' });
  expect(seatNamed('own-side/4/inside-talks')).toEqual({ id: 'own-side/4/inside-talks', strength: 'plain' });
  expect(seatNamed('own-side/4/inside-talks+hasty')).toEqual({ id: 'own-side/4/inside-talks', strength: 'hasty' });
});

test.each(STRENGTHS)(
  'a game of %s seats ends, names them in its replay, and can be played again from it',
  (strength) => {
    const agents = Object.fromEntries(PARTIES.map((party) => [party, agentFor(party, undefined, strength)]));
    const setup = { scenario: summer, worldview: schoolOf('hawk'), seed: '11', seats: seatedBy(agents) };
    const game = new Game(setup, tableStepper);
    playAgents(game, agents, '11');
    const read = readReplay(JSON.stringify(game.replay()));
    if (!read.ok) throw new Error(read.problem);
    expect(read.replay.seats).toEqual(seatedBy(agents));
    expect(verifyReplay(summer, read.replay, tableStepper)).toMatchObject({ is: 'equal' });
  },
);
