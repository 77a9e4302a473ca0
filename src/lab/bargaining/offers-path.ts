import type { OfferState, Rules, World } from '#engine';
import type { BargainingDomain } from './domain.ts';
import { FrontierTooLarge } from './frontier.ts';
import { type BargainingDistances, type BargainingMeasures, distancesFrom } from './measures.ts';
import { domainOf, issueIdOf } from './rules-domain.ts';
import { worthMeasures } from './worth-frontier.ts';

/** An offer as it was tabled, what became of it, and what its text was worth to each party of its table, in their order. */
export interface OfferOnPath {
  readonly offer: number;
  readonly turn: number;
  readonly from: string;
  readonly package: string;
  /** True where it promises something else than its package prepares. */
  readonly isOwnText: boolean;
  /** The offer that it answered; null where it opened. */
  readonly counters: number | null;
  readonly fate: OfferState;
  readonly utilities: readonly number[];
}

/** What a text came to: the one that was signed last, or else the best that was offered. */
export interface TextJudged {
  readonly offer: number;
  readonly isSigned: boolean;
  readonly distances: BargainingDistances;
  /** The frontier's outcome that nobody would have minded instead, and by how much more it gives each; null: there is none. */
  readonly better: { readonly utilities: readonly number[]; readonly more: readonly number[] } | null;
}

/** The measures of a table's bargaining problem, of its frontier the worths alone. */
export interface PossibleTexts extends Omit<BargainingMeasures, 'frontier'> {
  readonly frontier: readonly (readonly number[])[];
}

/** All offers that were made at one table, in the order in which they were laid there, and what could have been agreed. */
export interface TablePath {
  readonly parties: readonly string[];
  readonly offers: readonly OfferOnPath[];
  /** What could have been agreed; null where it is too much to be reckoned. */
  readonly measures: PossibleTexts | null;
  readonly judged: TextJudged | null;
}

/**
 * The path of offers through a game, table by table: those at which something was offered by the number of their offers,
 * then those at which a package could have been. Values are those of `domainOf`, in points of the scenario, so that offers
 * and frontier can be compared; what order, trust and those at home add is not in them. Edits nothing.
 */
export function offersPaths(world: World, rules: Rules): readonly TablePath[] {
  const tables = new Map(rules.packages.map(({ sides }) => [tableKey(sides), partiesAt(sides)]));
  return [...tables]
    .map(([key, handles]) => tablePath(world, rules, key, handles))
    .toSorted((one, other) => other.offers.length - one.offers.length || one.parties.length - other.parties.length);
}

type Sides = World['offers'][number]['sides'];
const partiesAt = (sides: Sides): readonly number[] => sides.flat().toSorted((one, other) => one - other);
const tableKey = (sides: Sides): string => partiesAt(sides).join();

function tablePath(world: World, rules: Rules, key: string, handles: readonly number[]): TablePath {
  const parties = handles.map((party) => rules.index.parties.id(party));
  const domain = domainOf(rules, parties);
  const measures = measuresOf(domain);
  const offers = world.offers
    .filter(({ sides }) => tableKey(sides) === key)
    .map((offer): OfferOnPath => {
      const { id, tabledOnTurn: turn, from, package: prepared, counters, state: fate } = offer;
      return {
        offer: id,
        turn,
        from: rules.index.parties.id(from),
        package: rules.index.packages.id(prepared),
        isOwnText: !isSameText(offer.clauses, rules.packages[prepared]?.clauses ?? []),
        counters: counters < 0 ? null : counters,
        fate,
        utilities: worthOfText(offer.clauses, domain, rules),
      };
    });
  if (measures === null) return { parties, offers, measures, judged: null };
  const frontier = measures.frontier.map(({ utilities }) => utilities);
  return { parties, offers, measures: { ...measures, frontier }, judged: judgedIn(offers, measures) };
}

function measuresOf(domain: BargainingDomain): BargainingMeasures | null {
  try {
    return worthMeasures(domain);
  } catch (error) {
    if (error instanceof FrontierTooLarge) return null;
    throw error;
  }
}

type Clauses = World['offers'][number]['clauses'];

const isSameText = (one: Clauses, other: Clauses): boolean =>
  one.length === other.length &&
  one.every((clause) =>
    other.some(({ giver, issue, level }) => giver === clause.giver && issue === clause.issue && level === clause.level),
  );

/** What a text is worth to each party of a domain. Throws on a clause that the domain does not know. */
function worthOfText(clauses: Clauses, { issues, parties }: BargainingDomain, rules: Rules): readonly number[] {
  const places = clauses.map(({ giver, issue, level }) => {
    const id = issueIdOf(rules, issue, giver);
    const place = issues.findIndex((known) => known.id === id);
    if (place < 0) throw new Error(`Nobody at this table can promise ${id}.`);
    // The first level of a domain's issue is that nothing is promised.
    return [place, level + 1] as const;
  });
  return parties.map(({ evaluations }) =>
    places.reduce((sum, [place, level]) => sum + (evaluations[place]?.[level] ?? 0), 0),
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The one of these that is greatest by a first measure, and among equals by a second; the first of equals. */
function greatest<T>(list: readonly T[], first: (one: T) => number, second: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>((best, one) => {
    if (best === undefined) return one;
    const ahead = first(one) - first(best) || second(one) - second(best);
    return ahead > 0 ? one : best;
  }, undefined);
}

/** Of several signed texts the last; where none was signed, the one that gave most to whom it gave least. */
function judgedIn(offers: readonly OfferOnPath[], measures: BargainingMeasures): TextJudged | null {
  const signed = offers.findLast(({ fate }) => fate === 'accepted');
  const least = ({ utilities }: OfferOnPath): number => Math.min(...utilities);
  const judged = signed ?? greatest(offers, least, ({ utilities }) => sumOf(utilities));
  if (judged === undefined) return null;
  const { offer, utilities } = judged;
  const more = measures.frontier
    .map((point) => point.utilities.map((value, party) => value - (utilities[party] ?? 0)))
    .filter((gains) => gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0));
  const most = greatest(more, sumOf, (gains) => Math.min(...gains));
  return {
    offer,
    isSigned: signed !== undefined,
    distances: distancesFrom(utilities, measures),
    better:
      most === undefined ? null : { utilities: utilities.map((value, at) => value + (most[at] ?? 0)), more: most },
  };
}
