import type { Seed } from '#engine';
import {
  boundedBy,
  type Count,
  countIn,
  countsIn,
  isInside,
  isOpen,
  type Limits,
  OPEN,
  type Restriction,
  restrictionOf,
  shareOf,
} from './box.ts';
import { findBox, quasiPs } from './find-box.ts';
import { columnsFrom, type Input, type Orders, ordersOf } from './inputs.ts';
import type { Peeled } from './peel.ts';
import { type Ground, type Redrawn, redrawn } from './redrawn.ts';

/** How good a box is. All are shares, 0 to 1. */
export interface BoxFigures {
  /** Of all hits, those in the box. */
  readonly coverage: number;
  /** Of the worlds in the box, the hits. */
  readonly density: number;
  /** Of all worlds, those in the box. */
  readonly support: number;
}

/** A box on the way, and how many inputs it restricts. */
export interface PeeledBox extends BoxFigures {
  readonly restricted: number;
}

/** A restriction with the chance that it does nothing, and the share of resamples whose box restricts the same input. */
export type BoxRestriction = Restriction & { readonly quasiP: number; readonly stability: number };

/** The share of resamples that must restrict an input, for its restriction to count as settled. */
export const SETTLED_BOX_SHARE = 0.9;

export interface PrimBox extends BoxFigures {
  readonly worlds: number;
  readonly hits: number;
  readonly restrictions: readonly BoxRestriction[];
  /** Whether 90 % of resamples restrict each of the same inputs, and their boxes are denser than all worlds where they have not looked. Only such a box may be drawn. */
  readonly isStable: boolean;
  /** Mean coverage and density of the resamples' boxes in worlds that were not drawn for them; null where there were none. */
  readonly unseen: Redrawn['unseen'];
  /** From all worlds on, one slice less a step. */
  readonly trajectory: readonly PeeledBox[];
}

export interface PrimOptions {
  readonly seed: Seed;
  /** At most so many boxes, each among the worlds that the ones before left over: 3 where nothing else is said. */
  readonly boxes?: number;
  /** The share of its worlds that a box loses in one step of peeling, and wins in one of pasting: 0.05. */
  readonly peeled?: number;
  readonly pasted?: number;
  /** No box has a smaller share of all worlds: 0.05, or half the share of hits where that is less. */
  readonly leastSupport?: number;
  /** From how many resamples stability comes: 20. */
  readonly resamples?: number;
}

const FEWEST = 5;

/**
 * Boxes of worlds in which hits are frequent: the patient rule induction method (Friedman and Fisher 1999, Bump hunting in
 * high-dimensional data, Statistics and Computing 9, 123–143) as scenario discovery uses it (Bryant and Lempert 2010). It
 * looks for boxes that hold many of the hits (coverage) and little else (density), bounded by few inputs. The list ends with
 * the first box that is not stable, and holds none that is no denser than all worlds are. Throws on inputs of another
 * length than the hits.
 */
export function prim(inputs: readonly Input[], hits: readonly boolean[], options: PrimOptions): readonly PrimBox[] {
  const columns = columnsFrom(inputs, hits.length);
  const isHit = Uint8Array.from(hits, Number);
  const total = isHit.reduce((before, one) => before + one, 0);
  let orders = ordersOf(columns, hits.length);
  const boxes: PrimBox[] = [];
  for (let at = 0; at < (options.boxes ?? 3); at += 1) {
    const search: Search = { columns, isHit, orders, total, all: hits.length, options };
    const found = total === 0 || total === hits.length || columns.length === 0 ? null : searched(search);
    if (found === null) break;
    boxes.push(found.box);
    // What is left over by a box that may as well be another one says nothing.
    if (!found.box.isStable) break;
    const bounded = boundedBy(found.limits, columns);
    orders = orders.map((order) => order.filter((world) => !isInside(bounded, world)));
  }
  return boxes;
}

/** A search among the worlds that are left. */
interface Search extends Ground {
  /** Hits and worlds in all, those included that earlier boxes hold. */
  readonly total: number;
  readonly all: number;
  readonly options: PrimOptions;
}

const boxIn = ({ columns, isHit, options, total, all }: Search, orders: Orders) => {
  const { peeled = 0.05, pasted = 0.05, leastSupport = Math.min(0.05, total / all / 2) } = options;
  const least = Math.max(FEWEST, Math.ceil(leastSupport * all));
  return findBox(columns, isHit, orders, { share: peeled, pasted, least });
};

function searched(search: Search): { readonly box: PrimBox; readonly limits: Limits } | null {
  const { columns, isHit, orders, total, all } = search;
  const among = orders[0] ?? new Uint32Array();
  if (among.length < 2 * FEWEST) return null;
  const { way, limits: sought } = boxIn(search, orders);
  if (sought.every(isOpen)) return null;
  const { seed, resamples = 20 } = search.options;
  const { stabilities, unseen } = redrawn(search, (drawn) => boxIn(search, drawn).limits, resamples, seed);
  // What other draws would not have restricted is left out, unless nothing would be left.
  const settled = sought.map((limit, at) => ((stabilities[at] ?? 0) >= SETTLED_BOX_SHARE ? limit : OPEN));
  const isSettled = settled.some((limit) => !isOpen(limit));
  const limits = isSettled ? settled : sought;
  const counts = countsIn(limits, columns, isHit, among);
  if (shareOf(counts) <= total / all) return null;
  const quasi = quasiPs(limits, counts);
  const restrictions = columns.flatMap((column, at): readonly BoxRestriction[] => {
    const limit = limits[at] ?? OPEN;
    if (isOpen(limit)) return [];
    return [{ ...restrictionOf(limit, column), quasiP: quasi[at] ?? 0, stability: stabilities[at] ?? 0 }];
  });
  const figures = figuresOf(counts, total, all);
  const { worlds, hits } = counts;
  const isStable = isSettled && unseen !== null && unseen.density > shareOf(countIn([], columns, isHit, among));
  const trajectory = way.map((one) => ({ restricted: restrictedBy(one), ...figuresOf(one, total, all) }));
  return { limits, box: { ...figures, worlds, hits, restrictions, isStable, unseen, trajectory } };
}

const restrictedBy = ({ limits }: Peeled): number => limits.filter((limit) => !isOpen(limit)).length;

const figuresOf = ({ worlds, hits }: Count, total: number, all: number): BoxFigures => ({
  coverage: total === 0 ? 0 : hits / total,
  density: worlds === 0 ? 0 : hits / worlds,
  support: worlds / all,
});
