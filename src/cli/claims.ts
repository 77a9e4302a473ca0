import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '#engine';
import { fromCaller } from './source-files.ts';

/** One row of `claims.csv`, with what `sources.csv` beside it says of its source. */
export interface Claim {
  readonly source: string;
  readonly claim: string;
  /** What the text does with it: tells a fact, names a condition or a trigger, recommends. */
  readonly kind?: string;
  readonly author?: string;
  readonly title?: string;
  readonly date?: string;
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): Row[] => parse(readFileSync(fromCaller(path)), { columns: true, bom: true }) as Row[];

/** The ids of a claims table that somebody else wrote, or what is wrong with it. */
export function readClaimIds(path: string): { readonly ids: readonly string[]; readonly faults: readonly Fault[] } {
  let header: readonly string[] = [];
  try {
    const rows = parse(readFileSync(fromCaller(path)), { bom: true, columns: (names: string[]) => (header = names) });
    const at = { path, line: 1, col: 1 };
    if (!header.includes('id')) return { ids: [], faults: [{ code: 'missing-key', params: { key: 'id' }, at }] };
    return { ids: (rows as Row[]).map((row) => row['id'] ?? ''), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const params = { problem: error.message };
    return { ids: [], faults: [{ code: 'bad-claims-table', params, at: { path, line, col: 1 } }] };
  }
}

/** The ids of a claims table, in its order. */
export const claimIdsOf = (path: string): string[] => rowsOf(path).map((row) => row['id'] ?? '');

/** All claims by id, each with author, title and date where `sources.csv` stands beside the table. */
export function claimsOf(path: string): Record<string, Claim> {
  const besides = join(dirname(path), 'sources.csv');
  const sources = new Map(existsSync(fromCaller(besides)) ? rowsOf(besides).map((row) => [row['source'], row]) : []);
  return Object.fromEntries(rowsOf(path).map((row) => [row['id'] ?? '', claimOf(row, sources.get(row['source']))]));
}

/** Episodes that sources name by a code, told in a sentence by language, where `episodes.csv` stands beside the table. */
export function episodesOf(path: string): Record<string, Record<string, string>> {
  const besides = join(dirname(path), 'episodes.csv');
  if (!existsSync(fromCaller(besides))) return {};
  return Object.fromEntries(rowsOf(besides).map(({ episode = '', ...told }) => [episode, told]));
}

function claimOf(row: Row, source: Row | undefined): Claim {
  const known = (['author', 'title', 'date'] as const).map((key) => [key, source?.[key] ?? ''] as const);
  return {
    source: row['source'] ?? '',
    claim: row['claim'] ?? '',
    ...(row['kind'] ? { kind: row['kind'] } : {}),
    ...Object.fromEntries(known.filter(([, text]) => text !== '')),
  };
}
