import { expect, test } from 'vitest';
import { growTree, type TreeNode } from '#lab';
import { noise, planted } from './planted.ts';

const splitOf = ({ split }: TreeNode) => {
  if (split === null) throw new Error('It is a leaf.');
  return split;
};

test('a planted split is found, and below it the second one', () => {
  const { inputs, worlds } = planted(1000, '1');
  const outcomes = worlds.map(({ at: [a = 0, , c = 0] }) => (a < 0.6 ? 1 : c < 0.25 ? 5 : 9));
  const tree = growTree(inputs, outcomes, { seed: '1' });
  const first = splitOf(tree.root);
  expect(first.yes.restriction).toMatchObject({ id: 'a', low: null, high: expect.closeTo(0.6, 2) });
  expect(first.no.restriction).toMatchObject({ id: 'a', low: expect.closeTo(0.6, 2), high: null });
  expect(first.yes.node).toEqual({ worlds: 600, mean: 1, split: null });
  const second = splitOf(first.no.node);
  expect(second.yes.restriction).toMatchObject({ id: 'c', high: expect.closeTo(0.25, 1) });
  expect([second.yes.node.mean, second.no.node.mean]).toEqual([5, 9]);
  expect(tree.explains).toBeCloseTo(1, 9);
  expect(tree.stability).toBe(1);
});

test('a split by words puts those together that are alike', () => {
  const { inputs, worlds } = planted(600, '2');
  const outcomes = worlds.map(({ school }) => (school === 'beta' ? 1 : 0));
  const { yes, no } = splitOf(growTree(inputs, outcomes, { seed: '1' }).root);
  expect(yes.restriction).toEqual({ id: 'school', words: ['beta'] });
  expect(no.restriction).toEqual({ id: 'school', words: ['alpha', 'gamma'] });
  expect([yes.node.mean, no.node.mean]).toEqual([1, 0]);
});

test('of shares the leaves hold the shares, and they add up to all worlds', () => {
  const { inputs, worlds } = planted(800, '3');
  const [often, seldom] = [noise(800, 0.8, '4'), noise(800, 0.2, '5')];
  const hits = worlds.map(({ at: [, b = 0] }, world) => Number(b > 0.5 ? often[world] : seldom[world]));
  const tree = growTree(inputs, hits, { seed: '1', depth: 2 });
  const leaves = (node: TreeNode): readonly TreeNode[] =>
    node.split === null ? [node] : [...leaves(node.split.yes.node), ...leaves(node.split.no.node)];
  const all = leaves(tree.root);
  expect(all.reduce((sum, { worlds: count }) => sum + count, 0)).toBe(800);
  expect(all.reduce((sum, { worlds: count, mean }) => sum + count * mean, 0)).toBeCloseTo(
    hits.reduce((sum, hit) => sum + hit, 0),
    9,
  );
  expect(splitOf(tree.root).yes.restriction.id).toBe('b');
  expect(tree.root.mean).toBeCloseTo(0.5, 1);
});

test('depth and the least leaf are kept', () => {
  const { inputs, worlds } = planted(400, '6');
  const outcomes = worlds.map(({ at: [a = 0, b = 0, c = 0, d = 0] }) => a + 2 * b + 4 * c + 8 * d);
  const depthOf = (node: TreeNode): number =>
    node.split === null ? 0 : 1 + Math.max(depthOf(node.split.yes.node), depthOf(node.split.no.node));
  const smallest = (node: TreeNode): number =>
    node.split === null ? node.worlds : Math.min(smallest(node.split.yes.node), smallest(node.split.no.node));
  const { root } = growTree(inputs, outcomes, { seed: '1', depth: 4, leastLeaf: 40, leastExplained: 0 });
  expect(depthOf(root)).toBeLessThanOrEqual(4);
  expect(depthOf(root)).toBeGreaterThan(2);
  expect(smallest(root)).toBeGreaterThanOrEqual(40);
  expect(growTree(inputs, outcomes, { seed: '1', depth: 0 }).root.split).toBeNull();
});

test('where nothing parts the worlds, the tree is a leaf', () => {
  const { inputs, worlds } = planted(100, '7');
  expect(
    growTree(
      inputs,
      worlds.map(() => 3),
      { seed: '1' },
    ),
  ).toEqual({ root: { worlds: 100, mean: 3, split: null }, explains: 0, stability: null });
  expect(
    growTree(
      [],
      worlds.map((_, at) => at),
      { seed: '1' },
    ).root.split,
  ).toBeNull();
});

test('no worlds, and an outcome that is no number, are refused', () => {
  expect(() => growTree([], [], { seed: '1' })).toThrow(/there are none/);
  expect(() => growTree([], [NaN], { seed: '1' })).toThrow(/no number/);
});
