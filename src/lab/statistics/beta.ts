import { bisect, gammaln } from 'simple-statistics';

const MOST_TERMS = 500;
const PRECISE = 1e-15;
const TINY = 1e-300;
const far = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** The continued fraction of the incomplete beta function, by Lentz's method as Thompson and Barnett (1986) mended it. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / far(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / far(1 + term * d);
      c = far(1 + term / c);
      product *= c * d;
    }
    if (Math.abs(c * d - 1) < PRECISE) return product;
  }
  return product;
}

/** The regularised incomplete beta function I_x(a, b): the chance that a beta variable lies below x. `x` in [0, 1], `a` and `b` positive. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The x below which a beta variable lies with this chance, within 10⁻¹². */
export const betaQuantile = (chance: number, a: number, b: number): number =>
  bisect((x) => betaBelow(x, a, b) - chance, 0, 1, 200, 1e-12);
