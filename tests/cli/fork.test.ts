import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forkAt, gameLuck, gameOf, pendingAsks, type Replay, tableStepper } from '#engine';
import { agentFor, answerAsk } from '#strategies';
import { openScenario } from '../../src/cli/library.ts';
import { buildHouse } from '../architecture/house.ts';
import { youFirst } from './run-command.ts';

const SCENARIO = 'hotline-summer-2021';
let folder = '';

beforeEach(() => {
  folder = buildHouse({});
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A game of the command line that goes on otherwise from a turn, as the page writes it when a person took it over. */
function takenOver(turn: number): Replay {
  youFirst(['play', '--scenario', SCENARIO, '--seed', '3', '--out', 'it.json'], folder);
  const parent = JSON.parse(readFileSync(join(folder, 'it.json'), 'utf8')) as Replay;
  const beginning = forkAt(parent, turn, '4');
  const game = gameOf(openScenario(SCENARIO).scenario, { ...beginning, fingerprints: [], facts: {} }, tableStepper);
  for (const { by, notes } of beginning.decisions) {
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    game.play(by);
  }
  const luck = gameLuck(beginning.luck, 'strategies');
  while (!game.isOver) {
    luck.turnTo(game.world.turn);
    const asked = pendingAsks(game.world, game.rules);
    game.play(
      Object.fromEntries(asked.map(({ party }) => [party, answerAsk(game, party, agentFor(party), luck).decision])),
    );
  }
  return game.replay();
}

test('the replay of a game that was taken over verifies, with both of its lucks', () => {
  const replay = takenOver(5);
  expect(replay.luck.map(({ fromTurn }) => fromTurn)).toEqual([1, 5]);
  const verify = (written: Replay) => {
    writeFileSync(join(folder, 'fork.json'), JSON.stringify(written));
    return youFirst(['replay', 'fork.json', '--verify'], folder);
  };
  expect(verify(replay)).toMatchObject({ code: 0, err: expect.stringMatching(/all \d+ fingerprints are equal/) });
  expect(verify({ ...replay, luck: replay.luck.slice(0, 1) }).code).toBe(1);
});

test('the story of a game that was taken over says so, from which turn, and with which luck', () => {
  const replay = takenOver(5);
  const told = (written: Replay, ...options: readonly string[]) => {
    writeFileSync(join(folder, 'fork.json'), JSON.stringify(written));
    return youFirst(['replay', 'fork.json', ...options], folder).out;
  };
  expect(told(replay)).toMatch(
    new RegExp(`^Taken over in turn 5 from another game.* ${replay.fork?.parent}; .* seed 4[.]$`, 'm'),
  );
  expect(told({ ...replay, luck: replay.luck.slice(0, 1) })).toMatch(/^Taken over in turn 5 .* the same luck/m);
  expect(JSON.parse(told(replay, '--json'))).toMatchObject({ fork: replay.fork, luck: replay.luck });
  expect(readFileSync(join(folder, 'it.json'), 'utf8')).not.toContain('"fork"');
  expect(youFirst(['replay', 'it.json'], folder).out).not.toContain('Taken over');
});
