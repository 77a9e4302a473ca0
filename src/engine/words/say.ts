import type { IntlMessageFormat } from 'intl-messageformat';
import { messageOf } from './message.ts';
import { withParticles } from './particles.ts';
import type { Words } from './words.ts';

export type WordParams = Readonly<Record<string, string | number>>;

const MOST_KEPT = 4096;
/** Messages are parsed once; what a message means depends on nothing else. */
const parsed = new Map<string, IntlMessageFormat>();

/**
 * The sentence under a key, with its arguments filled in. `language` is a BCP 47 tag and decides plurals, numbers and,
 * in Korean, particles.
 * Throws where the key is missing or an argument is not given: both are broken promises, since the reader checks words.
 */
export function say(words: Words, key: string, params: WordParams = {}, language = 'en'): string {
  const message = Object.hasOwn(words, key) ? words[key] : undefined;
  if (message === undefined) throw new Error(`There are no words under "${key}".`);
  const text = formatOf(message, language).format(params);
  return language === 'ko' ? withParticles(String(text)) : String(text);
}

function formatOf(message: string, language: string): IntlMessageFormat {
  const name = `${language} ${message}`;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  const format = messageOf(message, language);
  parsed.set(name, format);
  return format;
}
