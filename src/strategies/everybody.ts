import type { Agent } from './agent.ts';
import { BARTERERS } from './classics/barter.ts';
import { PURSE_SHARERS } from './classics/purse.ts';
import { NEIGHBOURS } from './classics/two-ways.ts';
import { negotiator } from './negotiator/negotiator.ts';
import { CHAIRS_AT_TABLES, DEFAULT_STRATEGY, USUAL } from './registry.ts';
import type { Weigher } from './strategy.ts';
import { DEFAULT_STRENGTH, isStrength, type Strength } from './strength/strength.ts';
import { strengthened } from './strength/strengthened.ts';
import { boulware } from './tactics/boulware.ts';
import { conceder } from './tactics/conceder.ts';
import { opponentModeller } from './tactics/opponent-modeller.ts';
import { relativeTitForTat } from './tactics/relative-tit-for-tat.ts';
import type { Tactic } from './tactics/tactic.ts';

const HAGGLING = [boulware, conceder, relativeTitForTat, opponentModeller];

const haggling = ([party, byTemper]: readonly [string, Readonly<Record<string, Agent>>]): readonly Weigher[] =>
  HAGGLING.map((tactic) => negotiator(tactic, party, byTemper));

/**
 * Every strategy. The first of each party is its default; those who haggle come last. An id is unique within a party. A page
 * on which nobody haggles, and no warm-up is played, need not load this.
 */
export const STRATEGIES: readonly Weigher[] = [
  ...USUAL,
  ...NEIGHBOURS,
  ...BARTERERS,
  ...PURSE_SHARERS,
  ...Object.entries(CHAIRS_AT_TABLES).flatMap(haggling),
];

/** A party that haggles by any tactic, also by one that sits in no chair of the registry. Throws where it sits at no table. */
export function negotiatorFor(party: string, tactic: Tactic): Weigher {
  const byTemper = CHAIRS_AT_TABLES[party];
  if (byTemper === undefined) throw new Error(`"${party}" sits at no table.`);
  return negotiator(tactic, party, byTemper);
}

export const strategiesFor = (party: string): readonly Weigher[] =>
  STRATEGIES.filter((strategy) => strategy.party === party);

/** Who sits in a chair for which nothing else was asked; nobody where the party has no strategy. */
const defaultOf = (party: string): Weigher | null => strategiesFor(party)[0] ?? null;

/**
 * A strategy for a seat, by default the one that plays by the temper drawn, plainly. Throws where the party has none of
 * this id.
 */
export function agentFor(party: string, id: string = DEFAULT_STRATEGY, strength: Strength = DEFAULT_STRENGTH): Weigher {
  const own = strategiesFor(party);
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
