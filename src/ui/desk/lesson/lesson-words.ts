import fetches from 'virtual:lesson-words';
import { signal } from '@preact/signals';
import { say, stanceArguments, type Words } from '#engine';
import { languageNow } from '../../language.ts';
import type { Shelved } from '../../session/shelf.ts';
import type { Say } from '../../words.ts';

/** The language in which every word of the pack stands. */
const FIRST = 'en';
const OWN = 'ui.lesson.';
const learnt = signal<Readonly<Record<string, Words>>>({});

/** Fetches the pack's words for a language, and the first language's, which stands in for what is missing. May fail. */
export async function learnPack(language: string): Promise<void> {
  for (const wanted of new Set([FIRST, language])) {
    const fetch = fetches[wanted];
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
  [FIRST, languageNow()].every((language) => fetches[language] === undefined || learnt.value[language] !== undefined);

export const hasWords = (key: string): boolean => spokenFor(key) !== null;

/**
 * A voice that knows the pack's own words beside those of a scenario and of the page. Where the world's words choose by where
 * the charts stand, paper says what holds when nobody knows it. A key that nobody knows throws.
 */
export function packSay({ say: base, scenario }: Shelved): Say {
  const stances = stanceArguments(scenario.charts, []);
  return (key, params = {}) => {
    if (!key.startsWith(OWN)) return base(key, { ...stances, ...params });
    const language = spokenFor(key) ?? FIRST;
    return say(learnt.value[language] ?? {}, key, params, language);
  };
}
