import type { Seed } from '#engine';
import { resampler } from '../statistics/bootstrap.ts';
import { bestSplit, type Split } from './best-split.ts';
import type { Restriction } from './box.ts';
import { columnsFrom, type Input, type Orders, ordersOf, repeatedOrders } from './inputs.ts';

/** Worlds that the questions above leave together, with the mean of their outcome in its own unit. */
export interface TreeNode {
  readonly worlds: number;
  readonly mean: number;
  /** What parts them, and how much of the whole tree's variance that explains; null in a leaf. */
  readonly split: { readonly explains: number; readonly yes: TreeBranch; readonly no: TreeBranch } | null;
}

export interface TreeBranch {
  /** What holds in the worlds of this branch. */
  readonly restriction: Restriction;
  readonly node: TreeNode;
}

export interface Tree {
  readonly root: TreeNode;
  /** The share of the variance of the outcome that the leaves explain, 0 to 1. */
  readonly explains: number;
  /** The share of resamples whose tree begins with the same input; null where there is no question. */
  readonly stability: number | null;
}

export interface TreeOptions {
  readonly seed: Seed;
  /** Questions one after the other: 3 where nothing else is said. */
  readonly depth?: number;
  /** No leaf has fewer worlds: 5, or a fiftieth of all where that is more. */
  readonly leastLeaf?: number;
  /** No question explains less of the variance of all: 0.01. */
  readonly leastExplained?: number;
  /** From how many resamples stability comes: 20. */
  readonly resamples?: number;
}

/**
 * A small tree of questions that part worlds by their outcome (CART; Breiman, Friedman, Olshen and Stone 1984): each
 * question explains as much of the variance as one can. Of outcomes of 0 and 1 that is the Gini index, and the means are
 * shares. It is kept small instead of grown and pruned. Throws where there are no worlds, on inputs of another length than
 * the outcomes, and on an outcome that is no number.
 */
export function growTree(inputs: readonly Input[], outcomes: ArrayLike<number>, options: TreeOptions): Tree {
  const columns = columnsFrom(inputs, outcomes.length);
  const values = Float64Array.from(outcomes);
  if (values.length === 0) throw new Error('A tree needs worlds: there are none.');
  if (!values.every(Number.isFinite)) throw new Error('An outcome is no number.');
  const orders = columns.length === 0 ? [] : ordersOf(columns, values.length);
  const { depth = 3, leastLeaf = Math.max(5, Math.ceil(values.length / 50)), leastExplained = 0.01 } = options;
  const squares = squaresAround(values);
  const split = (left: Orders, whole: number): Split | null => {
    const best = bestSplit(columns, values, left, leastLeaf);
    return best === null || best.gain < leastExplained * whole || best.gain <= 0 ? null : best;
  };
  const worlds = Uint32Array.from(values, (_, world) => world);
  const grow = (left: Orders, among: Uint32Array, more: number): TreeNode => {
    const mean = meanOf(values, among);
    const best = more === 0 ? null : split(left, squares);
    if (best === null) return { worlds: among.length, mean, split: null };
    const branch = (isYes: boolean, restriction: Restriction): TreeBranch => {
      const goes = (world: number): boolean => best.isYes(world) === isYes;
      const node = grow(
        left.map((order) => order.filter(goes)),
        among.filter(goes),
        more - 1,
      );
      return { restriction, node };
    };
    const parted = { explains: best.gain / squares, yes: branch(true, best.yes), no: branch(false, best.no) };
    return { worlds: among.length, mean, split: parted };
  };
  const root = grow(orders, worlds, depth);
  return { root, explains: explainedBy(root), stability: stabilityOf(root, orders, values.length, options, split) };
}

const meanOf = (values: Float64Array, among: Uint32Array): number =>
  among.reduce((sum, world) => sum + (values[world] ?? 0), 0) / among.length;

function squaresAround(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
}

const explainedBy = ({ split }: TreeNode): number =>
  split === null ? 0 : split.explains + explainedBy(split.yes.node) + explainedBy(split.no.node);

function stabilityOf(
  { split: first }: TreeNode,
  orders: Orders,
  worlds: number,
  { seed, resamples = 20 }: TreeOptions,
  split: (orders: Orders, whole: number) => Split | null,
): number | null {
  if (first === null) return null;
  const draw = resampler('tree', seed, worlds);
  const same = Array.from({ length: resamples }, (_, resample) => split(repeatedOrders(orders, draw(resample)), 0));
  return same.filter((one) => one?.yes.id === first.yes.restriction.id).length / resamples;
}
