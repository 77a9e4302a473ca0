import { expect, test } from 'vitest';
import { neededWords, readScenario, readWords } from '../../../src/engine/scenario/index.ts';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';
import { faultsWith } from './faults.ts';

const words = (before: string, after: string) => edited('words', before, after);

test.each([
  ['a missing word, at the place where it belongs', words('    title: One Summer\n', ''), '2:3: missing-word'],
  [
    'a word that nothing needs',
    words('    title: One Summer', '    title: One Summer\n    titel: Summer'),
    '4:5: unknown-word',
  ],
  ['a message with an open brace', words('title: One Summer', 'title: "One {Summer"'), '3:12: bad-message'],
  ['an argument that nobody fills in', words('title: One Summer', 'title: "One {season}"'), '3:12: unknown-argument'],
  [
    'a region that no chart has, where words go by a stance',
    words('cable: "1, lower, cable"', 'cable: "{lower_nothing, select, other {Quiet.}}"'),
    '42:14: unknown-argument',
  ],
  ['a number as a word', words('title: One Summer', 'title: 2020'), '3:12: word-not-text'],
  ['an empty word', words('title: One Summer', 'title: ""'), '3:12: empty-text'],
])('%s', (_name, changed, fault) => {
  expect(faultsWith(changed).filter((line) => line.startsWith('words/'))).toContain(`words/en.yaml:${fault}`);
});

test('a cable and what a move needs may go by where the charts stand', () => {
  const cable = words('cable: "1, lower, cable"', 'cable: "{upper_dialogue, select, silent {Quiet.} other {Not so.}}"');
  expect(faultsWith(cable)).toEqual([]);
  expect(
    faultsWith(words('needs: Share water, needs', 'needs: "{upper_dialogue, select, other {Only now.}}"')),
  ).toEqual([]);
});

test('a missing word says in which language, and what needs it', () => {
  const reading = readScenario(twoVillages(words('    title: One Summer\n', '')));
  expect(reading.ok ? [] : reading.faults.map(({ params }) => params)).toEqual([
    { key: 'scenario.one-summer.title', language: 'en', needed: 'one-summer.yaml:2:11' },
  ]);
});

test('words are asked for in declared languages only', () => {
  const sources = twoVillages();
  const korean = { path: 'words/ko.yaml', text: 'scenario: { one-summer: { title: 여름 } }' };
  const begun = { ...sources, words: { ...sources.words, ko: korean } };
  expect(readScenario(begun).ok).toBe(true);
  const declared = {
    ...begun,
    world: twoVillages(edited('world', 'languages: [en]', 'languages: [en, ko]')).world,
  };
  const reading = readScenario(declared);
  const missing = reading.ok ? [] : reading.faults.filter(({ params }) => params['language'] === 'ko');
  expect(new Set(missing.map(({ code, at }) => `${at.path}: ${code}`))).toEqual(
    new Set(['words/ko.yaml: missing-word']),
  );
  expect(missing.length).toBeGreaterThan(100);
});

test('a declared language without a file is one fault', () => {
  expect(faultsWith(edited('world', 'languages: [en]', 'languages: [en, ko]'))).toEqual([
    'world.yaml:4:17: missing-language',
  ]);
});

test('words of another scenario of the same world may stand beside', () => {
  expect(faultsWith(words('scenario:\n', 'scenario:\n  next-summer: { title: Next Summer }\n'))).toEqual([]);
});

test('the words that a resolved scenario needs are those that it has', () => {
  const reading = readScenario(twoVillages());
  if (!reading.ok) throw new Error('The fixture has faults.');
  expect(neededWords(reading.scenario).toSorted()).toEqual(Object.keys(reading.words['en'] ?? {}).toSorted());
});

test('a words file is read by itself, with its own faults', () => {
  expect(readWords({ path: 'ui.yaml', text: 'ui: { start: Begin, turn: "Turn {n}" }' })).toEqual({
    ok: true,
    words: { 'ui.start': 'Begin', 'ui.turn': 'Turn {n}' },
  });
  const reading = readWords({ path: 'ui.yaml', text: 'ui: { start: "{" }' });
  expect(reading.ok ? [] : reading.faults.map(({ code }) => code)).toEqual(['bad-message']);
});
