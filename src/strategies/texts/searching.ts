import { boundAt, boundOf, LAYERS } from './bound.ts';
import { climbedFrom, type Meter } from './climbing.ts';
import { bestOfAll, type Looked } from './exact.ts';
import { type Goal, isBetter, rankOf } from './goal.ts';
import { countOf, type Space, type Text, tallyOf, type Worths } from './space.ts';

/** Texts up to which all of them are tried. */
export const EXACT_TEXTS = 20_000;
/** Texts that are looked at where there are more. */
export const LOOKS = 3000;
/** Texts drawn to begin from, beside those that stand to reason. */
const DRAWN_STARTS = 6;
/** How many of all beginnings are climbed from: those that are best as they stand. */
const CLIMBS = 3;

/** How far a search may go, and where it begins. */
export interface Means {
  /** Texts by their picks to begin from, such as the offered one. */
  readonly starts: readonly (readonly number[])[];
  /** A draw in [0, 1) for each number: the same whenever it is asked. */
  readonly draw: (number: number) => number;
  readonly exactTexts?: number;
  readonly looks?: number;
}

/** The best text that was found, and how much better another one could be. */
export interface Found {
  readonly text: Text;
  readonly worths: Worths;
  /** What it comes to by the goal. */
  readonly score: number;
  /** True where every text was tried. */
  readonly isExact: boolean;
  /** By how much the best text could exceed it at most; 0 where every text was tried. Reckoned when it is asked for. */
  readonly gap: () => number;
}

/** A beginning without what its other promises hold already. */
function mended({ slots, repeated }: Space, picks: readonly number[]): readonly number[] {
  const twice = repeated?.(picks) ?? [];
  if (twice.length === 0) return picks;
  const empty = (place: number): number =>
    Math.max(0, slots[place]?.options.findIndex((one) => one.clause === null) ?? 0);
  return picks.map((pick, place) => (twice.includes(place) ? empty(place) : pick));
}

/** Texts to begin from: those handed in, the best promises one by one for several weights of the own worth, and some drawn. */
function startsFor(space: Space, goal: Goal, { starts, draw }: Means): readonly (readonly number[])[] {
  const reasoned = LAYERS.map((layer) => boundAt(space, goal, { layer, tilt: 0 }).picks);
  const { length } = space.slots;
  const drawn = Array.from({ length: DRAWN_STARTS }, (_, number) =>
    space.slots.map(({ options }, slot) => Math.floor(draw(number * length + slot) * options.length)),
  );
  return [...starts, ...reasoned, ...drawn].map((picks) => mended(space, picks));
}

/** The starts that are best as they stand. */
function bestStarts(space: Space, goal: Goal, means: Means): readonly (readonly number[])[] {
  const ranked = startsFor(space, goal, means).map((picks) => ({
    picks,
    rank: rankOf(space, tallyOf(space, picks), picks, goal, null),
  }));
  return ranked
    .toSorted((a, b) => (isBetter(a.rank, b.rank) ? -1 : isBetter(b.rank, a.rank) ? 1 : 0))
    .slice(0, CLIMBS)
    .map(({ picks }) => picks);
}

/** Climbs from the best starts in turn; each may use an equal share of the looks that are left. */
function bestClimbed(space: Space, goal: Goal, means: Means): Looked | null {
  const starts = bestStarts(space, goal, means);
  let left = means.looks ?? LOOKS;
  let best: Looked | null = null;
  for (const [number, start] of starts.entries()) {
    const share = Math.floor(left / (starts.length - number));
    const meter: Meter = { left: share };
    const found = climbedFrom(space, goal, start, meter);
    left -= share - Math.max(0, meter.left);
    if (found !== null && isBetter(found.rank, best === null ? null : best.rank)) best = found;
  }
  return best;
}

/**
 * The best text by a goal: of all of them where there are at most `EXACT_TEXTS` (each under every setting of the dials),
 * else by climbing from several starts, best improvement first, with at most `LOOKS` looks. The gap is then the distance
 * to a bound that no text exceeds. Null where no text that is enough was found.
 */
export function searched(space: Space, goal: Goal, means: Means): Found | null {
  const isExact = countOf(space) <= (means.exactTexts ?? EXACT_TEXTS);
  const found = isExact ? bestOfAll(space, goal) : bestClimbed(space, goal, means);
  if (found === null || !found.rank.isEnough) return null;
  const { picks, rank } = found;
  const { score, worths, setting } = rank;
  const gap = (): number => (isExact ? 0 : Math.max(0, boundOf(space, goal) - score));
  return { text: { picks, setting }, worths, score, isExact, gap };
}
