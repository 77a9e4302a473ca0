/** Edits (letters put in, left out, changed, or two swapped) between two words: optimal string alignment (Damerau 1964). */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const LONGEST_WORD = 64;

/** The known word that was most likely meant, or undefined where none is near. Ties go to the first. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = editsBetween(word.toLowerCase(), candidate);
    if (edits < least && edits < candidate.length) [nearest, least] = [candidate, edits];
  }
  return nearest;
}

const MOST_LISTED = 12;
/** A mend is a courtesy: where there is this much to compare, or where so many faults came before, none is looked for. */
const MOST_COMPARED = 4096;
const MOST_MENDED = 256;

/**
 * What a fault says to mend an unknown word: the nearest known one, else the known ones where they are few. `rank` says
 * how many faults of the same check came before.
 */
export function mendOf(word: string, known: Iterable<string>, rank = 0): { nearest?: string; known?: string } {
  if (rank >= MOST_MENDED) return {};
  const all = [...known].toSorted();
  const nearest = all.length > MOST_COMPARED ? undefined : nearestOf(word, all);
  if (nearest !== undefined) return { nearest };
  if (all.length === 0) return {};
  const shown = all.slice(0, MOST_LISTED).join(', ');
  return { known: all.length > MOST_LISTED ? `${shown}, …` : shown };
}
