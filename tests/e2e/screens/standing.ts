import type { Page } from '@playwright/test';
import { patiently } from './ways.ts';

/** Two frames from now all that stands in the document has been painted. */
export const painted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
      ),
  );

/** The board is drawn, or stands on no screen; what was to come is there; no word is on its way; nothing moves by itself. */
export async function standsStill(page: Page, comes: readonly string[] = []): Promise<void> {
  for (const figure of comes) await patiently(page.locator(figure)).toBeVisible();
  await patiently(page.locator('#board:not([data-ready])')).toHaveCount(0);
  await page.waitForFunction(
    () => {
      const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
      const isComing = document.body.innerText.includes('…');
      return document.fonts.status === 'loaded' && !isMoving && !isComing;
    },
    undefined,
    { timeout: 60_000 },
  );
  await painted(page);
}
