import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Words } from '#engine';
import { episodesOf } from '../../src/cli/claims.ts';
import { worldFolders } from '../../src/cli/scenario-files.ts';
import { fatesIn, gameWordsIn, treatyTermsIn } from '../../tools/codex-matter.ts';
import { historiesIn } from '../../tools/history-plugin.ts';
import { wordsOf } from '../ui/desk/words-of.ts';
import { toldPairs } from './told-pairs.ts';

/** The same words in two languages, by key; `file` says where they stand. */
export interface Pair {
  readonly file: string;
  readonly en: Words;
  readonly ko: Words;
}

const WORDS = 'assets/words';

/** Files of the interface's words that are English on purpose. */
export const ENGLISH_ONLY: Readonly<Record<string, string>> = {
  'cli.en.yaml': 'The command line speaks English.',
  'explanation.en.yaml': 'A page of the documents, which are English.',
  'lab.en.yaml': 'The lab speaks through the command line.',
  'report.en.yaml': 'The report is written by the command line.',
};

/** The interface's words, of the page, of its strategies and rules, of codex and lesson pack. */
export const INTERFACE: readonly Pair[] = readdirSync(WORDS)
  .filter((name) => /(^|[.])en[.]yaml$/.test(name) && ENGLISH_ONLY[name] === undefined)
  .map((name) => {
    const korean = name.replace(/en[.]yaml$/, 'ko.yaml');
    return { file: korean, en: wordsOf(join(WORDS, name)), ko: wordsOf(join(WORDS, korean)) };
  });

const homes = worldFolders('scenarios');

/** What each world says of itself. */
export const WORLDS: readonly Pair[] = homes.flatMap(({ words, ownWords, templateWords }) =>
  [words, ...Object.values(ownWords), templateWords].flatMap(({ en, ko }) =>
    en === undefined || ko === undefined ? [] : [{ file: ko, en: wordsOf(en), ko: wordsOf(ko) }],
  ),
);

/** Sentences that stand in tables of their own: terms of treaties, claims, episodes, what happened in fact. */
export const TABLES: readonly Pair[] = homes.flatMap(({ folder, claims }) => [
  ...termsIn(join(folder, 'codex/glossary.yaml')),
  ...fatePairs(join(folder, 'codex')),
  ...(claims === null ? [] : [byLanguage('episodes.csv', episodesOf(claims)), ...toldPairs(folder, claims)]),
]);

/** What became of the texts of history. */
function fatePairs(folder: string): readonly Pair[] {
  const { en, ko } = fatesIn(folder);
  return en === undefined ? [] : [{ file: 'texts.ko.yaml', en, ko: ko ?? {} }];
}

/** This project's own words. */
export const PROJECT: Pair = byLanguage(
  'project.ko.yaml',
  Object.fromEntries(
    gameWordsIn('docs/glossary.md', { ko: join(WORDS, 'project.ko.yaml') }).map(({ word, means, told }) => [
      word,
      { en: means, ...(told['ko'] && { ko: `${told['ko'].word}: ${told['ko'].means}` }) },
    ]),
  ),
);

/** What happened in fact, one list in each language. */
export const HISTORIES = Object.entries(historiesIn('scenarios')).map(([scenario, { en = [], ko = [] }]) => ({
  file: `${scenario}.ko.yaml`,
  en,
  ko,
}));

function termsIn(file: string): Pair[] {
  const terms = treatyTermsIn(file);
  const names = Object.fromEntries(terms.map(({ id, names }) => [`${id}.name`, names]));
  const notes = Object.fromEntries(terms.map(({ id, notes }) => [`${id}.note`, notes]));
  return [byLanguage(basename(file), { ...names, ...notes })];
}

function byLanguage(file: string, rows: Readonly<Record<string, Readonly<Record<string, string>>>>): Pair {
  const inLanguage = (language: string): Words =>
    Object.fromEntries(Object.entries(rows).flatMap(([id, told]) => (told[language] ? [[id, told[language]]] : [])));
  return { file, en: inLanguage('en'), ko: inLanguage('ko') };
}
