import type { Entry } from './entry.ts';

const plain = (text: string): string => text.toLocaleLowerCase().replaceAll(/[’‘“”]/g, "'");

/** How well an entry fits: lower is better, null not at all. Every word that was typed must stand in it. */
function fit({ title, hint, address }: Entry, words: readonly string[]): number | null {
  const [name, whole] = [plain(title), plain(`${title} ${hint} ${address}`)];
  if (!words.every((word) => whole.includes(word))) return null;
  if (name.startsWith(words[0] ?? '')) return 0;
  return words.every((word) => name.includes(word)) ? 1 : 2;
}

/** Entries in whose title, hint or address all typed words stand, best first, else in their own order. Nothing typed finds nothing. */
export function find(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const worth = fit(entry, words);
      return worth === null ? [] : [{ entry, worth }];
    })
    .toSorted((one, other) => one.worth - other.worth)
    .map(({ entry }) => entry);
}
