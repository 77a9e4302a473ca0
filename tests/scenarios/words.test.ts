import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** The sentences of a words file by their keys, joined by dots. */
function sentencesIn(piece: unknown, key = ''): [string, string][] {
  if (typeof piece === 'string') return [[key, piece]];
  return Object.entries(piece as Record<string, unknown>).flatMap(([name, inner]) =>
    sentencesIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

const english = sentencesIn(parse(readFileSync('scenarios/korea/words/en.yaml', 'utf8')));
const keysWhere = (holds: (key: string, text: string) => boolean): string[] =>
  english.filter(([key, text]) => holds(key, text)).map(([key]) => key);

test('no sentence takes sides by its words', () => {
  const loaded = /\b(regime|provocations?|war games?|concessions?|rogue|dictator|puppet|aggressors?)\b/i;
  expect(keysWhere((_, text) => loaded.test(text))).toEqual([]);
});

test('effects and warnings address nobody, since other chairs read them as reasons', () => {
  const isReason = (key: string): boolean => /\.(effect|warning)$/.test(key) || key.startsWith('rule.');
  expect(keysWhere((key, text) => isReason(key) && /\byou(r|rs)?\b/i.test(text))).toEqual([]);
});

test('no straight apostrophe stands where ICU would read it as an escape', () => {
  expect(keysWhere((_, text) => text.includes("'"))).toEqual([]);
});

test('a cable has at most three short lines', () => {
  const lines = (text: string): string[] => text.trim().split('\n');
  const isLong = (text: string): boolean => lines(text).length > 3 || lines(text).some((line) => line.length > 110);
  expect(keysWhere((key, text) => key.endsWith('.cable') && isLong(text))).toEqual([]);
});

test('a brief has between 90 and 140 words', () => {
  const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
  expect(keysWhere((key, text) => key.startsWith('brief.') && (words(text) < 90 || words(text) > 140))).toEqual([]);
});

test('the reason of a rule is one sentence', () => {
  const isOne = (text: string): boolean => /^[A-Z].*[.]$/s.test(text) && !/[.?!]\s+[A-Z]/.test(text);
  expect(keysWhere((key, text) => key.startsWith('rule.') && !isOne(text))).toEqual([]);
});
