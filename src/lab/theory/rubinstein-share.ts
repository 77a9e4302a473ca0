import { farSeeingNegotiator, negotiate } from '../bargaining/alternating-offers.ts';
import { laidOver, type PlayedTheory, placesBetween } from './played-theory.ts';

/** Discounts of the first at which two are set to the table. */
export const DISCOUNTS: readonly number[] = placesBetween(0, 0.95, 20);

/**
 * What the first asker gets of a cake of 1 where both reason back from the last of `horizon` turns (Ståhl 1972), over its
 * own discount δ₁; beside it the share (1 − δ₂) ÷ (1 − δ₁δ₂) of a table without an end (Rubinstein, Econometrica 50, 1982,
 * 97–109). Nothing is drawn by chance, so that the intervals have no width. Throws on a discount outside [0, 1).
 */
export function rubinsteinOverTables(second: number, horizon: number): PlayedTheory {
  if (!(second >= 0 && second < 1)) throw new Error(`A discount lies from 0 up to 1, and ${second} does not.`);
  const played = DISCOUNTS.map((first) => {
    const rules = { discounts: [first, second] as const, horizon };
    const { agreed } = negotiate([farSeeingNegotiator(0, rules), farSeeingNegotiator(1, rules)], rules);
    if (agreed === null) throw new Error('Two who reason back agree at once, and these did not.');
    const [mean] = agreed.shares;
    return { x: first, mean, low: mean, high: mean };
  });
  return laidOver(played, (first) => (1 - second) / (1 - first * second), 0);
}
