import type { Card } from '#engine';
import type { Line } from '../line.ts';
import { type MachineScores, machinesBeaten } from '../machine-scores.ts';
import { matchpoints } from '../matchpoints.ts';
import { namedBy, type Row, rowOver } from '../row.ts';
import type { Table } from '../table.ts';

const cardsOf = ({ reading }: Table): readonly Card[] => reading.debrief.cards;

/** The card of each party: its score and place among the tables, then aim by aim. */
export function cardRows(tables: readonly Table[], machines: MachineScores): readonly Row[] {
  const parties = namedBy(tables, (table) => cardsOf(table).map(({ party }) => party));
  return parties.flatMap((party) => [
    rowOver(tables, `card/${party}`, { of: 'card', party }, (table) => [
      ...scoreLines(tables, table, party),
      ...machinesBeaten(machines, table, party),
    ]),
    ...aimRows(tables, party),
  ]);
}

function scoreLines(tables: readonly Table[], table: Table, party: string): readonly Line[] {
  const card = cardsOf(table).find((each) => each.party === party);
  if (card === undefined) return [];
  const place = matchpoints(tables, table, party);
  return [
    { is: 'score', score: Math.round(card.score) },
    ...(place === null ? [] : [{ is: 'matchpoints', ...place } as const]),
    ...card.crossed.map((line): Line => ({ is: 'crossed', line })),
  ];
}

function aimRows(tables: readonly Table[], party: string): readonly Row[] {
  const own = (table: Table) => cardsOf(table).find((card) => card.party === party)?.aims ?? [];
  return namedBy(tables, (table) => own(table).map(({ aim }) => aim)).map((aim) =>
    rowOver(tables, `aim/${party}/${aim}`, { of: 'aim', party, aim }, (table) =>
      own(table)
        .filter((each) => each.aim === aim)
        .map(({ weight, share }): Line => ({ is: 'earned', earned: Math.round(weight * share), weight })),
    ),
  );
}
