/** Rows of a plan that follow one another. Plain JSON. */
export interface RowRange {
  /** The first row, from 0. */
  readonly from: number;
  readonly count: number;
}

/** One past the last row of a range. */
export const endOf = ({ from, count }: RowRange): number => from + count;

/** What is left of a range without others, which may overlap, in the order of the rows. */
export function without(whole: RowRange, others: readonly RowRange[]): readonly RowRange[] {
  const left: RowRange[] = [];
  let from = whole.from;
  const upTo = (row: number): void => {
    const end = Math.min(row, endOf(whole));
    if (end > from) left.push({ from, count: end - from });
  };
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    upTo(other.from);
    from = Math.max(from, endOf(other));
  }
  upTo(endOf(whole));
  return left;
}

/** The first two of some ranges that share a row; null where none do. */
export function overlapping(ranges: readonly RowRange[]): readonly [RowRange, RowRange] | null {
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  for (const [place, range] of sorted.entries()) {
    const next = sorted[place + 1];
    if (next !== undefined && endOf(range) > next.from) return [range, next];
  }
  return null;
}

/** A range cut at every multiple of a step, so that the cuts do not depend on where it begins. */
export function* cutAt(range: RowRange, step: number): Generator<RowRange> {
  for (let from = range.from; from < endOf(range); ) {
    const end = Math.min(endOf(range), (Math.floor(from / step) + 1) * step);
    yield { from, count: end - from };
    from = end;
  }
}

/** Shard `index` (from 1) of so many: the shards of a plan hold each row once, and begin with a point where there are enough points. */
export function shardOf(rows: number, games: number, index: number, of: number): RowRange {
  const points = rows / games;
  const unit = points >= of ? games : 1;
  const edge = (at: number): number => Math.floor((rows / unit / of) * at) * unit;
  const [from, end] = [edge(index - 1), index === of ? rows : edge(index)];
  return { from, count: end - from };
}
