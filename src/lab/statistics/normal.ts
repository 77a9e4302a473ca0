import { bisect } from 'simple-statistics';

/** Beyond it the tail is smaller than the last digit of a double near 1. */
const FAR = 8;
/** Terms of the series below this change nothing. */
const TINY = 1e-18;
const ROOT_2_PI = Math.sqrt(2 * Math.PI);

/** The chance that a standard normal variable lies below x, within 10⁻¹⁵ (series of Marsaglia 2004). */
export function normalBelow(x: number): number {
  if (x < -FAR) return 0;
  if (x > FAR) return 1;
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > TINY; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / ROOT_2_PI;
}

/** The x below which a standard normal variable lies with this chance, within 10⁻¹²; ±8 for a chance of 0 or 1. */
export function normalQuantile(chance: number): number {
  if (chance <= 0) return -FAR;
  if (chance >= 1) return FAR;
  return bisect((x) => normalBelow(x) - chance, -FAR, FAR, 200, 1e-12);
}
