import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '#engine';
import { REASON_CODES, SEATS } from '#strategies';
import { PICTURE_WORDS } from '../../../src/ui/picture/words.ts';
import { wordsOf } from './words-of.ts';

const words = {
  ...wordsOf('assets/words/en.yaml'),
  ...wordsOf('assets/words/codex.en.yaml'),
  ...wordsOf('assets/words/lesson.en.yaml'),
  ...wordsOf('assets/words/strategies.en.yaml'),
};
const KEY = /say\(\s*(?:[a-zA-Z.]+ \? )?'(ui\.[a-z.-]+)'|(?:\? |: )'(ui\.[a-z.-]+)'/g;
const STEM = /say\(`((?:ui|refusal|reason)\.[a-z.-]*)\$/g;

const sources = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => /[.]tsx?$/.test(name))
  .map((name) => readFileSync(`src/ui/${name}`, 'utf8'));
const found = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''));

test('every key that the page asks for by name has words', () => {
  const asked = found(KEY);
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((key) => words[key] === undefined)).toEqual([]);
});

test('every family of keys that the page asks for has words in it', () => {
  const asked = found(STEM);
  const keys = Object.keys(words);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((stem) => !stem.startsWith('reason') && !keys.some((key) => key.startsWith(stem)))).toEqual([]);
});

test('no words of the interface are asked for by nobody', () => {
  const [asked, stems] = [new Set([...found(KEY), ...Object.keys(PICTURE_WORDS)]), found(STEM)];
  const idle = Object.keys(words).filter(
    (key) => key.startsWith('ui.') && !asked.has(key) && !stems.some((stem) => key.startsWith(stem)),
  );
  expect(idle).toEqual([]);
});

test('the picture finds all its words, and every refusal is a sentence', () => {
  expect(Object.keys(PICTURE_WORDS).filter((key) => words[key] === undefined)).toEqual([]);
  expect(REFUSAL_CODES.filter((code) => !/[.]$|[.]}}?$/.test(words[`refusal.${code}`] ?? ''))).toEqual([]);
});

test('every reason of a machine player and every strategy has words', () => {
  const asked = [
    ...REASON_CODES.map((code) => `reason.${code}`),
    ...SEATS.flatMap(({ id }) => [`strategy.${id}.name`, `strategy.${id}.sentence`]),
  ];
  expect(asked.filter((key) => words[key] === undefined)).toEqual([]);
});
