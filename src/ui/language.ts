import { first, later, type Vocabulary } from 'virtual:words';
import { signal } from '@preact/signals';
import { say, type Words } from '#engine';
import type { Say } from './words.ts';

/** Every language that this page can speak, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [first.language, ...Object.keys(later)];

/** What stands for words that are still on their way. */
const COMING = '…';

/** What is known of each language, in the parts in which it came. */
const learnt = signal<Readonly<Record<string, readonly Vocabulary[]>>>({ [first.language]: [first.vocabulary] });
/** A scenario's words and the interface's laid together, by `language scenario`. */
const together = new Map<string, Words>();
const spoken = signal(first.language);
const isWhole = signal(false);

/** The language that the page speaks now. Who reads it while drawing is drawn again when it changes. */
export const languageNow = (): string => spoken.value;

/**
 * Fetches the words that the page does not carry from the beginning. What asks for one of them sooner says … and is
 * drawn again when they are there. Fetching may fail, and can be asked for again.
 */
export async function fetchRest(): Promise<void> {
  if (isWhole.value) return;
  learn(first.language, [first.vocabulary, await first.rest()]);
  isWhole.value = true;
}

/** Speaks another language from now on. One that the page does not know changes nothing; fetching it may fail. */
export async function speak(language: string): Promise<void> {
  const fetch = later[language];
  if (fetch !== undefined && learnt.value[language] === undefined) learn(language, await fetch());
  if (learnt.value[language] !== undefined) spoken.value = language;
}

/** The first of the wished languages that the page can speak, regions aside; its own first one where there is none. */
export const languageFor = (wished: readonly string[]): string =>
  wished.map((tag) => tag.split('-', 1)[0] ?? '').find((tag) => LANGUAGES.includes(tag)) ?? first.language;

/** One voice for a scenario's words and the interface's, in the language of the moment. Missing keys throw. */
export const sayOf =
  (scenario: string): Say =>
  (key, params = {}) => {
    const words = wordsOf(scenario, spoken.value);
    const isComing = !isWhole.value && spoken.value === first.language && !Object.hasOwn(words, key);
    return isComing ? COMING : say(words, key, params, spoken.value);
  };

function learn(language: string, parts: readonly Vocabulary[]): void {
  together.clear();
  learnt.value = { ...learnt.value, [language]: parts };
}

function wordsOf(scenario: string, language: string): Words {
  const name = `${language} ${scenario}`;
  const known = together.get(name);
  if (known !== undefined) return known;
  const parts = learnt.value[language] ?? [first.vocabulary];
  const made = Object.assign({}, ...parts.flatMap(({ worlds, page }) => [worlds[scenario] ?? {}, page]));
  together.set(name, made);
  return made;
}
