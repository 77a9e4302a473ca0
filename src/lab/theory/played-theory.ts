import type { LinePoint } from '../figures/figure.ts';

/** A theory laid over what was found by playing, at the same places of one parameter. Plain JSON. */
export interface PlayedTheory {
  readonly theory: readonly { readonly x: number; readonly y: number }[];
  readonly played: readonly LinePoint[];
  /** The largest distance of what was found from what the theory says, in its own unit. */
  readonly worst: number;
  /** How many whole games of a scenario stand behind what was found; 0 where none had to be played. */
  readonly games: number;
}

/** Lays a formula beside what `games` games found; the curve is drawn over places of its own as well, so that it is smooth. */
export function laidOver(
  played: readonly LinePoint[],
  formula: (x: number) => number,
  games: number,
  between: readonly number[] = [],
): PlayedTheory {
  const places = [...new Set([...played.map(({ x }) => x), ...between])].toSorted((one, other) => one - other);
  return {
    theory: places.map((x) => ({ x, y: formula(x) })),
    played,
    worst: played.reduce((worst, { x, mean }) => Math.max(worst, Math.abs(mean - formula(x))), 0),
    games,
  };
}

/** Evenly spaced places from one end to the other, both among them. */
export const placesBetween = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));
