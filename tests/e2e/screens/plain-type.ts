import type { Page } from '@playwright/test';
import { typeface } from './typeface.ts';

const RULES = `
*, *::before, *::after, ::marker, ::placeholder, ::file-selector-button {
  font-family: Plain !important;
  font-style: normal !important;
  font-synthesis: none !important;
  /* Widths as they are drawn, and not as this machine would round them to its pixels. */
  text-rendering: geometricPrecision !important;
}`;

/**
 * Sets every document of a page in a face of our own, from its first moment: blocks stand where they stand on any machine,
 * whatever faces it has. The face comes as bytes and is there at once, so that no line is set twice.
 */
export const setInPlainType = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([bytes, rules]) => {
      const face = new FontFace(
        'Plain',
        Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)),
        { weight: '1 1000' },
      );
      if (face.status !== 'loaded') throw new Error('This browser does not take the plain typeface.');
      document.fonts.add(face);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    [typeface().toString('base64'), RULES] as const,
  );
