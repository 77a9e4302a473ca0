import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { worldFolders } from '../../src/cli/scenario-files.ts';

type Sentence = readonly [key: string, text: string];

/** The sentences of a words file by their keys, joined by dots. */
function sentencesIn(piece: unknown, key = ''): Sentence[] {
  if (typeof piece === 'string') return [[key, piece]];
  return Object.entries(piece as Record<string, unknown>).flatMap(([name, inner]) =>
    sentencesIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a list of parts can say: one text for each way of choosing among them. */
const sayings = (parts: readonly Part[]): string[] =>
  parts.reduce<string[]>((said, part) => said.flatMap((start) => saidBy(part).map((end) => start + end)), ['']);

const saidBy = (part: Part): string[] => {
  if ('options' in part) return Object.values(part.options).flatMap(({ value }) => sayings(value));
  return ['value' in part ? part.value : '#'];
};

const read = (text: string) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

/** What a sentence asks of a stance: the argument, and the answers that it has words for. */
const questionsIn = (parts: readonly Part[]): [argument: string, answer: string][] =>
  parts.flatMap((part) => {
    if (!('options' in part)) return [];
    const own = Object.keys(part.options).map((answer): [string, string] => [part.value, answer]);
    return [...own, ...Object.values(part.options).flatMap(({ value }) => questionsIn(value))];
  });

const FILES = worldFolders('scenarios').flatMap(({ words }) =>
  Object.values(words).map((path) => [path, sentencesIn(parse(readFileSync(path, 'utf8')))] as const),
);
const ENGLISH = FILES.filter(([path]) => path.endsWith('/en.yaml'));

const keysWhere = (sentences: readonly Sentence[], holds: (key: string, text: string) => boolean): string[] =>
  sentences.filter(([key, text]) => holds(key, text)).map(([key]) => key);

test.each(FILES)('%s: no straight apostrophe stands where ICU would read it as an escape', (_, sentences) => {
  expect(keysWhere(sentences, (__, text) => text.includes("'"))).toEqual([]);
});

test.each(FILES)('%s: a cable has at most three short lines', (_, sentences) => {
  const lines = (text: string): string[] => text.trim().split('\n');
  const isLong = (text: string): boolean => lines(text).length > 3 || lines(text).some((line) => line.length > 110);
  expect(keysWhere(sentences, (key, text) => key.endsWith('.cable') && sayings(read(text)).some(isLong))).toEqual([]);
});

test.each(FILES)('%s: a sentence that goes by a stance names stances that there are', (_, sentences) => {
  const stances = new Set(sentences.flatMap(([key]) => (key.startsWith('stance.') ? [key.slice(7)] : [])));
  const isThere = ([argument, answer]: [string, string]): boolean =>
    answer === 'other' ||
    [...stances].some((stance) => stance.replaceAll(/[-.]/g, '_') === `${argument}_${answer}`.replaceAll('-', '_'));
  const told = sentences.filter(([key]) => /^turn\.\d+\.[a-z-]+\.|\.(needs|effect)$/.test(key));
  expect(
    told.flatMap(([key, text]) =>
      questionsIn(read(text))
        .filter((asked) => !isThere(asked))
        .map((asked) => [key, ...asked]),
    ),
  ).toEqual([]);
});

test.each(ENGLISH)('%s: no sentence takes sides by its words', (_, sentences) => {
  const loaded = /\b(regime|provocations?|war games?|concessions?|rogue|dictator|puppet|aggressors?)\b/i;
  expect(keysWhere(sentences, (__, text) => loaded.test(text))).toEqual([]);
});

test.each(ENGLISH)(
  '%s: effects and warnings address nobody, since other chairs read them as reasons',
  (_, sentences) => {
    const isReason = (key: string): boolean => /\.(effect|warning)$/.test(key) || key.startsWith('rule.');
    expect(keysWhere(sentences, (key, text) => isReason(key) && /\byou(r|rs)?\b/i.test(text))).toEqual([]);
  },
);

test.each(ENGLISH)('%s: the reason of a rule is one sentence', (_, sentences) => {
  const isOne = (text: string): boolean => /^[A-Z].*[.]$/s.test(text) && !/[.?!]\s+[A-Z]/.test(text);
  expect(keysWhere(sentences, (key, text) => key.startsWith('rule.') && !isOne(text))).toEqual([]);
});
