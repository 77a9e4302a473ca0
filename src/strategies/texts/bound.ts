import type { Goal } from './goal.ts';
import type { Slot, Space, Worths } from './space.ts';

/** A figure that no text can exceed, and the promises at which it would be reached. */
export interface Bound {
  readonly most: number;
  readonly picks: readonly number[];
}

/** How a bound weighs what is no sum of its parts. */
export interface Relaxed {
  /** From 0: what a point above the need is worth, which else is a condition. */
  readonly layer: number;
  /** −1 to 1: how much of the exposure of the side that gives more is counted, the own (below 0) or the other's. */
  readonly tilt: number;
}

/** Weights that the own worth is given beside the goal, to begin from texts that are enough and still good. */
export const LAYERS: readonly number[] = [0, 0.125, 0.25, 0.5, 1, 2, 4, 8, 32];
/** How often the span of a weight is narrowed to two thirds. */
const NARROWINGS = { layer: 24, tilt: 10 };

type Point = (worths: Worths & { readonly size?: number }, isOwnSide?: boolean) => number;

/** The promise by which a side that would make none loses least; null where it makes one. */
function leastPromise(slots: readonly Slot[], picks: readonly number[], isOwnSide: boolean, point: Point) {
  let best: { readonly slot: number; readonly pick: number; readonly loss: number } | null = null;
  for (const [place, slot] of slots.entries()) {
    if (slot.isOwnSide !== isOwnSide) continue;
    const now = slot.options[picks[place] ?? 0];
    if (now === undefined || now.clause !== null) return null;
    for (const [pick, option] of slot.options.entries()) {
      const loss = point(option, isOwnSide) - point(now, isOwnSide);
      if (option.clause !== null && (best === null || loss > best.loss)) best = { slot: place, pick, loss };
    }
  }
  return best;
}

function bestPick(of: readonly (Worths & { readonly size?: number })[], point: Point, isOwnSide?: boolean): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [pick, one] of of.entries()) {
    const worth = point(one, isOwnSide);
    if (worth > most) [best, most] = [pick, worth];
  }
  return best;
}

/**
 * The best that any text could come to by a goal, slot by slot the best option and at least one promise a side. The need
 * weighs `layer` for each point instead of being a condition (Lagrange's relaxation). Of exposure only what the side that
 * gives more in all has at risk at the end is counted, which is never more than what it has at the worst moment, and of that
 * only the share that `tilt` says. All of this only makes texts possible or better: no text exceeds the bound.
 */
export function boundAt(space: Space, goal: Goal, { layer, tilt }: Relaxed): Bound {
  const { slots, settings } = space;
  const weight = goal.own + layer;
  const perSize = tilt < 0 ? tilt * weight * space.ownExposure : tilt * goal.other * space.otherExposure;
  const point: Point = ({ own, other, size = 0 }, isOwnSide = true) =>
    weight * own + goal.other * other + perSize * (isOwnSide ? size : -size);
  const picks = slots.map(({ options, isOwnSide }) => bestPick(options, point, isOwnSide));
  const order = settings[bestPick(settings, point)];
  let most = (order === undefined ? 0 : point(order)) - (layer === 0 ? 0 : layer * goal.need);
  for (const [place, { options, isOwnSide }] of slots.entries()) {
    const option = options[picks[place] ?? 0];
    if (option !== undefined) most += point(option, isOwnSide);
  }
  for (const isOwnSide of [true, false]) {
    const added = leastPromise(slots, picks, isOwnSide, point);
    if (added === null) continue;
    picks[added.slot] = added.pick;
    most += added.loss;
  }
  return { most, picks };
}

/** The least value of a convex function on a span, as far as so many narrowings find it. */
function leastOf(at: (where: number) => number, from: number, to: number, narrowings: number): number {
  let [low, high] = [from, to];
  let least = Math.min(at(from), at(to));
  for (let step = 0; step < narrowings; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    const [atLeft, atRight] = [at(left), at(right)];
    least = Math.min(least, atLeft, atRight);
    if (atLeft < atRight) high = right;
    else low = left;
  }
  return least;
}

/** What the best text could come to at most: the lowest of these bounds, all of which hold. */
export function boundOf(space: Space, goal: Goal): number {
  const at = (layer: number): number =>
    leastOf((tilt) => boundAt(space, goal, { layer, tilt }).most, -1, 1, NARROWINGS.tilt);
  if (goal.need === Number.NEGATIVE_INFINITY) return at(0);
  return leastOf(at, 0, LAYERS.at(-1) ?? 1, NARROWINGS.layer);
}
