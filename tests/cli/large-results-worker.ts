import type { RowsPlayed, RowsTask } from '#lab';

/** A thread that plays nothing: each result is a table of some size, as those of a sweep are. */
export default ({ from }: RowsTask): RowsPlayed => ({
  kind: 'rows',
  from,
  table: { length: 1000, numbers: { row: new Float64Array(1000) }, words: {} },
  faults: [],
});
