import type { Table } from './table.ts';

/** A turn in which tables that had gone the same way so far decide otherwise. */
export interface Parting {
  readonly turn: number;
  /** The tables by the way they have gone up to and with this turn, by their place. */
  readonly ways: readonly (readonly number[])[];
}

/** Every turn in which tables of one deal part, the first of which is where the comparison begins to tell something. */
export function partingsOf(tables: readonly Table[]): readonly Parting[] {
  const last = Math.max(0, ...tables.map(({ reading }) => reading.turns.length));
  const partings: Parting[] = [];
  let before = waysOf(tables, 0).length;
  for (let turn = 1; turn <= last; turn += 1) {
    const ways = waysOf(tables, turn);
    if (ways.length > before) partings.push({ turn, ways });
    before = ways.length;
  }
  return partings;
}

function waysOf(tables: readonly Table[], turn: number): readonly (readonly number[])[] {
  const ways = new Map<string, number[]>();
  for (const [place, { deal, reading }] of tables.entries()) {
    const decided = reading.turns.filter((each) => each.turn <= turn).map((each) => each.decided);
    const way = JSON.stringify([deal, decided]);
    ways.set(way, [...(ways.get(way) ?? []), place]);
  }
  return [...ways.values()];
}
