/** Functions with known answers, over the unit cube. */
const A = 7;
const B = 0.1;

/** Ishigami and Homma (1990), each input from −π to π. */
export function ishigami([u = 0, v = 0, w = 0]: readonly number[]): number {
  const [x, y, z] = [u, v, w].map((one) => Math.PI * (2 * one - 1)) as [number, number, number];
  return Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x);
}

/** Its first and total order, from its variances in closed form. */
export function ishigamiAnswers(): { readonly first: readonly number[]; readonly total: readonly number[] } {
  const byX = (1 + (B * Math.PI ** 4) / 5) ** 2 / 2;
  const byY = A ** 2 / 8;
  const byBoth = (B ** 2 * Math.PI ** 8 * 8) / 225;
  const all = byX + byY + byBoth;
  return { first: [byX / all, byY / all, 0], total: [(byX + byBoth) / all, byY / all, byBoth / all] };
}

/** Sobol's g function (1993), with how unimportant each input is. */
export const sobolG =
  (weights: readonly number[]) =>
  (at: readonly number[]): number =>
    weights.reduce((product, a, i) => product * ((Math.abs(4 * (at[i] ?? 0) - 2) + a) / (1 + a)), 1);
