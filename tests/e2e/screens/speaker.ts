import type { Page } from '@playwright/test';

const KEY = 'you-first/settings';

export type Language = 'en' | 'ko';

/**
 * Has the screen that stands speak another language, as a reader may: it is chosen in another tab, and this one follows.
 * So every screen is come to in English, whatever language it is then looked at in.
 */
export async function openSpeaker(page: Page): Promise<(language: Language) => Promise<void>> {
  const tab = await page.context().newPage();
  await tab.goto('/manifest.webmanifest');
  await page.bringToFront();
  return async (language) => {
    await tab.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify({ language })] as const);
    await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  };
}
