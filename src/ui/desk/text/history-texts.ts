import texts from 'virtual:templates';
import { say, type Template } from '#engine';

/** The texts of history of a scenario, oldest first; none where its world has none. */
export const historyTexts = (scenario: string): readonly Template[] => texts[scenario]?.templates ?? [];

/** How the texts of history of a scenario speak in a language, or else in English. A missing word throws. */
export function textSay(scenario: string, language: string): (key: string) => string {
  const all = texts[scenario]?.words ?? {};
  const spoken = all[language] === undefined ? 'en' : language;
  return (key) => say(all[spoken] ?? {}, key, {}, spoken);
}
