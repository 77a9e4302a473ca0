import { effect } from '@preact/signals';
import { languageFor, languageNow, speak } from './language.ts';
import { firstOnShelf } from './session/shelf.ts';
import { settings } from './settings.ts';

/** What this person has chosen, or else what their browser asks for. */
const wished = (): string =>
  settings.language.value === 'system' ? languageFor(navigator.languages) : settings.language.value;

/**
 * Speaks the wished language from now on, and writes it on the document. Resolves when the first is there: a language
 * that cannot be fetched leaves the page in the one that it carries.
 */
export async function followLanguage(document: Document): Promise<void> {
  await learn(wished());
  effect(() => void learn(wished()));
  effect(() => {
    document.documentElement.lang = languageNow();
    document.title = firstOnShelf().say('ui.title.name');
  });
}

const learn = (language: string): Promise<void> => speak(language).catch(() => {});
