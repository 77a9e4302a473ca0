import type * as Charts from 'virtual:charts';
import type * as Claims from 'virtual:claims';
import type * as Codex from 'virtual:codex';
import type * as Fetches from 'virtual:codex-words';
import type * as History from 'virtual:history';
import type * as Templates from 'virtual:templates';
import type * as WordsModule from 'virtual:words';
import type { Words } from '#engine';
import { pseudoMessage, pseudoTable, pseudoText } from './pseudo.ts';

const messages = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, message]) => [key, pseudoMessage(message)]));

const vocabulary = ({ page, worlds }: WordsModule.Vocabulary): WordsModule.Vocabulary => ({
  page: messages(page),
  worlds: Object.fromEntries(Object.entries(worlds).map(([id, words]) => [id, messages(words)])),
});

/** The words of the page, strange in its first language. */
export const pseudoWords = ({ first, later }: typeof WordsModule): typeof WordsModule => ({
  first: { ...first, vocabulary: vocabulary(first.vocabulary), rest: async () => vocabulary(await first.rest()) },
  later,
});

/** The same for words that are fetched by language. */
export const pseudoFetches = ({ default: fetches }: typeof Fetches) => ({
  default: { ...fetches, en: async () => messages((await fetches['en']?.()) ?? {}) },
});

/** Names, notes and words of this project; what a work is called stays as it is printed. */
export const pseudoMatter = ({ default: { worlds, words } }: typeof Codex) => ({
  default: {
    worlds: Object.fromEntries(
      Object.entries(worlds).map(([id, world]) => [
        id,
        { ...world, terms: pseudoTable(world.terms, ['id', 'source']), fates: pseudoTable(world.fates) },
      ]),
    ),
    words: pseudoTable(words),
  },
});

/** Texts of history: what they are called and what they said. */
export const pseudoTemplates = ({ default: texts }: typeof Templates) => ({
  default: Object.fromEntries(
    Object.entries(texts).map(([id, { templates, words }]) => [
      id,
      { templates, words: { ...words, en: messages(words['en'] ?? {}) } },
    ]),
  ),
});

/** Claims, episodes, and whatever of the data some language tells; what a work is called stays as it is printed. */
export const pseudoClaims = ({ default: tables }: typeof Claims) => ({
  default: Object.fromEntries(
    Object.entries(tables).map(([id, { claims, episodes, told }]) => {
      const english = [...new Set(Object.values(told).flatMap(({ texts }) => Object.keys(texts)))];
      const texts = Object.fromEntries(english.map((text) => [text, pseudoText(text)]));
      const own = { claims: {}, texts };
      return [
        id,
        {
          claims: pseudoTable(claims, ['source', 'author', 'title', 'date', 'kind']),
          episodes: pseudoTable(episodes),
          told: { en: own },
        },
      ];
    }),
  ),
});

export const pseudoHistory = ({ default: histories }: typeof History) => ({
  default: pseudoTable(histories, ['date', 'claims']),
});

/** The names of stances in the drawings. */
export const pseudoCharts = ({ default: charts }: typeof Charts) => ({ default: pseudoTable(charts) });
