import { joinedTables, type Plan, type RowsPlayed, type RowsTask } from '#lab';
import { cutAt, endOf, type RowRange } from '../rows/row-ranges.ts';
import { type Crew, doTasks } from './crew.ts';

/**
 * Plays ranges of rows of one plan, wherever it likes (threads, or one day a queue), and lets each be heard in the order
 * of the ranges. Tells whether all were played; ends early where somebody asked for it.
 */
export type RowRunner = (ranges: Iterable<RowRange>, heard: (played: RowsPlayed) => void) => Promise<boolean>;

/** A runner by the threads of this machine. */
export const runnerBy =
  (plan: Plan, crew: Crew): RowRunner =>
  (ranges, heard) =>
    doTasks(tasksFor(plan, ranges), crew, heard);

function* tasksFor(plan: Plan, ranges: Iterable<RowRange>): Generator<RowsTask> {
  for (const { from, count } of ranges) yield { kind: 'rows', plan, from, count };
}

/** Rows that a thread plays at a time: enough that handing them over costs nothing, few enough that a bar moves. */
const ROWS_AT_A_TIME = 64;

/** Ranges begin with a point where games are few, since rules are bound anew for every point. */
const stepOf = ({ games }: Plan): number =>
  games >= ROWS_AT_A_TIME ? ROWS_AT_A_TIME : games * Math.ceil(ROWS_AT_A_TIME / games);

/** Which rows are to be played, by whom, and what becomes of them. */
interface PartsToRun {
  readonly missing: readonly RowRange[];
  readonly plan: Plan;
  readonly chunk: number;
  readonly runner: RowRunner;
  readonly keep: (part: RowsPlayed) => void;
  /** Hears how many rows more were played. */
  readonly heard: (rows: number) => void;
}

/** Rows as they come in, in their order, until a part is full. */
class Filling {
  readonly #parts: readonly RowRange[];
  readonly #keep: (part: RowsPlayed) => void;
  readonly #waiting: RowsPlayed[] = [];
  #place = 0;
  #due: number;

  constructor(parts: readonly RowRange[], keep: (part: RowsPlayed) => void) {
    this.#parts = parts;
    this.#keep = keep;
    this.#due = parts[0]?.from ?? 0;
  }

  /** Takes the next rows, and keeps the part that is full with them. Throws where they are not the next. */
  take(played: RowsPlayed): void {
    const end = played.from + played.table.length;
    if (played.from !== this.#due)
      throw new Error(`Rows ${played.from} to ${end - 1} came where row ${this.#due} was due.`);
    this.#waiting.push(played);
    this.#due = end;
    const part = this.#parts[this.#place];
    if (part === undefined || end < endOf(part)) return;
    this.#place += 1;
    this.#due = this.#parts[this.#place]?.from ?? end;
    this.flush();
  }

  /** Keeps what there is of a part. */
  flush(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    const table = joinedTables(this.#waiting.map((played) => played.table));
    const faults = this.#waiting.flatMap((played) => played.faults);
    this.#waiting.length = 0;
    this.#keep({ kind: 'rows', from: first.from, table, faults });
  }
}

function* rangesIn(parts: readonly RowRange[], plan: Plan): Generator<RowRange> {
  for (const part of parts) yield* cutAt(part, stepOf(plan));
}

/**
 * Plays the missing rows of a plan, and keeps them in parts that are cut at every multiple of `chunk`, so that the rows of
 * a part follow from its name. What was heard of a part when the runner ended early, or failed, is kept as a smaller part.
 */
export async function runParts({ missing, plan, chunk, runner, keep, heard }: PartsToRun): Promise<boolean> {
  const parts = missing.flatMap((range) => [...cutAt(range, chunk)]);
  const filling = new Filling(parts, keep);
  try {
    return await runner(rangesIn(parts, plan), (played) => {
      filling.take(played);
      heard(played.table.length);
    });
  } finally {
    filling.flush();
  }
}
