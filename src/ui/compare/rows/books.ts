import type { BookEntry } from '#engine';
import type { Line } from '../line.ts';
import { namedBy, type Row, rowOver } from '../row.ts';
import type { Table } from '../table.ts';

interface Deed {
  readonly key: string;
  readonly giver: string;
  readonly deedWords: string | null;
}

/** The books of all chairs at the end: what each thinks that it is owed, then deed by deed. */
export function bookRows(tables: readonly Table[]): readonly Row[] {
  const parties = namedBy(tables, ({ reading }) => reading.debrief.cards.map(({ party }) => party));
  const deeds = new Map(tables.flatMap(deedsOf).map((deed) => [deed.key, deed] as const));
  return [
    ...parties.map((party) =>
      rowOver(tables, `book/${party}`, { of: 'book', party }, ({ reading }) =>
        reading.debrief.cards
          .filter((card) => card.party === party)
          .map(({ owed }): Line => ({ is: 'owed', points: owed })),
      ),
    ),
    ...[...deeds.values()].map(({ key, giver, deedWords }) =>
      rowOver(tables, `deed/${key}`, { of: 'deed', giver, deedWords }, (table) => pricesOf(table, key)),
    ),
  ];
}

const keyOf = ({ giver, deed }: BookEntry): string => `${giver}/${deed}`;

const deedsOf = ({ reading }: Table): readonly Deed[] =>
  reading.debrief.cards
    .flatMap(({ book }) => book)
    .map((entry) => ({ key: keyOf(entry), giver: entry.giver, deedWords: entry.deedWords }));

/** What each book holds of a deed, all times together. */
const pricesOf = ({ reading }: Table, key: string): readonly Line[] =>
  reading.debrief.cards.flatMap(({ party, book }): Line[] => {
    const entries = book.filter((entry) => keyOf(entry) === key);
    const points = entries.reduce((sum, { price }) => sum + price, 0);
    return entries.length === 0 ? [] : [{ is: 'priced', party, points, times: entries.length }];
  });
