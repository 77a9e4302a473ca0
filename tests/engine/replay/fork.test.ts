import { expect, test } from 'vitest';
import {
  type Beginning,
  forkAt,
  Game,
  gameOf,
  playBack,
  type Replay,
  schoolOf,
  tableStepper,
  verifyReplay,
  wholeViewFor,
  xstateStepper,
} from '#engine';
import { playRandomly } from '../play/random-seat.ts';
import { villages } from '../play/villages.ts';

const scenario = villages();

function record(game: Game, seed: string): Replay {
  playRandomly(game, seed);
  return JSON.parse(JSON.stringify(game.replay())) as Replay;
}

const parent = record(
  new Game({ scenario, worldview: schoolOf('hopeful'), seed: '12', seats: {} }, tableStepper),
  '12',
);

/** The game that goes on from a beginning, as far as that was played. */
function begun(beginning: Beginning): Game {
  const game = gameOf(scenario, { ...beginning, fingerprints: [], facts: {} }, tableStepper);
  for (const { by, notes } of beginning.decisions) {
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    game.play(by);
  }
  return game;
}

test.each([1, 2, 3])('a game taken over at turn %i stands where its parent stood, and its replay verifies', (turn) => {
  const game = begun(forkAt(parent, turn, '99'));
  expect(game.world.turn).toBe(turn);
  expect(game.fingerprints).toEqual(parent.fingerprints.slice(0, game.fingerprints.length));
  const fork = record(game, '77');
  expect(fork.fork).toEqual({ parent: parent.fingerprints.at(-1), turn });
  expect(fork.luck).toEqual([...parent.luck, { fromTurn: turn, seed: '99' }]);
  for (const stepper of [tableStepper, xstateStepper])
    expect(verifyReplay(scenario, fork, stepper)).toEqual({ is: 'equal', fingerprints: fork.fingerprints.length });
});

test('with the old luck and the same decisions a game that is taken over is its parent again, and with fresh luck it is not', () => {
  const again = (seed: string | null) =>
    verifyReplay(scenario, { ...parent, luck: forkAt(parent, 2, seed).luck }, tableStepper).is;
  expect(again(null)).toBe('equal');
  expect(Array.from({ length: 8 }, (_, seed) => again(String(seed)))).not.toContain('equal');
});

test('a game taken over twice keeps the luck of what was played, and drops what was not', () => {
  const luckOf = (luck: Replay['luck'], turn: number) => forkAt({ ...parent, luck }, turn, '3').luck;
  const luck = [
    { fromTurn: 1, seed: '1' },
    { fromTurn: 2, seed: '2' },
  ];
  expect(luckOf(luck, 3)).toEqual([...luck, { fromTurn: 3, seed: '3' }]);
  expect(luckOf(luck, 2)).toEqual([luck[0], { fromTurn: 2, seed: '3' }]);
  expect(luckOf(luck, 1)).toEqual([luck[0], { fromTurn: 1, seed: '3' }]);
});

test('a turn that was never played cannot be taken over', () => {
  expect(() => forkAt(parent, 400, '1')).toThrow('turn 400');
});

test('a replay can be looked at after every calendar and every decision, and its facts are parted without a gap', () => {
  const game = gameOf(scenario, parent, tableStepper);
  const moments = playBack(game, parent);
  expect(moments.filter(({ after }) => after !== 'calendar')).toHaveLength(parent.decisions.length);
  expect(moments.filter(({ after }) => after === 'calendar').map(({ turn }) => turn)).toEqual([
    ...new Set(parent.decisions.map(({ turn }) => turn)),
  ]);
  expect(moments.map(({ facts }) => facts[0])).toEqual([0, ...moments.slice(0, -1).map(({ facts }) => facts[1])]);
  expect(moments.at(-1)?.facts[1]).toBe(game.facts.length);
  for (const { turn, facts } of moments)
    expect(game.facts.slice(...facts).every((fact) => fact.turn === turn)).toBe(true);
  expect(moments.at(-1)?.world).toEqual(game.world);
});

test('the view of everything knows every gauge to the point and every stance, each once', () => {
  const game = gameOf(scenario, parent, tableStepper);
  playBack(game, parent);
  const whole = wholeViewFor(game.world, game.rules);
  expect(whole.gauges).toHaveLength(game.world.tracks.length);
  expect(whole.gauges.every(({ low, high }) => low === high)).toBe(true);
  expect(whole.stances).toHaveLength(game.world.stances.length);
});
