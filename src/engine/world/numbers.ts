/** The only rounding: to the nearest whole number, halves up, never −0. */
export const round = (value: number): number => Math.floor(value + 0.5) + 0;

/** Tracks are kept in hundredths of a point. */
export const HUNDREDTHS = 100;
export const toHundredths = (points: number): number => round(points * HUNDREDTHS);
export const toPoints = (hundredths: number): number => hundredths / HUNDREDTHS;

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** What a curve without points comes to. */
const ORIGIN: readonly [number, number] = [0, 0];

/** The value of a curve at x: straight lines between its points, level beyond its ends. Points rise in x. */
export function onCurve(points: readonly (readonly [number, number])[], x: number): number {
  let from = points[0] ?? ORIGIN;
  if (x <= from[0]) return from[1];
  for (let place = 1; place < points.length; place += 1) {
    const to = points[place] ?? from;
    if (x < to[0]) return from[1] + ((x - from[0]) * (to[1] - from[1])) / (to[0] - from[0]);
    from = to;
  }
  return from[1];
}
