/** Strategies that two sides mix, by their places. */
export interface SupportPair {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** How many ways there are to choose `of` things. */
export function choose(count: number, of: number): number {
  let ways = 1;
  for (let at = 1; at <= of; at += 1) ways = (ways * (count - of + at)) / at;
  return Math.round(ways);
}

function* subsets(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= count - size; at += 1)
    for (const rest of subsets(count, size - 1, at + 1)) yield [at, ...rest];
}

/** All pairs of supports of one size, the smallest first; cut off after `most`, which `isWhole` tells. */
export function supportsOf(
  rows: number,
  columns: number,
  most: number,
): { readonly pairs: Iterable<SupportPair>; readonly isWhole: boolean } {
  const sizes = Array.from({ length: Math.min(rows, columns) }, (_, at) => at + 1);
  const all = sizes.reduce((before, size) => before + choose(rows, size) * choose(columns, size), 0);
  return { pairs: pairsOf(rows, columns, sizes, most), isWhole: all <= most };
}

function* pairsOf(rows: number, columns: number, sizes: readonly number[], most: number): Generator<SupportPair> {
  let left = most;
  for (const size of sizes)
    for (const own of subsets(rows, size))
      for (const other of subsets(columns, size)) {
        if (left === 0) return;
        left -= 1;
        yield { rows: own, columns: other };
      }
}
