/** What is set in two columns on a page: lines of 9-point type, at about so many Latin letters a line. */
const LINES = 2 * 54;
const LETTERS = 50;
/** A term's own line and the gap below it. */
const AROUND = 1.5;
/** Hangul, Chinese characters and kana are about twice as wide as Latin letters. */
const WIDE = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/gu;

const linesOf = (text: string): number => Math.ceil((text.length + (text.match(WIDE)?.length ?? 0)) / LETTERS);

/** Lays terms on pages in their order, each page as full as it may be. A text is all that stands below the term itself. */
export function termPages<Term extends { readonly text: string }>(
  terms: readonly Term[],
): readonly (readonly Term[])[] {
  const pages: Term[][] = [];
  let left = 0;
  for (const term of terms) {
    const height = AROUND + linesOf(term.text);
    if (height > left || pages.length === 0) {
      pages.push([]);
      left = LINES;
    }
    pages.at(-1)?.push(term);
    left -= height;
  }
  return pages;
}
