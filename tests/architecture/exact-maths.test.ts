import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodesOf, nodesOfFile, type SyntaxNode } from './syntax.ts';

/** What the linter cannot see: powers by sign, and Math under another name. */
function inexactIn(nodes: ReturnType<typeof nodesOf>): string[] {
  return nodes.flatMap(({ node, parent }) => {
    if (node.type === 'BinaryExpression' && node['operator'] === '**' && !isWhole(node['left'])) return ['power'];
    if (node.type === 'AssignmentExpression' && node['operator'] === '**=') return ['power'];
    if (isMath(node) && !(parent?.type === 'MemberExpression' && parent['object'] === node)) return ['renamed Math'];
    return [];
  });
}
/** Powers of big integers are exact everywhere. */
const isWhole = (value: unknown): boolean => (value as SyntaxNode).type === 'BigIntLiteral';
const isMath = (node: SyntaxNode): boolean => node.type === 'Identifier' && node['value'] === 'Math';

const rooms = ['src/engine', 'src/strategies', 'src/lab/playing', 'src/lab/agents', 'src/lab/study'];
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`),
);

test.each(files)('%s raises nothing to a power and gives Math no other name', (path) => {
  expect(inexactIn(nodesOfFile(path))).toEqual([]);
});

test.each([
  ['export const area = (side: number): number => side ** 2;', 'power'],
  ['let area = 3; area **= 2;', 'power'],
  ['const m = Math; m.random();', 'renamed Math'],
  ['const { sin } = Math;', 'renamed Math'],
  ['export const all = [Math];', 'renamed Math'],
  ['apply(Math);', 'renamed Math'],
])('planted: %s', (code, expected) => {
  expect(inexactIn(nodesOf(code))).toContain(expected);
});

test('rounding and powers of big integers are allowed', () => {
  expect(inexactIn(nodesOf('export const most = 2n ** 64n;'))).toEqual([]);
  expect(inexactIn(nodesOf('export const half = Math.floor(7 / 2);'))).toEqual([]);
});
