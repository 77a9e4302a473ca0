import type { FactView } from '#engine';
import type { Say } from '../words.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** The short name of a party, as a dispatch would give it. */
export const shortName = (say: Say, party: string): string => say(`party.${party}.short`);

/** Several parties in one breath: "Washington and Seoul". */
export const partyNames = (say: Say, parties: readonly string[]): string =>
  LIST.format(parties.map((party) => shortName(say, party)));

/** One day in words, year left out; an ISO date in. */
export const day = (date: string): string => DAY.format(new Date(date));

const ONE_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Several names of which one holds: "hedging or holding out". */
export const oneOf = (names: readonly string[]): string => ONE_OF.format(names);

/** First and last day of a turn in words; ISO dates in. */
export function span(from: string, to: string): string {
  return `${DAY.format(new Date(from))} – ${DAY_AND_YEAR.format(new Date(to))}`;
}

/** A move by name; where there are several ways of making it, the way has the name. */
export function moveName(say: Say, choice: string): string {
  const [move, option] = choice.split(':');
  return say(option === undefined ? `move.${move}.name` : `move.${move}.${option}.name`);
}

/** The sentence of a fact, names filled in. */
export function factSentence(say: Say, fact: FactView): string {
  return say(`fact.${fact.fact}`, {
    by: fact.by === null ? '' : shortName(say, fact.by),
    about: fact.about === null ? '' : shortName(say, fact.about),
    severity: fact.severity,
    size: fact.size,
    coin: fact.coin === null ? '' : say(`coin.${fact.coin}`),
    deed: fact.deedWords === null ? '' : say(fact.deedWords),
  });
}
