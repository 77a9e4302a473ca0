import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type tables from 'virtual:claims';
import type { GameWord, Month, SourceText, TreatyTerm } from 'virtual:codex';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): readonly Row[] =>
  existsSync(path) ? (parseCsv(readFileSync(path), { columns: true, bom: true }) as Row[]) : [];

/** The source texts of a world, from `sources.csv` beside its claims; none where there is no such table. */
export const sourceTextsIn = (claims: string): readonly SourceText[] =>
  rowsOf(join(dirname(claims), 'sources.csv')).map((row) => ({
    id: row['source'] ?? '',
    author: row['author'] ?? '',
    outlet: row['outlet'] ?? '',
    date: row['date'] ?? '',
    title: row['title'] ?? '',
    licence: row['licence'] ?? null,
  }));

const NAME = /^months-.*[.]csv$/;

/** True where a file of the history folder is a table of months. */
export const isMonthTable = (name: string): boolean => NAME.test(name);

/** A table of months before a scenario opens. Throws with the file where a count is no number. */
export const monthsIn = (path: string): readonly Month[] =>
  rowsOf(path).map((row) => ({
    month: row['month'] ?? '',
    launchDays: count(row, 'launch_days', path),
    longRange: count(row, 'icbm_or_slv', path),
    drillDays: count(row, 'exercise_days_held', path),
    hotline: row['hotline_month_end'] ?? '',
    testHalt: row['test_moratorium'] ?? '',
    borderPact: row['cma'] ?? '',
    reactor: row['yongbyon_5mwe'] ?? '',
  }));

function count(row: Row, column: string, path: string): number {
  const value = Number(row[column]);
  if (!Number.isInteger(value)) throw new Error(`${path}: ${row['month']} has "${row[column]}" for ${column}.`);
  return value;
}

/** Terms of treaties and their divergent readings. No file is no fault, since a world need not have them. */
export function treatyTermsIn(path: string): readonly TreatyTerm[] {
  if (!existsSync(path)) return [];
  const read: unknown = parseYaml(readFileSync(path, 'utf8'));
  const list: unknown = Array.isArray(read) ? read : isRecord(read) ? Object.values(read)[0] : null;
  if (!Array.isArray(list)) throw new Error(`${path}: there is no list of terms.`);
  return list.map((item: unknown, place) => {
    const term = termOf(item);
    if (term === null) throw new Error(`${path}: term ${place + 1} needs an id, a name in each language and a source.`);
    return term;
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Names and notes by language: `en`, `ko`; `note_en`, `note_ko`. */
function termOf(item: unknown): TreatyTerm | null {
  if (!isRecord(item)) return null;
  const { id, source } = item;
  const texts = Object.entries(item).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const names = Object.fromEntries(texts.filter(([key]) => /^[a-z]{2}$/.test(key) && key !== 'id'));
  const notes = Object.fromEntries(
    texts.filter(([key]) => key.startsWith('note_')).map(([key, text]) => [key.slice('note_'.length), text.trim()]),
  );
  if (typeof id !== 'string' || names['en'] === undefined || typeof source !== 'string') return null;
  return { id, names, notes, source };
}

/**
 * The words of this project from the first table of `docs/glossary.md`, whose language is English, with what each is called in
 * other languages: by language, files of words by their English.
 */
export function gameWordsIn(path: string, others: Readonly<Record<string, string>> = {}): readonly GameWord[] {
  const rows = readFileSync(path, 'utf8').matchAll(/^\|([^|]+)\|([^|]+)\|([^|]*)\|$/gm);
  const told = Object.entries(others).map(([language, file]) => [language, wordsToldIn(file)] as const);
  const toldOf = (word: string) =>
    Object.fromEntries(told.flatMap(([language, words]) => (words[word] ? [[language, words[word]]] : [])));
  return [...rows]
    .map(([, word = '', means = '', not = '']) => ({ word: plain(word), means: plain(means), not: plain(not) }))
    .filter(({ word }) => word !== 'word' && !/^-+$/.test(word))
    .map((row) => ({ ...row, told: toldOf(row.word) }));
}

/** Words of this project in another language, by their English. Throws with the file where one is not whole. */
export function wordsToldIn(path: string): GameWord['told'] {
  const read: unknown = parseYaml(readFileSync(path, 'utf8'));
  if (!isRecord(read)) throw new Error(`${path}: there are no words.`);
  const entries = Object.entries(read).map(([english, row]) => {
    const { word, means, not = '' } = isRecord(row) ? row : {};
    if (typeof word !== 'string' || typeof means !== 'string' || typeof not !== 'string')
      throw new Error(`${path}: "${english}" needs a word and what it means.`);
    return [english, { word, means, not }] as const;
  });
  return Object.fromEntries(entries);
}

type Told = (typeof tables)[string]['told'];
const TOLD = /^told[.]([a-z]{2})[.]yaml$/;

/** What stands in English in a world's tables and data, in other languages: `told.*.yaml` of its codex folder, by language. */
export function toldIn(folder: string, watch: (file: string) => void = () => {}): Told {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).flatMap((name) => (TOLD.test(name) ? [name] : []));
  return Object.fromEntries(
    files.map((name) => {
      const path = join(folder, name);
      watch(path);
      const read: unknown = parseYaml(readFileSync(path, 'utf8'));
      const { claims, texts } = isRecord(read) ? read : {};
      return [TOLD.exec(name)?.[1] ?? '', { claims: textsIn(claims, path), texts: textsIn(texts, path) }];
    }),
  );
}

function textsIn(table: unknown, path: string): Readonly<Record<string, string>> {
  if (!isRecord(table)) throw new Error(`${path}: there must be claims and texts.`);
  const entries = Object.entries(table).map(([key, text]) => {
    if (typeof text !== 'string') throw new Error(`${path}: "${key}" is no text.`);
    return [key, text.trim()] as const;
  });
  return Object.fromEntries(entries);
}

const plain = (cell: string): string => cell.replaceAll(/[*`]/g, '').trim();

const FATES = /^texts[.]([a-z]{2})[.]yaml$/;

/** What became of the texts of history of a world: `texts.*.yaml` of its codex folder, by language and id. */
export function fatesIn(
  folder: string,
  watch: (file: string) => void = () => {},
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const language = FATES.exec(name)?.[1];
      if (language === undefined) return [];
      const file = join(folder, name);
      watch(file);
      const read: unknown = parseYaml(readFileSync(file, 'utf8'));
      if (!isRecord(read)) throw new Error(`${file}: there is no map of texts.`);
      const fates = Object.entries(read).map(([id, fate]) => {
        if (typeof fate !== 'string') throw new Error(`${file}: what became of "${id}" is no text.`);
        return [id, fate] as const;
      });
      return [[language, Object.fromEntries(fates)] as const];
    }),
  );
}
