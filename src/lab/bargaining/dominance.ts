import type { Points } from './leading.ts';

/** Leaves of the tree hold no more points than this. */
const LEAF = 16;

/**
 * Finds whether any of many points is better than one: at least as good in everything, and in something better by more than
 * a margin. A k-d tree (Bentley 1975) whose nodes know the best and the worst corner of what they hold: a node whose best
 * corner is not better is passed over, and one whose worst corner is better settles it.
 */
export class Dominance {
  private readonly width: number;
  private readonly points: Float64Array;
  private readonly best: Float64Array;
  private readonly worst: Float64Array;
  private readonly asked: Float64Array;
  private readonly bar: Float64Array;
  private readonly count: number;
  private readonly margins: readonly number[];

  constructor({ values, width }: Points, margins: readonly number[]) {
    this.width = width;
    this.margins = margins;
    this.count = values.length / width;
    this.asked = new Float64Array(width);
    this.bar = new Float64Array(width);
    let nodes = 1;
    for (let size = this.count; size > LEAF; size = Math.ceil(size / 2)) nodes = nodes * 2 + 1;
    this.best = new Float64Array(nodes * width);
    this.worst = new Float64Array(nodes * width);
    this.points = Float64Array.from(values);
    this.build(0, 0, this.count);
  }

  /** Whether any point is better than the one that begins at this offset of `values`. */
  dominates(values: Float64Array, offset: number): boolean {
    for (let at = 0; at < this.width; at++) {
      const value = values[offset + at] ?? 0;
      this.asked[at] = value;
      this.bar[at] = value + (this.margins[at] ?? 0);
    }
    return this.count > 0 && this.anyIn(0, 0, this.count);
  }

  private anyIn(node: number, from: number, to: number): boolean {
    if (!this.isBetter(this.best, node * this.width)) return false;
    if (this.isBetter(this.worst, node * this.width)) return true;
    if (to - from <= LEAF) {
      for (let point = from; point < to; point++) if (this.isBetter(this.points, point * this.width)) return true;
      return false;
    }
    const middle = (from + to) >>> 1;
    return this.anyIn(2 * node + 2, middle, to) || this.anyIn(2 * node + 1, from, middle);
  }

  private isBetter(values: Float64Array, offset: number): boolean {
    let isAbove = false;
    for (let at = 0; at < this.width; at++) {
      const value = values[offset + at] as number;
      if (value < (this.asked[at] as number)) return false;
      if (value > (this.bar[at] as number)) isAbove = true;
    }
    return isAbove;
  }

  private build(node: number, from: number, to: number): void {
    const { width, points, best, worst } = this;
    let [widest, split] = [-1, 0];
    for (let at = 0; at < width; at++) {
      let [low, high] = [Infinity, -Infinity];
      for (let point = from; point < to; point++) {
        const value = points[point * width + at] as number;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      worst[node * width + at] = low;
      best[node * width + at] = high;
      if (high - low > widest) [widest, split] = [high - low, at];
    }
    if (to - from <= LEAF) return;
    const middle = (from + to) >>> 1;
    if (widest > 0) this.divide(from, to - 1, middle, split);
    this.build(2 * node + 1, from, middle);
    this.build(2 * node + 2, middle, to);
  }

  /** Puts the points so that none before `middle` has more in this respect, and none after it less (Hoare 1961). */
  private divide(first: number, last: number, middle: number, at: number): void {
    const { points, width } = this;
    let [low, high] = [first, last];
    while (low < high) {
      const pivot = points[((low + high) >>> 1) * width + at] as number;
      let [left, right] = [low, high];
      while (left <= right) {
        while ((points[left * width + at] as number) < pivot) left++;
        while ((points[right * width + at] as number) > pivot) right--;
        if (left <= right) this.exchange(left++, right--);
      }
      if (middle <= right) high = right;
      else if (middle >= left) low = left;
      else return;
    }
  }

  private exchange(one: number, other: number): void {
    const { points, width } = this;
    for (let at = 0; at < width; at++) {
      const value = points[one * width + at] as number;
      points[one * width + at] = points[other * width + at] as number;
      points[other * width + at] = value;
    }
  }
}
