import { againstMixture, demandPayoffs, dot, evenly, type Mixture, type PayoffTable, shared } from './matrix.ts';

/** Shares over time, and whether they have come to rest. */
export interface Course {
  /** Shares after each step that was kept, the beginning first. */
  readonly shares: readonly Mixture[];
  /** At which steps they were kept; a step is `step` of time, or one generation. */
  readonly steps: readonly number[];
  readonly last: Mixture;
  /** True where the last step moved no share by more than 10⁻⁹. */
  readonly isAtRest: boolean;
}

export interface CourseOptions {
  /** Shares at the beginning; even ones where nothing is said. */
  readonly start?: Mixture;
  /** How many steps, or generations. */
  readonly steps?: number;
  /** Length of a step, in units of time over points: 0.05 over the span of payoffs where nothing is said. */
  readonly step?: number;
  /** Every how many steps shares are kept. */
  readonly keepEvery?: number;
}

const STEPS = 20_000;
const STEP = 0.05;
const KEPT = 100;
const STILL = 1e-9;

/** Runs a step again and again, keeps some of what came, and ends early where nothing moves any more. */
export function courseOf(start: Mixture, steps: number, keepEvery: number, next: (now: Mixture) => Mixture): Course {
  const [shares, kept] = [[start], [0]];
  let now = start;
  let isAtRest = false;
  for (let step = 1; step <= steps && !isAtRest; step += 1) {
    const then = next(now);
    isAtRest = then.every((share, at) => Math.abs(share - (now[at] ?? 0)) <= STILL);
    now = then;
    if (step % keepEvery === 0 || step === steps || isAtRest) {
      shares.push(now);
      kept.push(step);
    }
  }
  return { shares, steps: kept, last: now, isAtRest };
}

/** By how much each share changes a unit of time: its own payoff less the mean, times itself. */
function slopes(shares: Mixture, payoffs: readonly number[]): readonly number[] {
  const mean = dot(shares, payoffs);
  return shares.map((share, at) => share * ((payoffs[at] ?? 0) - mean));
}

/** One step of Runge and Kutta's fourth order; what rounding took below 0 is 0. */
export function stepped(
  shares: Mixture,
  step: number,
  slopesOf: (shares: Mixture) => readonly number[],
): readonly number[] {
  const moved = (by: readonly number[], times: number): Mixture =>
    shares.map((share, at) => share + times * (by[at] ?? 0));
  const a = slopesOf(shares);
  const b = slopesOf(moved(a, step / 2));
  const c = slopesOf(moved(b, step / 2));
  const d = slopesOf(moved(c, step));
  return shares.map((share, at) =>
    Math.max(0, share + (step / 6) * ((a[at] ?? 0) + 2 * (b[at] ?? 0) + 2 * (c[at] ?? 0) + (d[at] ?? 0))),
  );
}

/** A step that is small beside the widest span of payoffs. */
export function stepFor(payoffs: PayoffTable): number {
  const all = payoffs.flat();
  const span = Math.max(...all) - Math.min(...all);
  return span > 0 ? STEP / span : STEP;
}

/**
 * Replicator dynamics of one population (Taylor and Jonker 1978): whoever has more than the mean grows by the difference.
 * Payoffs by own row and other's column, of a game that both sides play alike. A share that is 0 stays 0. Throws on a
 * table that is not square or a beginning of another length.
 */
export function replicator(payoffs: PayoffTable, options: CourseOptions = {}): Course {
  demandPayoffs(payoffs, payoffs.length, payoffs.length);
  const { steps = STEPS, step = stepFor(payoffs), keepEvery = KEPT } = options;
  const start = startOf(payoffs.length, options.start);
  return courseOf(start, steps, keepEvery, (now) =>
    shared(stepped(now, step, (shares) => slopes(shares, againstMixture(payoffs, shares)))),
  );
}

/**
 * Replicator dynamics of two populations that meet only each other (Taylor 1979), one for each chair. Both tables by own
 * row and other's column. Shares stand one side after the other, and each side's sum to 1.
 */
export function replicatorPair(first: PayoffTable, second: PayoffTable, options: CourseOptions = {}): Course {
  demandPayoffs(first);
  demandPayoffs(second, first[0]?.length, first.length);
  const cut = first.length;
  const { steps = STEPS, step = Math.min(stepFor(first), stepFor(second)), keepEvery = KEPT } = options;
  const start = options.start ?? [...evenly(cut), ...evenly(second.length)];
  if (start.length !== cut + second.length) throw new Error(`A beginning needs ${cut + second.length} shares.`);
  const sides = (all: Mixture) => [all.slice(0, cut), all.slice(cut)] as const;
  return courseOf(start, steps, keepEvery, (now) => {
    const then = stepped(now, step, (all) => {
      const [one, other] = sides(all);
      return [...slopes(one, againstMixture(first, other)), ...slopes(other, againstMixture(second, one))];
    });
    return sides(then).flatMap((side) => shared(side));
  });
}

/** The beginning that was given, made to sum to 1, or even shares. Throws on another length. */
export function startOf(count: number, start?: Mixture): Mixture {
  if (start === undefined) return evenly(count);
  if (start.length !== count) throw new Error(`A beginning needs ${count} shares.`);
  return shared(start);
}
