import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMessage } from '../../src/engine/words/message.ts';
import { ENGLISH_ONLY, HISTORIES, INTERFACE, type Pair, PROJECT, TABLES, WORLDS } from './languages.ts';
import { literalsOf } from './literals.ts';
import { DATA_ON_PAGE, patternsIn, reasonsIn, withoutData } from './reasons.ts';

const PAIRS: readonly Pair[] = [...INTERFACE, ...WORLDS, ...TABLES, PROJECT];
const MESSAGES: readonly Pair[] = [...INTERFACE, ...WORLDS];
const HANGUL = /[가-힣]/;
const noHangul = reasonsIn('tests/words/no-hangul.yaml');
const data = patternsIn(DATA_ON_PAGE);
const latin = reasonsIn('tests/words/latin-in-korean.yaml');

/** Every Korean value, under its file and key; what happened in fact is told by its day. */
const VALUES: readonly (readonly [string, string])[] = [
  ...PAIRS.flatMap(({ file, ko }) => Object.entries(ko).map(([key, text]) => [`${file} ${key}`, text] as const)),
  ...HISTORIES.flatMap(({ file, ko }) =>
    ko.flatMap(({ date, what, source }) => [
      [`${file} ${date}`, what] as const,
      ...(source === null ? [] : [[`${file} ${date} source`, source] as const]),
    ]),
  ),
];

/** The words of a message without what is filled in; a table holds no messages. */
const ownText = (text: string): string => (readMessage(text).ok ? literalsOf(text).join(' ') : text);

test('the check reads all words in both languages, and what speaks English only says why', () => {
  expect(VALUES.length).toBeGreaterThan(2500);
  const files = readdirSync('assets/words').filter((name) => /(^|[.])en[.]yaml$/.test(name));
  expect(INTERFACE.length + Object.keys(ENGLISH_ONLY).length).toBe(files.length);
});

test.each(PAIRS)('$file has a Korean value for every English one, and no other', ({ en, ko }) => {
  expect(Object.keys(ko).toSorted()).toEqual(Object.keys(en).toSorted());
});

test.each(MESSAGES)('$file asks for the same arguments as its English', ({ en, ko }) => {
  const names = (text = ''): readonly string[] => {
    const reading = readMessage(text);
    return reading.ok ? reading.names.toSorted() : [reading.problem];
  };
  const differing = Object.keys(en).filter((key) => names(en[key]).join() !== names(ko[key]).join());
  expect(differing).toEqual([]);
});

test.each(HISTORIES)('$file tells the same days as the English, with the same claims', ({ en, ko }) => {
  const days = (items: typeof en) => items.map(({ date, turn, claims }) => [date, turn, claims]);
  expect(days(ko)).toEqual(days(en));
});

test('every Korean value holds Hangul or stands on the list with a reason, and the list holds nothing else', () => {
  const without = VALUES.filter(([, text]) => !HANGUL.test(ownText(text))).map(([name]) => name);
  expect(without.toSorted()).toEqual([...noHangul.keys()].toSorted());
});

test('a value without Hangul that is only filled in has no letter of its own', () => {
  const filledIn = [...noHangul].filter(([, reason]) => reason.startsWith('Signs')).map(([name]) => name);
  const lettered = VALUES.filter(([name, text]) => filledIn.includes(name) && /\p{L}/u.test(ownText(text)));
  expect(lettered).toEqual([]);
});

test('whoever installs the page in Korean reads its name and what it is in Korean', () => {
  const manifest = JSON.parse(readFileSync('assets/icons/manifest.webmanifest', 'utf8')) as Record<string, unknown>;
  for (const member of ['name', 'short_name', 'description']) {
    const { ko } = manifest[`${member}_localized`] as { readonly ko: string };
    expect(ko).toMatch(HANGUL);
  }
});

test('every Latin word within Korean stands on the list with a reason, and the list holds nothing else', () => {
  const found = VALUES.filter(([name]) => !noHangul.has(name)).flatMap(
    ([, text]) => withoutData(ownText(text), data).match(/[A-Za-z]+(?:[-’.][A-Za-z]+)*/g) ?? [],
  );
  expect([...new Set(found)].toSorted()).toEqual([...latin.keys()].toSorted());
});
