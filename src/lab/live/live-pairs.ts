import type { Plane } from '../figures/dots.ts';
import type { Difference } from '../statistics/paired.ts';
import { numbersOf, type RowTable, wordsOf } from '../table/row-table.ts';
import type { PointPair } from './split.ts';
import { openTally, type Tally } from './tally.ts';

/**
 * A sweep that is read while it is played. Rows may come in any order and in any parts: of each pair only games count that
 * both sides have played, from the first on without a gap, so that what is told depends on their number and on nothing else.
 */
export interface LivePairs {
  /** Rows that have come. */
  readonly rows: number;
  /** Takes rows in. A row that has come already, and a point that is in no pair, changes nothing. */
  take(table: RowTable): void;
  /** Games of a pair, from the first on, that both of its sides have played. */
  games(pair: number): number;
  difference(pair: number, column: string): Difference | null;
  /** Every game of these pairs that has come, by two of its columns, as `dotsOf` draws them. */
  plane(pairs: readonly number[], x: string, y: string): Plane;
  /** A number of a row; null where it has not come. */
  value(row: number, column: string): number | null;
  /** How the game of a row ended and the fingerprint of its last world; null where it has not come. */
  end(row: number): GameEnd | null;
}

/** How a game ended: an ending's id, empty where it failed, and the fingerprint of its last world. */
export interface GameEnd {
  readonly ending: string;
  readonly fingerprint: string;
}

/** What came of one point: the numbers of its games column after column, and which games are there. */
interface Played {
  readonly numbers: Float64Array;
  readonly isThere: Uint8Array;
  readonly ends: GameEnd[];
}

/** Opens a reading of these pairs of points, each of so many games. */
export function livePairs(pairs: readonly PointPair[], games: number, columns: readonly string[]): LivePairs {
  const kept = new Map<number, Played>();
  const pairOf = new Map(
    pairs.flatMap(({ first, second }, at) => [[first.point, at] as const, [second.point, at] as const]),
  );
  const tallies = pairs.map(() => columns.map(openTally));
  const counted = pairs.map(() => 0);
  let rows = 0;

  const placeOf = (point: number): Played => {
    const known = kept.get(point);
    if (known !== undefined) return known;
    const numbers = new Float64Array(games * columns.length);
    const made = { numbers, isThere: new Uint8Array(games), ends: [] };
    kept.set(point, made);
    return made;
  };
  const valueAt = (point: number, game: number, column: number): number =>
    kept.get(point)?.numbers[column * games + game] ?? Number.NaN;
  const isThere = (point: number, game: number): boolean => kept.get(point)?.isThere[game] === 1;
  const columnAt = (id: string): number => {
    const at = columns.indexOf(id);
    if (at < 0) throw new Error(`The column "${id}" is not read: ${columns.join(', ')} are.`);
    return at;
  };
  const advance = (at: number): void => {
    const pair = pairs[at];
    if (pair === undefined) return;
    const [first, second] = [pair.first.point, pair.second.point];
    let game = counted[at] ?? 0;
    for (; game < games && isThere(first, game) && isThere(second, game); game += 1)
      for (const [column, tally] of (tallies[at] ?? []).entries())
        tally.add(valueAt(first, game, column), valueAt(second, game, column));
    counted[at] = game;
  };
  const tallyOf = (pair: number, column: string): Tally | undefined => tallies[pair]?.[columnAt(column)];

  return {
    get rows() {
      return rows;
    },
    take(table) {
      const [points, numbers] = [numbersOf(table, 'point'), numbersOf(table, 'game')];
      const [endings, fingerprints] = [wordsOf(table, 'ending'), wordsOf(table, 'fingerprint')];
      const read = columns.map((id) => numbersOf(table, id));
      const touched = new Set<number>();
      for (let place = 0; place < table.length; place += 1) {
        const [point, game] = [points[place] ?? -1, numbers[place] ?? -1];
        const pair = pairOf.get(point);
        if (pair === undefined || isThere(point, game)) continue;
        const played = placeOf(point);
        for (const [column, values] of read.entries())
          played.numbers[column * games + game] = values[place] ?? Number.NaN;
        played.isThere[game] = 1;
        played.ends[game] = { ending: endings[place] ?? '', fingerprint: fingerprints[place] ?? '' };
        rows += 1;
        touched.add(pair);
      }
      for (const pair of touched) advance(pair);
    },
    games: (pair) => counted[pair] ?? 0,
    difference: (pair, column) => tallyOf(pair, column)?.difference() ?? null,
    plane(shown, x, y) {
      const [across, up] = [columnAt(x), columnAt(y)];
      const points = shown.flatMap((at) => {
        const pair = pairs[at];
        return pair === undefined ? [] : [pair.first.point, pair.second.point];
      });
      const there = points.map((point) => kept.get(point)?.isThere.reduce((sum, one) => sum + one, 0) ?? 0);
      const length = there.reduce((sum, one) => sum + one, 0);
      const plane = { x: new Float64Array(length), y: new Float64Array(length), rows: new Float64Array(length) };
      let place = 0;
      for (const point of points)
        for (let game = 0; game < games; game += 1) {
          if (!isThere(point, game)) continue;
          plane.x[place] = valueAt(point, game, across);
          plane.y[place] = valueAt(point, game, up);
          plane.rows[place] = point * games + game;
          place += 1;
        }
      return plane;
    },
    value(row, column) {
      const [point, game] = [Math.floor(row / games), row % games];
      return isThere(point, game) ? valueAt(point, game, columnAt(column)) : null;
    },
    end: (row) => kept.get(Math.floor(row / games))?.ends[row % games] ?? null,
  };
}
