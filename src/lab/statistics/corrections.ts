/**
 * Many tests at once make some come out by chance. Both corrections take p values, each from 0 to 1, and return adjusted
 * ones in the same places: a test counts at level α where its adjusted p is at most α. Throw on a p outside [0, 1].
 */
function inOrder(ps: readonly number[]): readonly { readonly p: number; readonly at: number }[] {
  for (const p of ps) if (!(p >= 0 && p <= 1)) throw new Error(`A p value lies from 0 to 1: ${p} does not.`);
  return ps.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p || one.at - other.at);
}

/** Holm's step-down adjustment (Holm 1979): the chance of even one false finding among all is at most α, however the tests hang together. */
export function holm(ps: readonly number[]): readonly number[] {
  const adjusted = Array.from(ps);
  let largest = 0;
  for (const [rank, { p, at }] of inOrder(ps).entries()) {
    largest = Math.max(largest, Math.min(1, (ps.length - rank) * p));
    adjusted[at] = largest;
  }
  return adjusted;
}

/** The step-up adjustment of Benjamini and Hochberg (1995): of the findings, a share of at most α is false on average, where the tests are independent or lean the same way. */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const adjusted = Array.from(ps);
  let smallest = 1;
  for (const [rank, { p, at }] of [...inOrder(ps).entries()].toReversed()) {
    smallest = Math.min(smallest, (p * ps.length) / (rank + 1));
    adjusted[at] = smallest;
  }
  return adjusted;
}
