import { expect, test } from 'vitest';
import { faultLine, readScenario } from '../../../src/engine/scenario/index.ts';
import { edited, type FileName, twoVillages } from '../../fixtures/two-villages.ts';
import { faultsWith } from './faults.ts';

function scenarioOf(changed: Parameters<typeof twoVillages>[0] = {}) {
  const reading = readScenario(twoVillages(changed));
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join('\n'));
  return reading.scenario;
}

test('a scenario, its world and its worldviews are laid together', () => {
  const scenario = scenarioOf();
  expect(scenario).toMatchObject({
    world: 'two-villages',
    scenario: 'one-summer',
    turns: 4,
    settings: { 'lower-bar': 3 },
  });
  expect(Object.keys(scenario.worldviews)).toEqual(['hopeful', 'doubtful']);
  expect(scenario.worldviews['hopeful']?.physics['quarrel-rate']).toEqual({ value: 0.05, source: 'judgement' });
  expect(scenario).not.toHaveProperty('extends');
  expect(scenario.parameters['lower-bar']?.default).toBe(2);
});

test('a resolved scenario is plain JSON and a tree: nothing undefined, nothing at two places', () => {
  const aliased =
    edited('world', 'upper: { watches: lower, pin: [10, 47]', 'upper: { watches: lower, pin: &pin [10, 47]').world ??
    '';
  const scenario = scenarioOf({ world: aliased.replace('pin: [11, 46]', 'pin: *pin') });
  expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario);
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    expect(seen.has(value)).toBe(false);
    seen.add(value);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(scenario);
});

test('minus zero is read as zero', () => {
  const scenario = scenarioOf(edited('world', 'start: 40', 'start: -0'));
  expect(Object.is(scenario.tracks['trust']?.start, 0)).toBe(true);
});

const SPOILT: Partial<Record<FileName, string>> = {
  ...edited('scenario', 'turn: 2', 'turn: 5'),
  ...edited('hopeful', 'wary: 0.3', 'wary: 0.4'),
  ...edited('doubtful', 'value: 0.3', 'value: high'),
  ...edited('words', '    title: One Summer\n', ''),
  world: (edited('world', 'income: 2', 'income: two').world ?? '')
    .replace('watches: lower', 'watches: lowr')
    .replace('          talking:\n            on:', '          shouting: {}\n          talking:\n            on:')
    .replace('type: track-at-least', 'type: track-at-leest')
    .replace('on: step-taken', 'on: step-takn'),
};

test('the faults of all files come at once, in reading order', () => {
  expect(faultsWith(SPOILT)).toEqual([
    'one-summer.yaml:19:11: turn-outside',
    'words/en.yaml:2:3: missing-word',
    'words/en.yaml:91:5: missing-word',
    'world.yaml:8:21: unknown-party',
    'world.yaml:27:11: wrong-type',
    'world.yaml:46:32: unknown-condition',
    'world.yaml:49:11: unreachable-stance',
    'world.yaml:135:9: nobody-sends',
    'worldviews/doubtful.yaml:4:26: wrong-type',
    'worldviews/hopeful.yaml:6:20: shares-not-one',
  ]);
});

test('the order of the worldview files does not change the faults', () => {
  const sources = twoVillages(SPOILT);
  const turned = { ...sources, worldviews: sources.worldviews.toReversed() };
  expect(readScenario(turned)).toEqual(readScenario(sources));
});

test('files that cannot be read at all do not silence the others, and nothing throws', () => {
  const changed = { world: '', scenario: '[', hopeful: '\0', doubtful: '- 1', words: 'a: [1]' };
  expect(faultsWith(changed)).toEqual([
    'one-summer.yaml:1:2: bad-yaml',
    'words/en.yaml:1:4: word-not-text',
    'world.yaml:1:1: file-empty',
    'worldviews/doubtful.yaml:1:1: wrong-type',
    'worldviews/hopeful.yaml:1:1: not-text',
  ]);
});

test('a fault is one line with its place, code, sentence and mend', () => {
  const reading = readScenario(twoVillages(SPOILT));
  const lines = reading.ok ? [] : reading.faults.map(faultLine);
  expect(lines).toContain('world.yaml:8:21: unknown-party: There is no party "lowr". Did you mean "lower"?');
  expect(lines).toContain('world.yaml:27:11: wrong-type: Expected a number, found text. Write a number.');
  for (const line of lines) expect(line).toMatch(/^[^:]+:\d+:\d+: [a-z-]+: \S.*[.?]$/);
});
