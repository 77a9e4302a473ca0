import { type FactView, factParams } from '#engine';
import { languageNow } from '../language.ts';
import type { Say } from '../words.ts';

/** Lists and days as the page's language of the moment writes them; made once for each language. */
interface Manners {
  readonly list: (names: readonly string[]) => string;
  readonly all: (things: readonly string[]) => string;
  readonly oneOf: (names: readonly string[]) => string;
  readonly day: (date: Date) => string;
  readonly minute: (date: Date) => string;
  readonly days: (from: Date, to: Date) => string;
}

const DAY = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const known = new Map<string, Manners>();

/** Intl reads `en` as American; this page writes its days the British way. */
const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

function mannersOf(language: string): Manners {
  const tag = tagOf(language);
  const all = new Intl.ListFormat(language, { type: 'conjunction' });
  const any = new Intl.ListFormat(tag, { type: 'disjunction' });
  const day = new Intl.DateTimeFormat(tag, DAY);
  const minute = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(tag, { ...DAY, year: 'numeric' });
  return {
    // Korean papers put a dot between states; the word that Intl would put there is an office's.
    list: (names) => (language === 'ko' ? names.join('·') : all.format(names)),
    all: (things) => all.format(things),
    oneOf: (names) => any.format(names),
    day: (date) => day.format(date),
    minute: (date) => minute.format(date),
    // Where the year stands last, it closes the span; elsewhere Intl knows where it goes.
    days: (from, to) => (language === 'en' ? `${day.format(from)} – ${days.format(to)}` : days.formatRange(from, to)),
  };
}

function mannersNow(): Manners {
  const language = languageNow();
  const manners = known.get(language) ?? mannersOf(language);
  known.set(language, manners);
  return manners;
}

/** A day and a time of day, where the reader's clock stands. */
export const minuteOf = (date: Date): string => mannersNow().minute(date);

/** The short name of a party, as a dispatch would give it. */
export const shortName = (say: Say, party: string): string => say(`party.${party}.short`);

/** Several parties in one breath: "Washington and Seoul". */
export const partyNames = (say: Say, parties: readonly string[]): string =>
  mannersNow().list(parties.map((party) => shortName(say, party)));

/** One day in words, year left out; an ISO date in. */
export const day = (date: string): string => mannersNow().day(new Date(date));

/** Several things of which all hold: "3 points for you and 2 for Seoul". */
export const allOf = (things: readonly string[]): string => mannersNow().all(things);

/** Several names of which one holds: "hedging or holding out". */
export const oneOf = (names: readonly string[]): string => mannersNow().oneOf(names);

/** First and last day of a turn in words; ISO dates in. */
export const span = (from: string, to: string): string =>
  from === to ? day(from) : mannersNow().days(new Date(from), new Date(to));

/** A move by name; where there are several ways of making it, the way has the name. */
export function moveName(say: Say, choice: string): string {
  const [move, option] = choice.split(':');
  return say(option === undefined ? `move.${move}.name` : `move.${move}.${option}.name`);
}

/** The sentence of a fact, names filled in. */
export function factSentence(say: Say, fact: FactView): string {
  return say(`fact.${fact.fact}`, factParams(fact, say));
}
