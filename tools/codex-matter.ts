import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The words of this project from the first table of `docs/glossary.md`. Its language is English. */
export function gameWordsIn(path: string): readonly GameWord[] {
  const rows = readFileSync(path, 'utf8').matchAll(/^\|([^|]+)\|([^|]+)\|([^|]*)\|$/gm);
  return [...rows]
    .map(([, word = '', means = '', not = '']) => ({ word: plain(word), means: plain(means), not: plain(not) }))
    .filter(({ word }) => word !== 'word' && !/^-+$/.test(word));
}

const plain = (cell: string): string => cell.replaceAll(/[*`]/g, '').trim();
