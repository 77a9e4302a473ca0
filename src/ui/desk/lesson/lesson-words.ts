import { packs } from 'virtual:lesson';
import { signal } from '@preact/signals';
import { say, type Words } from '#engine';
import { languageNow } from '../../language.ts';
import type { Say } from '../../words.ts';

/** The language in which every word of the pack stands. */
const FIRST = 'en';
const OWN = 'ui.lesson.';
const learnt = signal<Readonly<Record<string, Words>>>({});

/** Fetches the pack's words for a language, and the first language's, which stands in for what is missing. May fail. */
export async function learnPack(language: string): Promise<void> {
  for (const wanted of new Set([FIRST, language])) {
    const fetch = packs[wanted];
    if (fetch !== undefined && learnt.value[wanted] === undefined) {
      const words = await fetch();
      learnt.value = { ...learnt.value, [wanted]: words };
    }
  }
}

/** The language in which the pack has these words now, or null where they have not come. */
function spokenFor(key: string): string | null {
  return [languageNow(), FIRST].find((language) => Object.hasOwn(learnt.value[language] ?? {}, key)) ?? null;
}

/** True when the words for the page's language are there, as far as somebody has written them. */
export const isLearnt = (): boolean =>
  [FIRST, languageNow()].every((language) => packs[language] === undefined || learnt.value[language] !== undefined);

export const hasWords = (key: string): boolean => spokenFor(key) !== null;

/** A voice that knows the pack's own words beside those of a scenario and of the page. A key that nobody knows throws. */
export const packSay =
  (base: Say): Say =>
  (key, params = {}) => {
    if (!key.startsWith(OWN)) return base(key, params);
    const language = spokenFor(key) ?? FIRST;
    return say(learnt.value[language] ?? {}, key, params, language);
  };
