import { expect, test } from 'vitest';
import { counterExamples } from '#lab';

const rows = (...columns: readonly (readonly number[])[]) =>
  (columns[0] ?? []).map((_, game) => columns.map((column) => column[game] ?? 0));
const more = [10, 11, 12, 10, 11, 12, 10, 3];

test('the first game that goes the other way is told with its seed, for whoever is behind', () => {
  const less = [1, 2, 3, 1, 2, 3, 1, 4];
  expect(counterExamples(['a', 'b'], rows(more, less), rows(less, more), '40')).toEqual([
    { column: 'a', higher: 'first', game: 7, seed: '47', first: 3, second: 4 },
    { column: 'b', higher: 'second', game: 7, seed: '47', first: 4, second: 3 },
  ]);
});

test('a column that is not clear, or never goes the other way, has none', () => {
  const even = more.map((value, game) => value + (game % 2 === 0 ? 1 : -1));
  const lower = more.map((value, game) => value - 1 - game / 10);
  expect(counterExamples(['even', 'lower'], rows(more, more), rows(even, lower), '1')).toEqual([]);
});
