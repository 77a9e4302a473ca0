import { Dominance } from './dominance.ts';

/** Points in a row: `width` numbers each, more being better. */
export interface Points {
  readonly values: Float64Array;
  readonly width: number;
}

/**
 * Which points lead, by their places in order: those than which no other is better, that is at least as good in everything
 * and in something by more than its margin.
 */
export function leadingPoints(points: Points, margins: readonly number[]): Uint32Array {
  return points.width === 2 ? leadingPairs(points, margins) : leadingAmong(points, margins);
}

/** As `leadingPoints`, each held only against those of its own kind, of which there is one name for each point. */
export function leadingOfEachKind(
  { values, width }: Points,
  kinds: readonly (string | number)[],
  margins: readonly number[],
): Uint32Array {
  const places = new Map<string | number, number[]>();
  for (const [at, kind] of kinds.entries()) {
    const alike = places.get(kind);
    if (alike === undefined) places.set(kind, [at]);
    else alike.push(at);
  }
  if (places.size === 1) return leadingPoints({ values, width }, margins);
  const leading = [...places.values()].flatMap((alike) => {
    const own = new Float64Array(alike.length * width);
    for (const [to, from] of alike.entries()) own.set(values.subarray(from * width, (from + 1) * width), to * width);
    return Array.from(leadingPoints({ values: own, width }, margins), (place) => alike[place] ?? 0);
  });
  return Uint32Array.from(leading).sort();
}

function leadingAmong(points: Points, margins: readonly number[]): Uint32Array {
  const { values, width } = points;
  const dominance = new Dominance(points, margins);
  return placesOf(points).filter((at) => !dominance.dominates(values, at * width));
}

const placesOf = ({ values, width }: Points): Uint32Array =>
  Uint32Array.from({ length: values.length / width }, (_, at) => at);

/**
 * The same for two numbers each, in one walk from the best in the first to the worst. `ahead` has walked over all that lead
 * in the first by more than its margin.
 */
function leadingPairs(points: Points, [margin = 0, otherMargin = 0]: readonly number[]): Uint32Array {
  const { values } = points;
  const first = (at: number): number => values[2 * at] as number;
  const second = (at: number): number => values[2 * at + 1] as number;
  const walk = placesOf(points).sort((one, other) => first(other) - first(one) || second(other) - second(one));
  let [most, ahead, mostAhead] = [-Infinity, 0, -Infinity];
  const leading = walk.filter((at) => {
    for (; first(walk[ahead] as number) > first(at) + margin; ahead++)
      mostAhead = Math.max(mostAhead, second(walk[ahead] as number));
    most = Math.max(most, second(at));
    return mostAhead < second(at) && most <= second(at) + otherMargin;
  });
  return leading.sort();
}
