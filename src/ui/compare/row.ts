import { type Line, signOf } from './line.ts';
import type { Table } from './table.ts';

/** What a row is about. */
export type Head =
  | { readonly of: 'seat' | 'card' | 'book'; readonly party: string }
  | { readonly of: 'world' | 'luck' | 'ending' | 'tags' | 'mattered' }
  | { readonly of: 'reading'; readonly worldview: string }
  | { readonly of: 'aim'; readonly party: string; readonly aim: string }
  | { readonly of: 'facts'; readonly turn: number }
  | { readonly of: 'chosen'; readonly turn: number; readonly party: string }
  | { readonly of: 'agreement'; readonly package: string; readonly time: number }
  | { readonly of: 'clause'; readonly giver: string; readonly issue: string; readonly level: string }
  | { readonly of: 'deed'; readonly giver: string; readonly deedWords: string | null };

export interface Row {
  readonly key: string;
  readonly head: Head;
  /** One cell a table, in the order of the tables. */
  readonly cells: readonly (readonly Line[])[];
  /** True where every table has the same. */
  readonly isSame: boolean;
  /** Signs of the lines that stand in every cell. */
  readonly shared: ReadonlySet<string>;
}

export const SECTIONS = ['people', 'outcome', 'cards', 'readings', 'turns', 'agreements', 'books'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Lays one row over all tables. */
export function rowOver(
  tables: readonly Table[],
  key: string,
  head: Head,
  cell: (table: Table, place: number) => readonly Line[],
): Row {
  const cells = tables.map(cell);
  const signs = cells.map((lines) => lines.map(signOf));
  const [first = [], ...others] = signs;
  return {
    key,
    head,
    cells,
    isSame: new Set(signs.map((each) => JSON.stringify(each.toSorted()))).size <= 1,
    shared: new Set(first.filter((sign) => others.every((other) => other.includes(sign)))),
  };
}

/** Every id that any table names, each once, in the order in which they come up. */
export const namedBy = (tables: readonly Table[], ids: (table: Table) => readonly string[]): readonly string[] => [
  ...new Set(tables.flatMap(ids)),
];
