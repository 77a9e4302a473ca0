import type { Table } from './table.ts';

/** How a table did in one seat against the others that were dealt the same. */
export interface Matchpoints {
  readonly points: number;
  readonly of: number;
}

const scoreOf = ({ reading }: Table, party: string): number | null =>
  reading.debrief.cards.find((card) => card.party === party)?.score ?? null;

/**
 * Duplicate scoring, as in duplicate bridge: a seat is held against the same seat at the other tables with the same deal,
 * a point for each that scored less and half for each that scored the same. Null where no other table was dealt so.
 */
export function matchpoints(tables: readonly Table[], table: Table, party: string): Matchpoints | null {
  const own = scoreOf(table, party);
  const others = tables
    .filter((other) => other !== table && other.deal === table.deal)
    .flatMap((other) => scoreOf(other, party) ?? []);
  if (own === null || others.length === 0) return null;
  const below = others.filter((score) => score < own).length;
  const beside = others.filter((score) => score === own).length;
  return { points: below + beside / 2, of: others.length };
}
