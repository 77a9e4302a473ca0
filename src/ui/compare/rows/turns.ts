import { greatIn } from '../../desk/debrief/great-deeds.ts';
import type { Line } from '../line.ts';
import { namedBy, type Row, rowOver } from '../row.ts';
import type { Table } from '../table.ts';

/** Turn by turn: the weightiest that happened, then what the seats chose. */
export function turnRows(tables: readonly Table[]): readonly Row[] {
  const parties = chairsToShow(tables);
  const last = Math.max(0, ...tables.map(({ reading }) => reading.turns.length));
  return Array.from({ length: last }, (_, place) => place + 1).flatMap((turn) => [
    rowOver(tables, `facts/${turn}`, { of: 'facts', turn }, (table) =>
      inTurn(table, turn, ({ facts }) => greatIn(facts).map((fact): Line => ({ is: 'fact', fact, isDated: false }))),
    ),
    ...parties.map((party) =>
      rowOver(tables, `chosen/${turn}/${party}`, { of: 'chosen', turn, party }, (table) =>
        inTurn(table, turn, ({ chosen }) => (chosen[party] ?? []).map((one): Line => ({ is: 'chosen', chosen: one }))),
      ),
    ),
  ]);
}

/** The seats that a person held at any table; every seat with a card where machines played everywhere. */
function chairsToShow(tables: readonly Table[]): readonly string[] {
  const withCard = namedBy(tables, ({ reading }) => reading.debrief.cards.map(({ party }) => party));
  const held = withCard.filter((party) => tables.some(({ replay }) => 'human' in (replay.seats[party] ?? {})));
  return held.length > 0 ? held : withCard;
}

function inTurn(
  { reading }: Table,
  turn: number,
  lines: (played: Table['reading']['turns'][number]) => readonly Line[],
): readonly Line[] {
  const played = reading.turns.find((each) => each.turn === turn);
  return played === undefined ? [{ is: 'over' }] : lines(played);
}
