import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fromCaller } from './source-files.ts';

/** One row of `claims.csv`, with what `sources.csv` beside it says of its source. */
export interface Claim {
  readonly source: string;
  readonly claim: string;
  readonly author?: string;
  readonly title?: string;
  readonly date?: string;
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): Row[] => parse(readFileSync(fromCaller(path)), { columns: true, bom: true }) as Row[];

/** The ids of a claims table, in its order. */
export const claimIdsOf = (path: string): string[] => rowsOf(path).map((row) => row['id'] ?? '');

/** All claims by id, each with author, title and date where `sources.csv` stands beside the table. */
export function claimsOf(path: string): Record<string, Claim> {
  const besides = join(dirname(path), 'sources.csv');
  const sources = new Map(existsSync(fromCaller(besides)) ? rowsOf(besides).map((row) => [row['id'], row]) : []);
  return Object.fromEntries(rowsOf(path).map((row) => [row['id'] ?? '', claimOf(row, sources.get(row['source']))]));
}

function claimOf(row: Row, source: Row | undefined): Claim {
  const known = (['author', 'title', 'date'] as const).map((key) => [key, source?.[key] ?? ''] as const);
  return {
    source: row['source'] ?? '',
    claim: row['claim'] ?? '',
    ...Object.fromEntries(known.filter(([, text]) => text !== '')),
  };
}
