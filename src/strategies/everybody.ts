import { BARTERERS } from './classics/barter.ts';
import { PURSE_SHARERS } from './classics/purse.ts';
import { NEIGHBOURS } from './classics/two-ways.ts';
import { negotiator } from './negotiator/negotiator.ts';
import { CHAIRS_AT_TABLES, DEFAULT_STRATEGY, HAGGLED_IN_STUDIES, USUAL } from './registry.ts';
import type { Weigher } from './strategy.ts';
import { DEFAULT_STRENGTH, isStrength, type Strength } from './strength/strength.ts';
import { strengthened } from './strength/strengthened.ts';
import { boulware } from './tactics/boulware.ts';
import { conceder } from './tactics/conceder.ts';
import { opponentModeller } from './tactics/opponent-modeller.ts';
import { relativeTitForTat } from './tactics/relative-tit-for-tat.ts';
import type { Tactic } from './tactics/tactic.ts';
import { TACTICS } from './tactics/tactics.ts';

/** The tactics whose negotiators studies draw, in the order in which rows were counted with them. */
const STUDIED = [boulware, conceder, relativeTitForTat, opponentModeller];

const studied = (party: string): readonly Weigher[] => STUDIED.map((tactic) => negotiatorFor(party, tactic));

/**
 * Every strategy that a study takes where none is named. The first of each party is its default; those who haggle come last.
 * An id is unique within a party. A page on which nobody haggles, and no warm-up is played, need not load this.
 */
export const STRATEGIES: readonly Weigher[] = [
  ...USUAL,
  ...NEIGHBOURS,
  ...BARTERERS,
  ...PURSE_SHARERS,
  ...HAGGLED_IN_STUDIES.flatMap(studied),
];

/** A party that haggles by a tactic. Throws where it sits at no table. */
export function negotiatorFor(party: string, tactic: Tactic): Weigher {
  const byTemper = CHAIRS_AT_TABLES[party];
  if (byTemper === undefined) throw new Error(`"${party}" sits at no table.`);
  return negotiator(tactic, party, byTemper);
}

/** One negotiator for each tactic in the chair of a party; none where it sits at no table. */
export const negotiatorsFor = (party: string): readonly Weigher[] =>
  CHAIRS_AT_TABLES[party] === undefined ? [] : TACTICS.map((tactic) => negotiatorFor(party, tactic));

const isStudied = ({ party, id }: Weigher): boolean => STRATEGIES.some((one) => one.party === party && one.id === id);

/**
 * Everybody who can be named for a chair: the strategies, and then the negotiators that no study draws by itself. Studies
 * take every strategy in turn, so that one more would change all their rows, and each pairing costs as many games again.
 */
export const SEATS: readonly Weigher[] = [
  ...STRATEGIES,
  ...Object.keys(CHAIRS_AT_TABLES)
    .flatMap(negotiatorsFor)
    .filter((one) => !isStudied(one)),
];

/** Of a party, the strategies that a study takes where none is named. */
export const strategiesFor = (party: string): readonly Weigher[] =>
  STRATEGIES.filter((strategy) => strategy.party === party);

/** Of a party, everybody who can be named for its chair, the default first. */
export const seatsFor = (party: string): readonly Weigher[] => SEATS.filter((strategy) => strategy.party === party);

/** Who sits in a chair for which nothing else was asked; nobody where the party has no strategy. */
const defaultOf = (party: string): Weigher | null => strategiesFor(party)[0] ?? null;

/**
 * A strategy for a seat, by default the one that plays by the temper drawn, plainly. Throws where the party has none of
 * this id.
 */
export function agentFor(party: string, id: string = DEFAULT_STRATEGY, strength: Strength = DEFAULT_STRENGTH): Weigher {
  const own = seatsFor(party);
  const strategy = own.find((candidate) => candidate.id === id);
  if (strategy === undefined)
    throw new Error(`"${party}" has no strategy "${id}": it has ${own.map((known) => known.id).join(', ')}.`);
  return strengthened(strategy, strength, defaultOf);
}

/** What a seat is called where it is chosen: a strategy's id, with a strength behind it where it is not the plain one. */
export function seatNamed(name: string): { readonly id: string; readonly strength: Strength } {
  const cut = name.lastIndexOf('+');
  const strength = name.slice(cut + 1);
  return cut > 0 && isStrength(strength)
    ? { id: name.slice(0, cut), strength }
    : { id: name, strength: DEFAULT_STRENGTH };
}
