import { expect, type Page, test } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Presses Tab until the element with the focus has this name; fails when it is never reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let times = 0; times < 80; times += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(here)) return;
  }
  throw new Error(`The keyboard never reached ${name}.`);
}

test('a turn can be played with the keyboard alone', async ({ page }) => {
  await page.goto('/?canvas');
  await tabTo(page, /^Take a chair/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^Read the brief/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'United States' })).toBeFocused();
  await tabTo(page, /^Open the first cable/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^Moves/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Consult Seoul/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Seal and send/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^Why: /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Why: / }).first()).toBeFocused();
});
