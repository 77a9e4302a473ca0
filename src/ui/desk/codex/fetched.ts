import matter from 'virtual:codex';
import fetches from 'virtual:codex-words';
import templates from 'virtual:templates';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Words } from '#engine';
import { say } from '#engine';
import { type Codex, codexOf } from '../../codex/codex.ts';
import { LANGUAGES, languageNow } from '../../language.ts';
import type { Shelved } from '../../session/shelf.ts';
import type { Say } from '../../words.ts';
import { claimSentence } from '../paper/cited.ts';
import { claimsToldIn, textToldIn } from '../paper/told.ts';
import { textSay } from '../text/history-texts.ts';

/** A codex that lies open, and how it speaks. */
export interface OpenCodex {
  readonly codex: Codex;
  readonly say: Say;
  readonly scenario: string;
}

const learnt = signal<ReadonlyMap<string, Words>>(new Map());
const trouble = signal<unknown>(null);
/** By `language scenario`. */
const made = new Map<string, OpenCodex>();

/** The language of the page, or its first one where the codex does not speak that yet. */
const spoken = (): string => (languageNow() in fetches ? languageNow() : (LANGUAGES[0] ?? ''));

async function learn(language: string): Promise<void> {
  const words = await fetches[language]?.();
  if (words !== undefined) learnt.value = new Map([...learnt.value, [language, words]]);
}

/** The codex of a scenario in the page's language; null until its words have come. Throws where they cannot be fetched. */
export function useCodex(shelved: Shelved): OpenCodex | null {
  const language = spoken();
  useEffect(() => {
    trouble.value = null;
    if (!learnt.value.has(language)) learn(language).catch((error: unknown) => (trouble.value = error));
  }, [language]);
  if (trouble.value !== null) throw trouble.value;
  const words = learnt.value.get(language);
  return words === undefined ? null : openCodex(shelved, language, words);
}

function openCodex(shelved: Shelved, language: string, words: Words): OpenCodex {
  const { scenario } = shelved;
  const name = `${language} ${scenario.scenario}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const voice: Say = (key, params = {}) =>
    Object.hasOwn(words, key) ? say(words, key, params, language) : shelved.say(key, params);
  const beside = matter.worlds[scenario.scenario];
  const codex = codexOf({
    scenario,
    say: voice,
    language,
    claims: sentencesOf(claimsToldIn(scenario.scenario, language)),
    sources: beside?.sources ?? [],
    months: beside?.months ?? [],
    terms: beside?.terms ?? [],
    words: matter.words,
    texts: templates[scenario.scenario]?.templates ?? [],
    sayText: textSay(scenario.scenario, language),
    fateOf: (id) => (beside?.fates[language] ?? beside?.fates['en'])?.[id] ?? null,
    tell: (english) => textToldIn(scenario.scenario, language, english),
  });
  const opened = { codex, say: voice, scenario: scenario.scenario };
  made.set(name, opened);
  return opened;
}

/** Claims as whole sentences, those that go on from the row before included. */
const sentencesOf = (claims: ReturnType<typeof claimsToldIn>) =>
  Object.fromEntries(
    Object.entries(claims).map(([id, { source, kind }]) => [
      id,
      { source, claim: claimSentence(claims, id), ...(kind !== undefined && { kind }) },
    ]),
  );
