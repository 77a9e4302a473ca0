import { type AdditiveSpace, additiveSpaceOf, outcomeOf, sizesOf } from './additive-space.ts';
import type { BargainingDomain, OutcomePoint } from './domain.ts';
import { leadingPoints, type Points } from './leading.ts';

/** PartialOutcomes outcomes that are held at once at most; a domain that needs more is refused. */
export const MOST_HELD = 4_000_000;

/** A domain whose frontier needs more room than there is. */
export class FrontierTooLarge extends Error {
  constructor() {
    super(`The frontier needs more than ${MOST_HELD} partial outcomes at once.`);
  }
}

/** Outcomes of the first few issues, by number, and what each is worth so far. */
interface PartialOutcomes extends Points {
  readonly numbers: Float64Array;
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
  const { terms, width } = space;
  let partial: PartialOutcomes = { width, numbers: new Float64Array(1), values: new Float64Array(width) };
  for (const [issue, own] of terms.entries()) {
    const left = terms.length - 1 - issue;
    const levels = {
      width,
      values: own,
      numbers: Float64Array.from({ length: own.length / width }, (_, level) => level),
    };
    const offered = issue === 0 ? levels : kept(levels, marginsOf(space, left + 1));
    partial = kept(joined(partial, offered, own.length / width), marginsOf(space, left));
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

/** Every partial outcome with every level of the next issue. Throws where they are too many. */
function joined(partial: PartialOutcomes, levels: PartialOutcomes, allLevels: number): PartialOutcomes {
  const { width } = partial;
  const count = partial.numbers.length * levels.numbers.length;
  if (count > MOST_HELD) throw new FrontierTooLarge();
  const [numbers, values] = [new Float64Array(count), new Float64Array(count * width)];
  let at = 0;
  for (let one = 0; one < partial.numbers.length; one++)
    for (let level = 0; level < levels.numbers.length; level++, at++) {
      numbers[at] = (partial.numbers[one] ?? 0) * allLevels + (levels.numbers[level] ?? 0);
      for (let party = 0; party < width; party++)
        values[at * width + party] =
          (partial.values[one * width + party] ?? 0) + (levels.values[level * width + party] ?? 0);
    }
  return { width, numbers, values };
}

/** Without those that another beats by more than a margin, in the same order. */
function kept(all: PartialOutcomes, margins: readonly number[]): PartialOutcomes {
  const { width, numbers, values } = all;
  const stay = leadingPoints(all, margins);
  const staying = new Float64Array(stay.length * width);
  for (const [to, from] of stay.entries())
    for (let party = 0; party < width; party++) staying[to * width + party] = values[from * width + party] ?? 0;
  return { width, numbers: Float64Array.from(stay, (at) => numbers[at] ?? 0), values: staying };
}
