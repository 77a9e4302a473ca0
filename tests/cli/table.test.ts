import { expect, test } from 'vitest';
import { left, right, tableLines } from '../../src/cli/table.ts';

test('cells stand under their heads, figures to the right, and lines of their own between them', () => {
  const lines = tableLines(
    [left('Name'), right('first'), left('')],
    [['a', '1.00', '*'], '  A group, wider than any cell', ['a longer name', '-12.50', '']],
  );
  expect(lines).toEqual([
    'Name            first',
    'a                1.00  *',
    '  A group, wider than any cell',
    'a longer name  -12.50',
  ]);
});

test('a table without rows is its heads', () => {
  expect(tableLines([left('Name'), right('games')], [])).toEqual(['Name  games']);
});
