import { say } from '#engine';
import type { Plan } from '../../../src/ui/lab/sweep-words.worker.ts';
import { firstWishes, type LabWishes, planOf } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';
import { wordsOf } from '../desk/words-of.ts';

const { scenario, words } = korea();
const all = { ...words, ...wordsOf('assets/words/en.yaml'), ...wordsOf('assets/words/strategies.en.yaml') };

/** The voice of the page in English. */
export const speak = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  say(all, key, params, 'en');

export const wished = (change: Partial<LabWishes> = {}): LabWishes => ({ ...firstWishes(scenario), ...change });

/** A plan of the page, with so many games as one likes. */
export const planFor = (change: Partial<LabWishes>, games = 4): Plan => ({
  ...planOf(scenario, wished(change), speak),
  games,
});
