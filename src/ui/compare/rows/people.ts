import type { Line } from '../line.ts';
import { namedBy, type Row, rowOver } from '../row.ts';
import type { Table } from '../table.ts';

/** Who sat where, in whose world, with which luck. */
export function peopleRows(tables: readonly Table[]): readonly Row[] {
  const parties = namedBy(tables, ({ replay }) => Object.keys(replay.seats));
  return [
    ...parties.map((party) =>
      rowOver(tables, `seat/${party}`, { of: 'seat', party }, (table) => seatLines(table, party)),
    ),
    rowOver(tables, 'world', { of: 'world' }, ({ reading }): Line[] => [{ is: 'world', ...reading.debrief.worldview }]),
    rowOver(tables, 'luck', { of: 'luck' }, ({ replay }) => [
      ...replay.luck.map(({ seed }): Line => ({ is: 'luck', seed })),
      ...(replay.fork === undefined ? [] : [{ is: 'fork', turn: replay.fork.turn } as const]),
    ]),
  ];
}

function seatLines({ replay, reading }: Table, party: string): readonly Line[] {
  const seat = replay.seats[party];
  const card = reading.debrief.cards.find((each) => each.party === party);
  return [
    ...(seat === undefined ? [] : [{ is: 'seat', seat } as const]),
    ...(card === undefined || card.temper === '' ? [] : [{ is: 'temper', party, temper: card.temper } as const]),
  ];
}
