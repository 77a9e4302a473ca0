import { type CellColumns, ORIGIN_COLUMNS, readCells } from '#lab';
import type { OpenPart } from './part-file.ts';

/** Names of columns by what stands in them. */
export type Names = Readonly<Record<'numbers' | 'words', readonly string[]>>;

/** What each row of a part says that stands in none of its columns: older versions noted once for all where rows come from. */
function notedIn({ contents: { notes, words } }: OpenPart): ReadonlyMap<string, string> {
  return new Map(
    ORIGIN_COLUMNS.flatMap((id) => {
      const noted = words.includes(id) ? undefined : notes[id];
      return noted === undefined ? [] : [[id, noted] as const];
    }),
  );
}

/** The columns of a part, those among them that are only noted. */
export const columnsIn = (open: OpenPart): Names => ({
  numbers: open.contents.numbers,
  words: [...open.contents.words, ...notedIn(open).keys()],
});

/** Reads columns of a part, and only these, into their place from row `at` on. Rejects where it is damaged or has no such column. */
export async function readColumns(open: OpenPart, { numbers, words }: CellColumns, at: number): Promise<void> {
  const { source, contents } = open;
  const noted = notedIn(open);
  const stored = Object.entries(words).filter(([id]) => !noted.has(id));
  await readCells(source, contents, { numbers, words: Object.fromEntries(stored) }, at);
  for (const [id, text] of noted) words[id]?.fill(text, at, at + contents.length);
}
