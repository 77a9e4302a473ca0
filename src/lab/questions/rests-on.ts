import { type Estimate, meanInterval } from '../statistics/intervals.ts';
import { sideOf } from '../statistics/paired.ts';

/** One thing that was compared in one world, first less second game by game: with all mechanisms, and without each. */
export interface Tried {
  readonly whole: readonly number[];
  readonly without: Readonly<Record<string, readonly number[]>>;
}

/** What a mechanism bears of the answer. */
export interface Bearing {
  readonly mechanism: string;
  /** Clear differences that are lost or turned without it. */
  readonly borne: number;
  /** Of so many that are clear with all mechanisms. */
  readonly clear: number;
  /** True where it bears more than half of them. */
  readonly isPillar: boolean;
}

/** A difference without a mechanism, and what the mechanism adds to it on the same luck. */
export interface WithAndWithout {
  readonly whole: Estimate;
  readonly without: Estimate;
  readonly adds: Estimate;
  /** With it the difference is clear; without it, it is not, or it is clear on the other side; and that is more than chance. */
  readonly isBorne: boolean;
}

/** Both on the same seeds, so that what the mechanism adds is taken game by game. */
export function withAndWithout(whole: readonly number[], without: readonly number[]): WithAndWithout {
  const [all, less] = [meanInterval(whole), meanInterval(without)];
  const adds = meanInterval(whole.map((gap, game) => gap - (without[game] ?? 0)));
  const isBorne = sideOf(all) !== 0 && sideOf(less) !== sideOf(all) && sideOf(adds) === sideOf(all);
  return { whole: all, without: less, adds, isBorne };
}

/**
 * Which mechanisms an answer rests on: of all differences that are clear of zero, how many are lost or turned without each.
 * The most borne first. An answer of which nothing is clear rests on none.
 */
export function bearingsOf(tried: readonly Tried[]): readonly Bearing[] {
  const clear = tried.filter(({ whole }) => sideOf(meanInterval(whole)) !== 0);
  const mechanisms = Object.keys(tried[0]?.without ?? {});
  return mechanisms
    .map((mechanism): Bearing => {
      const borne = clear.filter(
        ({ whole, without }) => withAndWithout(whole, without[mechanism] ?? []).isBorne,
      ).length;
      return { mechanism, borne, clear: clear.length, isPillar: borne * 2 > clear.length };
    })
    .toSorted((a, b) => b.borne - a.borne);
}
