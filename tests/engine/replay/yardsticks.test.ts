import { expect, test } from 'vitest';
import { debriefOf, Game, type ResolvedScenario, schoolOf, tableStepper, type World, yardstickReadings } from '#engine';
import { playRandomly } from '../play/random-seat.ts';
import { villages } from '../play/villages.ts';

const opened = (scenario: ResolvedScenario, worldview = schoolOf('hopeful')): Game =>
  new Game({ scenario, worldview, seed: '3', seats: {} }, tableStepper);

/** A world in which the shared track stands at so many points. */
function withTrust(game: Game, points: number): World {
  const world = structuredClone(game.world);
  world.tracks[game.rules.index.tracks.handle('trust')] = points * 100;
  return world;
}

test('every school reads the same world, by its own lines and weights, whichever world it was played in', () => {
  const game = opened(villages());
  const readings = yardstickReadings(withTrust(game, 25), game.rules);
  expect(readings.map(({ worldview }) => worldview)).toEqual(['doubtful', 'hopeful']);
  for (const { score, success, lines } of readings) {
    expect(lines.map(({ aim, weight, value, share }) => [aim, weight, value, share])).toEqual([
      ['water-shared', 60, 0, 0],
      ['trust-grown', 40, 25, 0.25],
    ]);
    expect(score).toBe(10);
    expect(success).toBe(false);
  }
});

test('success is what the school’s own condition says, not its score', () => {
  const scenario = structuredClone(villages());
  const hopeful = scenario.worldviews['hopeful']?.yardstick;
  if (hopeful === undefined) throw new Error('The fixture has no such school.');
  hopeful.success.when = { is: 'track-below', track: 'trust', value: 5 };
  const game = opened(scenario);
  const successes = (points: number): boolean[] =>
    yardstickReadings(withTrust(game, points), game.rules).map(({ success }) => success);
  expect(successes(4)).toEqual([false, true]);
  expect(successes(5)).toEqual([false, false]);
});

test('physics and tempers do not choose the yardstick: a debrief holds the readings of all schools', () => {
  for (const worldview of [schoolOf('hopeful'), { physics: 'doubtful', tempers: 'hopeful' }]) {
    const game = opened(villages(), worldview);
    playRandomly(game, '3');
    const debrief = debriefOf(game);
    expect(debrief.worldview).toEqual(worldview);
    expect(debrief.readings).toEqual(yardstickReadings(game.world, game.rules));
    expect(debrief.readings.map(({ worldview: school }) => school)).toEqual(['doubtful', 'hopeful']);
  }
});
