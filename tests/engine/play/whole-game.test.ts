import { expect, test } from 'vitest';
import { debriefOf, Game, type Setup, schoolOf, tableStepper, verifyReplay, xstateStepper } from '#engine';
import { playRandomly } from './random-seat.ts';
import { villages } from './villages.ts';

const setup = (seed: string): Setup => ({ scenario: villages(), worldview: schoolOf('hopeful'), seed, seats: {} });

test('fifty random games end, stay within the bounds of their tracks, and can be played again', () => {
  for (let seed = 0; seed < 50; seed++) {
    const game = new Game(setup(String(seed)), tableStepper);
    playRandomly(game, String(seed), () => {
      for (const [track, value] of game.world.tracks.entries()) {
        const bound = game.rules.tracks[track];
        expect(value >= (bound?.low ?? 0) && value <= (bound?.high ?? 0)).toBe(true);
        expect(Number.isInteger(value)).toBe(true);
      }
    });
    expect(debriefOf(game).ending).not.toBe('');
    const replay = JSON.parse(JSON.stringify(game.replay()));
    expect(verifyReplay(villages(), replay, tableStepper)).toEqual({
      is: 'equal',
      fingerprints: game.fingerprints.length,
    });
  }
});

test('both steppers play the same games', () => {
  for (let seed = 0; seed < 30; seed++) {
    const byTable = new Game(setup(String(seed)), tableStepper);
    const byXState = new Game(setup(String(seed)), xstateStepper);
    playRandomly(byTable, String(seed));
    playRandomly(byXState, String(seed));
    expect(byXState.fingerprints).toEqual(byTable.fingerprints);
  }
});
