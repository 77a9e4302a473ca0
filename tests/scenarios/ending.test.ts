import { expect, test } from 'vitest';
import { debriefOf, Game, type ResolvedScenario, schoolOf, tableStepper, verifyReplay } from '#engine';
import { playRandomly } from '../engine/play/random-seat.ts';
import { SHELF } from './shelf.ts';

const GAMES = 10;

const CASES = SHELF.flatMap(([name, book]) =>
  Object.keys(book.open().worldviews).map((worldview) => [name, worldview, book.open()] as const),
);

/** Tracks that stand outside their bounds now, or between two hundredths. */
const outOfBounds = ({ world, rules }: Game): readonly string[] =>
  rules.tracks.flatMap(({ track, of, low, high }, handle) => {
    const value = world.tracks[handle] ?? Number.NaN;
    return Number.isInteger(value) && value >= low && value <= high ? [] : [`${track} ${of ?? ''} ${value}`];
  });

const opened = (scenario: ResolvedScenario, worldview: string, seed: string): Game =>
  new Game({ scenario, worldview: schoolOf(worldview), seed, seats: {} }, tableStepper);

test.each(CASES)(
  '%s, %s: random play ends in time, keeps every track in bounds, and can be played again',
  (_, worldview, scenario) => {
    for (let number = 0; number < GAMES; number++) {
      const game = opened(scenario, worldview, String(number));
      const most = (scenario.turns + 1) * (1 + scenario.table.exchanges.talking);
      playRandomly(game, String(number), () => {
        expect(outOfBounds(game)).toEqual([]);
        expect(game.decisions.length).toBeLessThanOrEqual(most);
      });
      expect(scenario.endings.map(({ ending }) => ending)).toContain(debriefOf(game).ending);
      expect(game.world.turn).toBeLessThanOrEqual(scenario.turns);
      const replay = JSON.parse(JSON.stringify(game.replay()));
      expect(verifyReplay(scenario, replay, tableStepper)).toMatchObject({ is: 'equal' });
    }
  },
);

test.each(CASES)('%s, %s: a game in which nobody decides anything ends too', (_, worldview, scenario) => {
  const game = opened(scenario, worldview, '0');
  while (!game.isOver) game.play({});
  expect(outOfBounds(game)).toEqual([]);
});
