import { type AdditiveSpace, additiveSpaceOf, outcomeOf, sizesOf } from './additive-space.ts';
import { Barring, NOTHING_PENDING, type Pending } from './barring.ts';
import type { BargainingDomain, OutcomePoint } from './domain.ts';
import { leadingOfEachKind, type Points } from './leading.ts';

/** PartialOutcomes outcomes that are held at once at most; a domain that needs more is refused. */
export const MOST_HELD = 4_000_000;

/** A domain whose frontier needs more room than there is. */
export class FrontierTooLarge extends Error {
  constructor() {
    super(`The frontier needs more than ${MOST_HELD} partial outcomes at once.`);
  }
}

/** Levels of an issue, by number, and what each is worth. */
interface Levels extends Points {
  readonly numbers: Float64Array;
}

/** Outcomes of the first few issues, by number, and what each is worth so far. */
interface PartialOutcomes extends Levels {
  /** What of the bars each leaves open. */
  readonly pending: readonly Pending[];
}

/**
 * The Pareto frontier: every outcome to which no other is preferred by one party without being worse for another. Outcomes
 * that are worth the same to everybody stand on it together. In lexicographic order; reservations play no part. Exactly what
 * comparing all outcomes with all would find, but reckoned issue by issue: partial outcomes that are surely worse than
 * another are dropped before the next issue is added, so that domains of many more outcomes than could be tried can be
 * read. Throws on a domain with faults (ask `domainFaults`), and `FrontierTooLarge`.
 */
export function paretoFrontier(domain: BargainingDomain): readonly OutcomePoint[] {
  const space = additiveSpaceOf(domain);
  const { values, numbers, width } = frontierOf(space);
  const points: OutcomePoint[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const utilities: number[] = [];
    for (let party = 0; party < width; party++) utilities.push(values[at * width + party] ?? 0);
    points.push({ outcome: outcomeOf(space, numbers[at] ?? 0), utilities });
  }
  return points;
}

function frontierOf(space: AdditiveSpace): PartialOutcomes {
  const { domain, terms, width } = space;
  const barring = new Barring(domain);
  let partial: PartialOutcomes = {
    width,
    numbers: new Float64Array(1),
    values: new Float64Array(width),
    pending: [NOTHING_PENDING],
  };
  for (const [issue, own] of terms.entries()) {
    const count = own.length / width;
    const left = terms.length - 1 - issue;
    const all: Levels = { width, values: own, numbers: Float64Array.from({ length: count }, (_, level) => level) };
    const levels = issue === 0 ? all : kept(all, barring.kindsOf(issue, count), marginsOf(space, left + 1));
    const next = joined(partial, { levels, count, after: (pending) => barring.after(pending, issue, count) });
    const stay = leadingOfEachKind(next, next.pending, marginsOf(space, left));
    partial = { ...chosen(next, stay), pending: Array.from(stay, (at) => next.pending[at] ?? NOTHING_PENDING) };
  }
  return partial;
}

const marginsOf = (space: AdditiveSpace, left: number): readonly number[] => roundingMargins(sizesOf(space), left);

/**
 * By how much a partial outcome must be ahead to stay ahead, for each party, when `left` more terms are added to sums of at
 * most these sizes. Rounding keeps the order of two sums but may make them equal, and what is equal in the end stands on the
 * frontier. Each addition rounds by at most 2⁻⁵³ of the largest sum. None where nothing is added any more.
 */
export const roundingMargins = (sizes: readonly number[], left: number): readonly number[] =>
  sizes.map((size) => (left === 0 ? 0 : 2 * Number.EPSILON * (left + 2) * size));

interface Next {
  readonly levels: Levels;
  /** How many levels the issue has, with those that are not offered any more. */
  readonly count: number;
  /** The state after each level, by the state before; null where the level is barred. */
  readonly after: (pending: Pending) => readonly (Pending | null)[];
}

/** Every partial outcome with every level of the next issue that it leaves open. Throws where they are too many. */
function joined(partial: PartialOutcomes, { levels, count, after }: Next): PartialOutcomes {
  const { width } = partial;
  const most = partial.numbers.length * levels.numbers.length;
  if (most > MOST_HELD) throw new FrontierTooLarge();
  const [numbers, values] = [new Float64Array(most), new Float64Array(most * width)];
  const pending: Pending[] = [];
  const states = new Map(partial.pending.map((state) => [state, after(state)]));
  for (let one = 0; one < partial.numbers.length; one++) {
    const ways = states.get(partial.pending[one] ?? NOTHING_PENDING) ?? [];
    for (let level = 0; level < levels.numbers.length; level++) {
      const number = levels.numbers[level] ?? 0;
      const state = ways[number] ?? null;
      if (state === null) continue;
      const at = pending.push(state) - 1;
      numbers[at] = (partial.numbers[one] ?? 0) * count + number;
      for (let party = 0; party < width; party++)
        values[at * width + party] =
          (partial.values[one * width + party] ?? 0) + (levels.values[level * width + party] ?? 0);
    }
  }
  const held = pending.length;
  return { width, numbers: numbers.subarray(0, held), values: values.subarray(0, held * width), pending };
}

/** Without those that another of their kind beats by more than a margin, in the same order. */
const kept = (all: Levels, kinds: readonly string[], margins: readonly number[]): Levels =>
  chosen(all, leadingOfEachKind(all, kinds, margins));

function chosen({ width, numbers, values }: Levels, places: Uint32Array): Levels {
  const own = new Float64Array(places.length * width);
  for (const [to, from] of places.entries())
    for (let party = 0; party < width; party++) own[to * width + party] = values[from * width + party] ?? 0;
  return { width, numbers: Float64Array.from(places, (at) => numbers[at] ?? 0), values: own };
}
