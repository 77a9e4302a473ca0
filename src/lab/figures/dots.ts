import type { Bin, Dots } from './figure.ts';

/** Columns of a table that are drawn against each other; entries of one place are one game. */
export interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly rows: Float64Array;
}

/** How many dots are drawn at most, and into how many fields a direction is parted. */
export interface DotLimits {
  readonly most: number;
  readonly fields: number;
}

export const DOT_LIMITS: DotLimits = { most: 2000, fields: 32 };

/** What of a plane is drawn. `left` games have no place in it, since one of their numbers is none. */
export interface Drawn {
  readonly dots: Dots;
  readonly bins: readonly Bin[];
  readonly games: number;
  readonly left: number;
  readonly scatter: readonly [number, number];
}

/** Whole numbers in so few steps are given a field each. */
const MOST_STEPS = 48;
const SCATTER = 0.3;
const HASHES = 4_294_967_296;
/** Drawn a little wide, so that cutting it to size never falls short. */
const SPARE = 1.25;
const SPARE_DOTS = 64;

/** A row's place in the drawing of lots: a 32-bit finaliser (Stafford 2011, Mix13 cut to MurmurHash3's), the same whatever the order of rows. */
export function lotOf(row: number): number {
  let hash = (row % HASHES) ^ Math.floor(row / HASHES);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How one direction is parted: from where, how wide a field is, how many there are. */
interface Parting {
  readonly from: number;
  readonly width: number;
  readonly fields: number;
  readonly isWhole: boolean;
}

function partingOf(values: Float64Array, fields: number): Parting {
  let [low, high, isWhole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    isWhole &&= Number.isInteger(value);
  }
  if (low > high) return { from: 0, width: 1, fields: 1, isWhole: false };
  if (isWhole && high - low < MOST_STEPS) return { from: low - 0.5, width: 1, fields: high - low + 1, isWhole };
  return { from: low, width: (high - low) / fields || 1, fields, isWhole: false };
}

const fieldOf = (value: number, { from, width, fields }: Parting): number =>
  Math.min(fields - 1, Math.floor((value - from) / width));

/**
 * What of a plane of any number of games is drawn: all of them as dots, or, beyond `most`, the fields they fall into with
 * `most` dots among them. Two passes over typed arrays, O(n). The dots are drawn by lot of their row numbers, so that the
 * same rows in any order, from any machine, show the same dots.
 */
export function dotsOf({ x, y, rows }: Plane, { most, fields }: DotLimits = DOT_LIMITS): Drawn {
  const [across, up] = [partingOf(x, fields), partingOf(y, fields)];
  const counts = new Uint32Array(across.fields * up.fields);
  let games = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const [one = Number.NaN, other = Number.NaN] = [x[at], y[at]];
    if (!Number.isFinite(one + other)) continue;
    games += 1;
    const field = fieldOf(one, across) * up.fields + fieldOf(other, up);
    counts[field] = (counts[field] ?? 0) + 1;
  }
  const scatter = [across.isWhole ? SCATTER : 0, up.isWhole ? SCATTER : 0] as const;
  const dots = sampleOf({ x, y, rows }, games, most);
  return { dots, bins: games > most ? binsOf(counts, across, up) : [], games, left: rows.length - games, scatter };
}

/** At most `most` of the games that have a place, in the order of their rows. */
function sampleOf({ x, y, rows }: Plane, games: number, most: number): Dots {
  const isIn = games <= most ? HASHES : ((most * SPARE + SPARE_DOTS) / games) * HASHES;
  const found: { readonly at: number; readonly row: number; readonly lot: number }[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const lot = lotOf(row);
    if (lot < isIn && Number.isFinite((x[at] ?? Number.NaN) + (y[at] ?? Number.NaN))) found.push({ at, row, lot });
  }
  const kept = found
    .toSorted((one, other) => one.lot - other.lot || one.row - other.row)
    .slice(0, most)
    .toSorted((one, other) => one.row - other.row);
  return {
    x: kept.map(({ at }) => x[at] ?? 0),
    y: kept.map(({ at }) => y[at] ?? 0),
    rows: kept.map(({ row }) => row),
  };
}

function binsOf(counts: Uint32Array, across: Parting, up: Parting): readonly Bin[] {
  const bins: Bin[] = [];
  counts.forEach((count, field) => {
    if (count === 0) return;
    const [column, row] = [Math.floor(field / up.fields), field % up.fields];
    const [x1, y1] = [across.from + column * across.width, up.from + row * up.width];
    bins.push({ x1, x2: x1 + across.width, y1, y2: y1 + up.width, count });
  });
  return bins;
}
