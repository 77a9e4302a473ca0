import type { Page } from '@playwright/test';

/** What may stand in English on a Korean page, each for a reason. */
const AT_HOME = [
  // Titles of texts as their publishers wrote them.
  'cite',
  '.evidence',
  // Who published a text.
  '.texts',
  // Whose map it is, as its makers ask to be named.
  '.board-credit',
  // What a browser said, for whoever mends the page.
  '.stamp',
  // Each language in its own.
  '[lang=en]',
  // A sheet keeps the title under which it was opened.
  '.sheet-head',
  // The names of files.
  '.compare-frame thead',
];

/** Sentences that stayed behind in English when the page began to speak Korean. */
export const sentencesInEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate((atHome) => {
    const layer = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const [element, text] = [node.parentElement, (node.textContent ?? '').trim()];
      if (element === null || element.closest(['script', 'style', ...atHome].join()) !== null) continue;
      const words = text.match(/[A-Za-z]{2,}/g) ?? [];
      if (words.length >= 3 && !/[가-힣]/.test(text)) found.push(text);
    }
    return found;
  }, AT_HOME);
