import type { BargainingDomain, BargainingLevel, Outcome, OutcomePoint } from './domain.ts';
import { FrontierTooLarge, MOST_HELD, roundingMargins } from './frontier.ts';
import { leadingPoints } from './leading.ts';
import type { BargainingMeasures } from './measures.ts';
import { opposition } from './opposition.ts';
import { kalaiPoint, kalaiSmorodinskyPoint, nashPoint, welfarePoint } from './points.ts';
import { termsOf } from './terms.ts';

/** One partial outcome of many that are worth the same: its worth so far, and how it came about. */
interface Partial {
  readonly worths: readonly number[];
  readonly before: Partial | null;
  readonly level: BargainingLevel;
}

const OPENING: Omit<Partial, 'worths'> = { before: null, level: '' };

/**
 * The Pareto frontier by worth: of outcomes that are worth the same to everybody only the first in lexicographic order
 * stands for all. Where points are whole numbers that is few out of very many, so that a problem of all the issues of a
 * world can be read whose frontier has more outcomes than could be counted. Else as `paretoFrontier`, and as exact.
 * Throws `FrontierTooLarge`.
 */
export function worthFrontier(domain: BargainingDomain): readonly OutcomePoint[] {
  const { issues, parties, normalisation } = domain;
  const terms = parties.map((party) => termsOf(party, normalisation));
  const sizes = terms.map((own) =>
    own.reduce((sum, levels) => sum + Math.max(...levels.map((term) => Math.abs(term))), 0),
  );
  let partial: readonly Partial[] = [{ ...OPENING, worths: parties.map(() => 0) }];
  for (const [issue, { levels }] of issues.entries()) {
    if (partial.length * levels.length > MOST_HELD) throw new FrontierTooLarge();
    const joined = onceEach(partial, levels, (party, level) => terms[party]?.[issue]?.[level] ?? 0);
    const values = Float64Array.from(joined.flatMap(({ worths }) => worths));
    const margins = roundingMargins(sizes, issues.length - 1 - issue);
    partial = [...leadingPoints({ width: parties.length, values }, margins)].flatMap((at) => joined[at] ?? []);
  }
  return partial.map((point) => ({ outcome: outcomeOf(point, issues), utilities: point.worths }));
}

/** Every partial outcome with every level of the next issue, the first of each worth. */
function onceEach(
  partial: readonly Partial[],
  levels: readonly BargainingLevel[],
  termOf: (party: number, level: number) => number,
): readonly Partial[] {
  const first = new Map<string, Partial>();
  for (const before of partial)
    for (const [place, level] of levels.entries()) {
      const worths = before.worths.map((worth, party) => worth + termOf(party, place));
      const key = worths.join();
      if (!first.has(key)) first.set(key, { worths, before, level });
    }
  return [...first.values()];
}

function outcomeOf(point: Partial, issues: BargainingDomain['issues']): Outcome {
  const levels: BargainingLevel[] = [];
  for (let at: Partial = point; at.before !== null; at = at.before) levels.unshift(at.level);
  return Object.fromEntries(issues.map(({ id }, place) => [id, levels[place] ?? '']));
}

/** All measures of a domain, as `bargainingMeasures` but by worth; beyond 2⁵³ outcomes are counted nearly. */
export function worthMeasures(domain: BargainingDomain): BargainingMeasures {
  const frontier = worthFrontier(domain);
  return {
    outcomes: domain.issues.reduce((product, { levels }) => product * levels.length, 1),
    frontier,
    nash: nashPoint(domain, frontier),
    kalai: kalaiPoint(domain, frontier),
    kalaiSmorodinsky: kalaiSmorodinskyPoint(domain, frontier),
    welfare: welfarePoint(domain, frontier),
    opposition: opposition(domain, frontier),
  };
}
