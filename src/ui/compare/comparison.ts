import type { ResolvedScenario } from '#engine';
import type { MachineScores } from './machine-scores.ts';
import { type Parting, partingsOf } from './partings.ts';
import { type Row, SECTIONS, type SectionId } from './row.ts';
import { agreementRows } from './rows/agreements.ts';
import { bookRows } from './rows/books.ts';
import { cardRows } from './rows/cards.ts';
import { outcomeRows, readingRows } from './rows/outcome.ts';
import { peopleRows } from './rows/people.ts';
import { turnRows } from './rows/turns.ts';
import type { Table } from './table.ts';

/** Several games side by side. Plain data: the desk finds the words. */
export interface Comparison {
  readonly sections: readonly { readonly id: SectionId; readonly rows: readonly Row[] }[];
  readonly partings: readonly Parting[];
  /** True where every table was dealt the same, so that what differs is the players' own. */
  readonly isOneDeal: boolean;
}

type Rows = (tables: readonly Table[], scenario: ResolvedScenario, machines: MachineScores) => readonly Row[];

const ROWS: Readonly<Record<SectionId, Rows>> = {
  people: peopleRows,
  outcome: outcomeRows,
  cards: (tables, _, machines) => cardRows(tables, machines),
  readings: readingRows,
  turns: turnRows,
  agreements: agreementRows,
  books: bookRows,
};

/** Lays tables of one scenario side by side; `machines` are what machine players scored in the same chairs, as far as they were asked. */
export const compare = (
  tables: readonly Table[],
  scenario: ResolvedScenario,
  machines: MachineScores = new Map(),
): Comparison => ({
  sections: SECTIONS.map((id) => ({ id, rows: ROWS[id](tables, scenario, machines) })),
  partings: partingsOf(tables),
  isOneDeal: new Set(tables.map(({ deal }) => deal)).size <= 1,
});
