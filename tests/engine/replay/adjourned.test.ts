import { expect, test } from 'vitest';
import {
  debriefOf,
  forkAt,
  Game,
  gameOf,
  playBack,
  type Replay,
  schoolOf,
  tableStepper,
  verifyReplay,
  xstateStepper,
} from '#engine';
import { villages } from '../play/villages.ts';

const scenario = villages();

/** A game of which so many rounds of asks were passed, and whose people then rose. */
function risen(rounds: number, world = scenario): Game {
  const game = new Game({ scenario: world, worldview: schoolOf('hopeful'), seed: '5', seats: {} }, tableStepper);
  for (let round = 0; round < rounds; round += 1) game.play({});
  game.adjourn();
  return game;
}

const written = (game: Game): Replay => JSON.parse(JSON.stringify(game.replay())) as Replay;

test('a game whose people rise early ends as it stands, and has a debrief of its own', () => {
  const game = risen(1);
  expect(game.isOver).toBe(true);
  expect(game.world.asks).toEqual([]);
  const debrief = debriefOf(game);
  expect(debrief.ending).toBe('boats-go-home');
  expect(debrief.turn).toBe(1);
  expect(debrief.timeline[2]?.at(-1)).toMatchObject({ fact: 'ending-reached', rule: null });
  expect(() => game.play({})).toThrow('over');
  expect(() => game.adjourn()).toThrow('The game is over.');
});

test('its replay verifies on both steppers, and is refused where it says otherwise of its end', () => {
  const replay = written(risen(1));
  expect(replay.injects).toEqual([{ inject: 'adjourn', turn: 2 }]);
  for (const stepper of [tableStepper, xstateStepper])
    expect(verifyReplay(scenario, replay, stepper)).toEqual({ is: 'equal', fingerprints: replay.fingerprints.length });
  const lying = { ...replay, injects: [{ inject: 'adjourn' as const, turn: 1 }] };
  expect(verifyReplay(scenario, lying, tableStepper)).toEqual({ is: 'misrecorded', what: 'injects' });
  expect(verifyReplay(scenario, { ...replay, injects: [] }, tableStepper).is).toBe('misrecorded');
});

test('a game that was played to its end cannot have been adjourned', () => {
  const game = new Game({ scenario, worldview: schoolOf('hopeful'), seed: '5', seats: {} }, tableStepper);
  while (!game.isOver) game.play({});
  const replay = { ...written(game), injects: [{ inject: 'adjourn' as const, turn: game.world.turn }] };
  expect(verifyReplay(scenario, replay, tableStepper)).toEqual({ is: 'misrecorded', what: 'injects' });
});

test('played back, its last moment shows the end, and taken over before it goes on', () => {
  const replay = written(risen(1));
  const game = gameOf(scenario, replay, tableStepper);
  const moments = playBack(game, replay);
  expect(moments.at(-1)?.world.ending).toBe(game.world.ending);
  expect(moments.at(-1)?.facts[1]).toBe(game.facts.length);
  const beginning = forkAt(replay, 1, null);
  expect(beginning.injects).toEqual([]);
  const fork = gameOf(scenario, { ...beginning, fingerprints: [], facts: {} }, tableStepper);
  fork.play({});
  expect(fork.isOver).toBe(false);
});

test('a scenario that knows no such end cannot be adjourned', () => {
  const { adjourned: _, ...rest } = scenario;
  expect(() => risen(1, rest)).toThrow('cannot be adjourned');
});
