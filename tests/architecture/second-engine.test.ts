import { afterAll, beforeAll, expect, test } from 'vitest';
import { Game, type ResolvedScenario, schoolOf, tableStepper } from '#engine';
import { openScenario } from '../../src/cli/library.ts';
import { playRandomly } from '../engine/play/random-seat.ts';
import { villages } from '../engine/play/villages.ts';
import { openSecondEngine, type SecondEngine } from './second-engine.ts';

let quickJs: SecondEngine;

beforeAll(async () => {
  quickJs = await openSecondEngine('tests/architecture/second-engine-entry.ts');
}, 120_000);

afterAll(() => quickJs?.dispose());

/** A game played at random here, to be played again there. */
function played(scenario: ResolvedScenario, seed: string): Game {
  const [worldview = ''] = Object.keys(scenario.worldviews);
  const game = new Game({ scenario, worldview: schoolOf(worldview), seed, seats: {} }, tableStepper);
  playRandomly(game, seed);
  return game;
}

const scenarios: readonly (readonly [string, () => ResolvedScenario])[] = [
  ['two villages', villages],
  ['hotline summer 2021', () => openScenario('hotline-summer-2021').scenario],
];

for (const [name, open] of scenarios)
  test.each(['table', 'xstate'])(
    `${name}: by the %s, QuickJS sees the fingerprints that Node saw`,
    (stepper) => {
      for (const seed of ['1', '2', '18446744073709551615']) {
        const game = played(open(), seed);
        const texts = [JSON.stringify(open()), JSON.stringify(game.replay()), stepper];
        expect(JSON.parse(quickJs.call('fingerprintsOf', ...texts))).toEqual(game.fingerprints);
      }
    },
    120_000,
  );

test('a changed decision is seen: the second engine plays and does not copy', () => {
  const game = played(villages(), '1');
  const replay = { ...game.replay(), luck: [{ fromTurn: 1, seed: '2' }], decisions: [] };
  const [first] = JSON.parse(
    quickJs.call('fingerprintsOf', JSON.stringify(villages()), JSON.stringify(replay), 'table'),
  );
  expect(first).not.toBe(game.fingerprints[0]);
});

test.each(['Date.now()', 'Math.exp(1)', 'Math.random()', "'a'.localeCompare('b')"])('there, %s throws', (code) => {
  expect(() => quickJs.call(`(() => ${code})`)).toThrow(/was asked for/);
});
