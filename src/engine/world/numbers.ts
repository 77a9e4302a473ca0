/** The only rounding: to the nearest whole number, halves up, never −0. */
export const round = (value: number): number => Math.floor(value + 0.5) + 0;

/** Tracks are kept in hundredths of a point. */
export const HUNDREDTHS = 100;
export const toHundredths = (points: number): number => round(points * HUNDREDTHS);
export const toPoints = (hundredths: number): number => hundredths / HUNDREDTHS;

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** The value of a curve at x: straight lines between its points, level beyond its ends. Points rise in x. */
export function onCurve(points: readonly (readonly [number, number])[], x: number): number {
  let [x0, y0] = points[0] ?? [0, 0];
  if (x <= x0) return y0;
  for (const [x1, y1] of points) {
    if (x < x1) return y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
    [x0, y0] = [x1, y1];
  }
  return y0;
}
