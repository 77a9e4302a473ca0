import type { Replay, ResolvedScenario, Worldview } from '#engine';
import {
  type Difference,
  type Drawn,
  dotsOf,
  livePairs,
  type Plan,
  pairsOf,
  playedRow,
  type RowTable,
  type Split,
} from '#lab';
import { csvOf } from './reading-csv.worker.ts';
import { parquetBlob, tableOfRows } from './reading-table.worker.ts';

/** A sweep to be read: which games it has, and in what its two sides differ. Plain JSON: it travels to a worker. */
export interface Swept {
  readonly scenario: ResolvedScenario;
  readonly plan: Plan;
  readonly split: Split;
  /** The numbers of the points that are played; without it all. */
  readonly points?: readonly number[];
}

/** What somebody looks at. */
export interface Looked {
  /** Columns whose differences are told. */
  readonly columns: readonly string[];
  /** Columns across and up of the dots, and the pair whose games they are; null: of all pairs. */
  readonly x: string;
  readonly y: string;
  readonly pair: number | null;
  /** Dots at most. */
  readonly most: number;
}

/** One world of the sweep as far as it has been played: the first side less the second. */
export interface SeenPair {
  readonly worldview: Worldview;
  readonly turns: number;
  readonly games: number;
  readonly differences: Readonly<Record<string, Difference | null>>;
}

/** What is seen of a sweep at one moment. */
export interface Seen {
  readonly rows: number;
  readonly pairs: readonly SeenPair[];
  readonly drawn: Drawn;
  /** Which of the drawn rows are games of the second side; the others are of the first. */
  readonly ofSecond: readonly number[];
}

/** Reads a sweep beside the page: takes its rows in, tells what they come to, writes them down, plays one of them again. */
export interface Reading {
  take(table: RowTable): void;
  look(looked: Looked): Seen;
  /** All rows that have come, in their order, as lines of comma-separated values. */
  csv(): Blob;
  /** The same rows as a table of numbers and words. */
  table(): RowTable;
  /** The same as a Parquet file with its plan, which this page and the command line's tools read. */
  parquet(): Blob;
  /** The game of a row, played again and recorded. Throws where another world came of it than in the sweep. */
  replay(row: number): Replay;
}

/** Fields into which each direction is parted where there are more games than dots. */
const FIELDS = 32;

/** Opens the reading of a sweep. */
export function openReading({ scenario, plan, split, points }: Swept): Reading {
  const played = new Set(points);
  const pairs = pairsOf(plan, scenario, split).filter(({ first }) => points === undefined || played.has(first.point));
  const live = livePairs(pairs, plan.games, plan.measures);
  const seconds = new Set(pairs.map(({ second }) => second.point));
  return {
    take: (table) => live.take(table),
    look({ columns, x, y, pair, most }) {
      const plane = live.plane(pair === null ? [...pairs.keys()] : [pair], x, y);
      const drawn = dotsOf(plane, { most, fields: FIELDS });
      return {
        rows: live.rows,
        pairs: pairs.map(({ first, second }, at) => ({
          worldview: first.worldview,
          turns: Math.max(first.turns, second.turns),
          games: live.games(at),
          differences: Object.fromEntries(columns.map((id) => [id, live.difference(at, id)])),
        })),
        drawn,
        ofSecond: drawn.dots.rows.filter((row) => seconds.has(Math.floor(row / plan.games))),
      };
    },
    csv: () => csvOf(scenario, plan, live),
    table: () => tableOfRows(plan, live),
    parquet: () => parquetBlob(scenario, plan, live),
    replay(row) {
      const replay = playedRow(plan, scenario, row).replay();
      const end = live.end(row);
      if (end !== null && end.fingerprint !== replay.fingerprints.at(-1))
        throw new Error(`Row ${row} came out otherwise when it was played again.`);
      return replay;
    },
  };
}
