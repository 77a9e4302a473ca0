import type { Restriction } from './box.ts';
import type { Column, Orders } from './inputs.ts';

/** A question to every world, and by how much less the outcomes vary within its answers: a sum of squares. */
export interface Split {
  readonly gain: number;
  readonly isYes: (world: number) => boolean;
  readonly yes: Restriction;
  readonly no: Restriction;
}

/** Worlds with the same value of a column. */
interface Step {
  readonly value: number;
  readonly count: number;
  readonly sum: number;
}

/** The question that parts these worlds best, with at least so many on each side; null where there is none. */
export function bestSplit(
  columns: readonly Column[],
  outcomes: Float64Array,
  orders: Orders,
  leastLeaf: number,
): Split | null {
  let best: Split | null = null;
  for (const [at, column] of columns.entries()) {
    const steps = stepsOf(column, outcomes, orders[at] ?? new Uint32Array());
    // Of words in the order of their means, the best of all divisions is one of those between neighbours (Breiman and others 1984, theorem 4.5).
    const sorted = column.words === null ? steps : steps.toSorted((one, other) => meanOf(other) - meanOf(one));
    const cut = bestCut(sorted, leastLeaf);
    if (cut === null || (best !== null && cut.gain <= best.gain)) continue;
    best = column.words === null ? byNumber(column, sorted, cut) : byWord(column, column.words, sorted, cut);
  }
  return best;
}

const meanOf = ({ sum, count }: Step): number => sum / count;

function stepsOf({ values }: Column, outcomes: Float64Array, order: Uint32Array): readonly Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0] ?? 0;
    let [to, sum] = [from, 0];
    for (; to < order.length && values[order[to] ?? 0] === value; to += 1) sum += outcomes[order[to] ?? 0] ?? 0;
    steps.push({ value, count: to - from, sum });
    from = to;
  }
  return steps;
}

/** The place in a list of steps where its two parts differ most. */
interface Cut {
  readonly gain: number;
  readonly place: number;
}

function bestCut(steps: readonly Step[], leastLeaf: number): Cut | null {
  const all = steps.reduce((before, step) => before + step.count, 0);
  const total = steps.reduce((before, step) => before + step.sum, 0);
  let [count, sum] = [0, 0];
  let best: Cut | null = null;
  for (const [at, step] of steps.entries()) {
    count += step.count;
    sum += step.sum;
    if (count < leastLeaf || all - count < leastLeaf || all === count) continue;
    const apart = sum / count - (total - sum) / (all - count);
    const gain = ((count * (all - count)) / all) * apart * apart;
    if (best === null || gain > best.gain) best = { gain, place: at + 1 };
  }
  return best;
}

function byNumber({ id, values }: Column, steps: readonly Step[], { gain, place }: Cut): Split {
  const bound = ((steps[place - 1]?.value ?? 0) + (steps[place]?.value ?? 0)) / 2;
  return {
    gain,
    isYes: (world) => (values[world] ?? 0) < bound,
    yes: { id, low: null, high: bound },
    no: { id, low: bound, high: null },
  };
}

function byWord({ id, values }: Column, words: readonly string[], steps: readonly Step[], { gain, place }: Cut): Split {
  const chosen = new Set(steps.slice(0, place).map(({ value }) => value));
  const present = new Set(steps.map(({ value }) => value));
  const among = (isYes: boolean): readonly string[] =>
    words.filter((_, word) => present.has(word) && chosen.has(word) === isYes);
  return {
    gain,
    isYes: (world) => chosen.has(values[world] ?? 0),
    yes: { id, words: among(true) },
    no: { id, words: among(false) },
  };
}
