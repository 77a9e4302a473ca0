import { expect, test } from 'vitest';
import {
  addressOf,
  bindRules,
  fingerprint,
  Game,
  luckOf,
  openWorld,
  playTurn,
  type ResolvedScenario,
  type Rules,
  schoolOf,
  tableStepper,
} from '#engine';
import { korea } from '../../korea.ts';
import { permuted, type Renaming, renamed } from './altered.ts';
import { playRandomly } from './random-seat.ts';
import { villages } from './villages.ts';

const SAME: Renaming = { forward: (id) => id, back: (id) => id, decision: (decision) => decision };

/** Plays the decisions of a game under other rules; its fingerprints. */
function playAgain({ decisions, setup }: Game, rules: Rules, old: Renaming): string[] {
  const referee = { rules, stepper: tableStepper(rules), luck: luckOf(setup.seed, 'world') };
  const world = openWorld(referee);
  const fingerprints = [fingerprint(world)];
  for (const { by } of decisions) {
    const entries = Object.entries(by).map(([party, one]) => [old.forward(party), old.decision(one)] as const);
    playTurn(world, new Map(entries), referee);
    fingerprints.push(fingerprint(world));
  }
  return fingerprints;
}

const scenarios: readonly (readonly [string, () => ResolvedScenario, string])[] = [
  ['two villages', villages, 'doubtful'],
  ['hotline summer 2021', () => korea().scenario, 'realist'],
];

function games(scenario: ResolvedScenario, worldview: string, count: number): Game[] {
  return Array.from({ length: count }, (_, seed) => {
    const game = new Game({ scenario, worldview: schoolOf(worldview), seed: String(seed), seats: {} }, tableStepper);
    playRandomly(game, String(seed));
    return game;
  });
}

test.each(scenarios)(
  '%s: permuting parties, tracks, charts and moves of the file changes no fingerprint',
  (_, open, worldview) => {
    const rules = bindRules(permuted(open()), schoolOf(worldview));
    for (const game of games(open(), worldview, 20)) expect(playAgain(game, rules, SAME)).toEqual(game.fingerprints);
  },
);

test.each(scenarios)('%s: renaming every id changes no result but the names', (_, open, worldview) => {
  const { scenario, old } = renamed(open());
  for (const party of Object.keys(open().parties)) expect(JSON.stringify(scenario)).not.toContain(`"${party}"`);
  const rules = bindRules(scenario, schoolOf(old.forward(worldview)), { addressOf: (id) => addressOf(old.back(id)) });
  for (const game of games(open(), worldview, 20)) expect(playAgain(game, rules, old)).toEqual(game.fingerprints);
});
