import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  Game,
  otherRules,
  type Replay,
  type ResolvedScenario,
  readReplay,
  schoolOf,
  tableStepper,
  verifyReplay,
  xstateStepper,
} from '#engine';
import { openScenario } from '../../src/cli/library.ts';
import { storyOf } from '../../src/cli/story.ts';
import { playRandomly } from '../engine/play/random-seat.ts';
import { SHELF } from '../scenarios/shelf.ts';

/**
 * Replays of all times. One that was made under other rules stays as it is, and is watched from its facts; under the
 * rules of now each scenario has one that is played again. When rules have changed, UPDATE_PLAYTHROUGHS=1 adds a new
 * replay and touches none of the old; only one whose rules were never published may be deleted by hand.
 */
const FOLDER = 'tests/regressions';
const isWriting = process.env['UPDATE_PLAYTHROUGHS'] === '1';

function replayIn(name: string): Replay {
  const reading = readReplay(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  if (!reading.ok) throw new Error(`${name} is no replay: ${reading.at}: ${reading.problem}`);
  return reading.replay;
}

const kept = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.replay.json'));

/** A random game, since it holds decisions of every form; its worldview is the first by name. */
function newReplay(scenario: ResolvedScenario): Replay {
  const [worldview = ''] = Object.keys(scenario.worldviews).toSorted();
  const game = new Game({ scenario, worldview: schoolOf(worldview), seed: '2021', seats: {} }, tableStepper);
  playRandomly(game, '2021');
  return game.replay();
}

function addReplay(scenario: ResolvedScenario): void {
  const replay = newReplay(scenario);
  const path = `${FOLDER}/${scenario.scenario}.${replay.rulesHash.slice(0, 8)}.v${replay.rulesVersion}.replay.json`;
  writeFileSync(path, `${JSON.stringify(replay)}\n`);
}

const ofToday = (scenario: ResolvedScenario): string[] =>
  kept().filter((name) => otherRules(scenario, replayIn(name)) === null);

test.each(SHELF)('%s has a replay under its rules of now, and both steppers play it to the same worlds', (_, book) => {
  const scenario = book.open();
  if (isWriting && ofToday(scenario).length === 0) addReplay(scenario);
  const current = ofToday(scenario);
  expect(current, 'Rules have changed: UPDATE_PLAYTHROUGHS=1 adds a replay of now.').not.toEqual([]);
  for (const name of current)
    for (const stepper of [tableStepper, xstateStepper])
      expect([name, verifyReplay(scenario, replayIn(name), stepper)]).toMatchObject([name, { is: 'equal' }]);
});

test.each(kept().map((name) => [name]))('%s can still be watched, turn by turn, from its facts', (name) => {
  const replay = replayIn(name);
  const opened = openScenario(replay.scenario);
  const told = Object.values(replay.facts).map((facts) => facts.filter(({ fact }) => fact !== 'turn-passed').length);
  // A line for each fact, and one for a turn without any.
  const lines = told.reduce((sum, count) => sum + Math.max(1, count), 0);
  expect(lines).toBeGreaterThan(0);
  expect(storyOf(opened, replay).filter((line) => line.startsWith('  '))).toHaveLength(lines);
});

test('a replay under other rules is refused with the reason, and not played', () => {
  const [, book] = SHELF[0] ?? [];
  if (book === undefined) throw new Error('There is no scenario.');
  const old: Replay = { ...newReplay(book.open()), rulesHash: '0'.repeat(64) };
  expect(verifyReplay(book.open(), old, tableStepper)).toEqual({ is: 'other-rules', because: 'rules-hash' });
});

test('a replay in which one decision was changed is found', () => {
  const [, book] = SHELF[0] ?? [];
  if (book === undefined) throw new Error('There is no scenario.');
  const replay = newReplay(book.open());
  const decisions = replay.decisions.map((one, place) => (place === 3 ? { ...one, by: {} } : one));
  expect(['differs', 'refused']).toContain(verifyReplay(book.open(), { ...replay, decisions }, tableStepper).is);
});
