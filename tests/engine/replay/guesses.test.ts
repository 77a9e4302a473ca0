import { expect, test } from 'vitest';
import { type Decision, Game, type Guess, guessesOf, passing, schoolOf, tableStepper } from '#engine';
import { korea } from '../../korea.ts';

const { scenario } = korea();
/** With the one the engineers stay quiet in the first turn, so that what is tested is the chair; with the other they fly. */
const [QUIET, BUSY] = ['2', '3'];
const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;

function opened(seed: string): Game {
  const seats = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, { human: true } as const]));
  return new Game({ scenario, worldview: schoolOf('engager'), seed, seats }, tableStepper);
}

type Yes = 'accept' | 'refuse';

/** One turn in which Washington guesses and Pyongyang does this; all that waits is answered like that. */
function conduct(pyongyang: Partial<Decision & { kind: 'moves' }>, washington = {}, answer?: Yes, seed = QUIET): Guess {
  const game = opened(seed);
  game.play({ us: { ...passing, guess: 'opens', ...washington }, rok: passing, dprk: { ...passing, ...pyongyang } });
  while (game.world.turn === 1 && answer !== undefined) {
    const offer = game.world.offers[0]?.id ?? 0;
    game.play({ dprk: { kind: 'answers', answers: [{ offer, answer }] } });
  }
  const [result] = guessesOf(game);
  if (result === undefined) throw new Error('No guess was kept.');
  return result.fact;
}

const offer = { table: { act: 'table', package: 'pause-for-exemptions', public: true, ...dials } };

test('who does nothing holds still', () => {
  expect(conduct({})).toBe('holds');
});

test('who takes a step, or makes any open move that is heard of, opens', () => {
  expect(conduct({ moves: ['drop-precondition'] })).toBe('opens');
});

test('who says yes to an offer opens, and who says no holds still', () => {
  expect(conduct({}, offer, 'accept')).toBe('opens');
  expect(conduct({}, offer, 'refuse')).toBe('holds');
});

test('who threatens or tests presses, and does so even beside a yes', () => {
  expect(conduct({ moves: ['warn:quiet'] })).toBe('presses');
  expect(conduct({ moves: ['test-missile:cruise'] })).toBe('presses');
  expect(conduct({ moves: ['test-missile:cruise'] }, offer, 'accept')).toBe('presses');
});

test('what the staff do by themselves is laid to their party', () => {
  expect(conduct({}, {}, undefined, BUSY)).toBe('presses');
});

test('what the guesser did not hear of is not held against the guess', () => {
  expect(conduct({ moves: ['expand-production'] })).toBe('holds');
});
