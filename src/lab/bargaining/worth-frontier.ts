import { Barring, NOTHING_PENDING, outcomesOf, type Pending } from './barring.ts';
import type { BargainingDomain, BargainingLevel, Outcome, OutcomePoint } from './domain.ts';
import { FrontierTooLarge, MOST_HELD, roundingMargins } from './frontier.ts';
import { leadingOfEachKind } from './leading.ts';
import type { BargainingMeasures } from './measures.ts';
import { opposition } from './opposition.ts';
import { kalaiPoint, kalaiSmorodinskyPoint, nashPoint, welfarePoint } from './points.ts';
import { termsOf } from './terms.ts';

/** One partial outcome of many that are worth the same: its worth so far, and how it came about. */
interface Partial {
  readonly worths: readonly number[];
  readonly before: Partial | null;
  readonly level: BargainingLevel;
  /** What of the bars is still open: only those with the same open can stand for one another. */
  readonly pending: Pending;
}

const OPENING: Omit<Partial, 'worths'> = { before: null, level: '', pending: NOTHING_PENDING };

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
  const barring = new Barring(domain);
  let partial: readonly Partial[] = [{ ...OPENING, worths: parties.map(() => 0) }];
  for (const [issue, { levels }] of issues.entries()) {
    if (partial.length * levels.length > MOST_HELD) throw new FrontierTooLarge();
    const joined = onceEach(partial, {
      levels,
      open: (pending) => barring.after(pending, issue, levels.length),
      terms: parties.map((_, party) => terms[party]?.[issue] ?? []),
    });
    const values = Float64Array.from(joined.flatMap(({ worths }) => worths));
    const states = joined.map(({ pending }) => pending);
    const margins = roundingMargins(sizes, issues.length - 1 - issue);
    partial = [...leadingOfEachKind({ width: parties.length, values }, states, margins)].flatMap(
      (at) => joined[at] ?? [],
    );
  }
  return partial.map((point) => ({ outcome: outcomeOf(point, issues), utilities: point.worths }));
}

interface Next {
  readonly levels: readonly BargainingLevel[];
  /** The state after each level, by the state before; null where the level is barred. */
  readonly open: (pending: Pending) => readonly (Pending | null)[];
  /** By party, then by level. */
  readonly terms: readonly (readonly number[])[];
}

/** Every partial outcome with every level of the next issue that it leaves open, the first of each worth. */
function onceEach(partial: readonly Partial[], { levels, open, terms }: Next): readonly Partial[] {
  const first = new Map<string, Partial>();
  const states = new Map<Pending, readonly (Pending | null)[]>();
  for (const before of partial) {
    const after = states.get(before.pending) ?? open(before.pending);
    states.set(before.pending, after);
    for (const [place, level] of levels.entries()) {
      const pending = after[place] ?? null;
      if (pending === null) continue;
      const worths = before.worths.map((worth, party) => worth + (terms[party]?.[place] ?? 0));
      const key = `${pending}:${worths.join()}`;
      if (!first.has(key)) first.set(key, { worths, before, level, pending });
    }
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
    outcomes: outcomesOf(domain),
    frontier,
    nash: nashPoint(domain, frontier),
    kalai: kalaiPoint(domain, frontier),
    kalaiSmorodinsky: kalaiSmorodinskyPoint(domain, frontier),
    welfare: welfarePoint(domain, frontier),
    opposition: opposition(domain, frontier),
  };
}
