import { first, later, type Vocabulary } from 'virtual:words';
import { signal } from '@preact/signals';
import { say, type Words } from '#engine';
import type { Say } from './words.ts';

/** Every language that this page can speak, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [first.language, ...Object.keys(later)];

const learnt = new Map<string, Vocabulary>([[first.language, first.vocabulary]]);
/** World's and interface's words laid together, by `language scenario`. */
const together = new Map<string, Words>();
const spoken = signal(first.language);

/** The language that the page speaks now. Who reads it while drawing is drawn again when it changes. */
export const languageNow = (): string => spoken.value;

/** Speaks another language from now on. One that the page does not know changes nothing; fetching it may fail. */
export async function speak(language: string): Promise<void> {
  const fetch = later[language];
  if (fetch !== undefined && !learnt.has(language)) learnt.set(language, await fetch());
  if (learnt.has(language)) spoken.value = language;
}

/** The first of the wished languages that the page can speak, regions aside; its own first one where there is none. */
export const languageFor = (wished: readonly string[]): string =>
  wished.map((tag) => tag.split('-', 1)[0] ?? '').find((tag) => LANGUAGES.includes(tag)) ?? first.language;

/** One voice for a scenario's words and the interface's, in the language of the moment. Missing keys throw. */
export const sayOf =
  (scenario: string): Say =>
  (key, params = {}) =>
    say(wordsOf(scenario, spoken.value), key, params, spoken.value);

function wordsOf(scenario: string, language: string): Words {
  const name = `${language} ${scenario}`;
  const known = together.get(name);
  if (known !== undefined) return known;
  const vocabulary = learnt.get(language) ?? first.vocabulary;
  const made = { ...vocabulary.worlds[scenario], ...vocabulary.page };
  together.set(name, made);
  return made;
}
