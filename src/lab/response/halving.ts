import { meanOf } from '../statistics/intervals.ts';

/** What was tried, with its values in the order of the trials. */
export interface Tried<What> {
  readonly what: What;
  readonly values: readonly number[];
}

/** How many are tried to the last trial. */
const FINALISTS = 8;
/** Trials that everything gets. */
const FIRST_TRIALS = 2;

/**
 * Finds the best of many by successive halving (Karnin, Koren and Somekh 2013): everything is tried a little, the better
 * half of it is tried as much again, and so on, until the last few have had all `trials`. The number of a trial is given,
 * so that all meet the same luck in it. Of equal means the earlier stands first. Those tried to the end come back, best first.
 */
export function halved<What>(
  all: readonly What[],
  trials: number,
  valueOf: (what: What, trial: number) => number,
): readonly Tried<What>[] {
  let left: readonly Tried<What>[] = all.map((what) => ({ what, values: [] }));
  for (let upTo = Math.min(FIRST_TRIALS, trials); ; upTo = Math.min(trials, upTo * 2)) {
    left = left
      .map(({ what, values }) => {
        const more = Array.from({ length: upTo - values.length }, (_, at) => valueOf(what, values.length + at));
        return { what, values: [...values, ...more] };
      })
      .toSorted((a, b) => meanOf(b.values) - meanOf(a.values));
    if (upTo >= trials) return left;
    left = left.slice(0, Math.max(FINALISTS, Math.ceil(left.length / 2)));
  }
}
