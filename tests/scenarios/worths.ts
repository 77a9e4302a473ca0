import type { Spring, SpringKind } from './springs.ts';

const LESS_EACH_STEP = 0.7;

/** How much each thing that can be done is worth on the way to an end: near 1 stands near it; below 0: better not. */
export class Worths {
  readonly #known = new Map<string, { readonly worth: number; readonly depth: number }>();

  of(kind: SpringKind, id: string): number {
    return this.#known.get(`${kind} ${id}`)?.worth ?? 0;
  }

  /** It leads to the end, over so many steps. */
  raise(spring: Spring, depth: number): void {
    this.#weigh(spring, LESS_EACH_STEP ** depth, depth);
  }

  /** It leads away from what is wanted so many steps before the end. */
  spoil(spring: Spring, depth: number): void {
    this.#weigh(spring, -1, depth);
  }

  /** Where something does both, what stands nearer to the end counts. */
  #weigh({ kind, id }: Spring, worth: number, depth: number): void {
    const before = this.#known.get(`${kind} ${id}`);
    if (before === undefined || depth < before.depth) this.#known.set(`${kind} ${id}`, { worth, depth });
  }
}
