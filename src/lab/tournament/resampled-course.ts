import type { Mixture } from '../dynamics/matrix.ts';
import type { Course } from '../dynamics/replicator.ts';

/** Shares after a step, and between which they lay there in resamples of the games: the least and the greatest of each. */
export interface CoursePoint {
  readonly step: number;
  readonly shares: Mixture;
  readonly low: Mixture;
  readonly high: Mixture;
}

/** More points than these tell nothing more of a course. */
const MOST_POINTS = 16;

/** What a course had after a step that it kept, or when it last moved. */
const sharesAt = ({ shares, steps, last }: Course, step: number): Mixture =>
  shares[steps.findLastIndex((kept) => kept <= step)] ?? last;

/** A course, evenly thinned out from its beginning to its end, with the span of its resamples at the same steps. */
export function courseOfResamples(own: Course, again: readonly Course[]): readonly CoursePoint[] {
  const every = Math.ceil((own.steps.length - 1) / (MOST_POINTS - 1));
  const kept = own.steps.flatMap((step, at) => (at % every === 0 || at === own.steps.length - 1 ? [step] : []));
  return kept.map((step) => {
    const shares = sharesAt(own, step);
    const others = again.map((course) => sharesAt(course, step));
    const spanned = (end: (...values: number[]) => number): Mixture =>
      shares.map((share, at) => end(share, ...others.map((one) => one[at] ?? 0)));
    return { step, shares, low: spanned(Math.min), high: spanned(Math.max) };
  });
}
