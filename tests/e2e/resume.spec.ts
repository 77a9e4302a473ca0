import { expect, type Page, test } from '@playwright/test';
import { playTurn, sitDown } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a reload in the middle of a game comes back to the same ask', async ({ page }) => {
  await sitDown(page, 'rok');
  await playTurn(page, 1);
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const gauges = await page.locator('.gauge-value').allTextContents();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
  expect(await page.locator('.gauge-value').allTextContents()).toEqual(gauges);
});

/** Changes the one save of this browser; returns the text that then stands there. */
const changeSave = (page: Page, change: { readonly cut: number } | { readonly fingerprint: string }): Promise<string> =>
  page.evaluate((it) => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('you-first/saves/')) ?? '';
    const text = localStorage.getItem(key) ?? '{}';
    const changed = 'cut' in it ? text.slice(0, it.cut) : JSON.stringify({ ...JSON.parse(text), ...it });
    localStorage.setItem(key, changed);
    return changed;
  }, change);

const setAside = (page: Page) => page.evaluate(() => localStorage.getItem('you-first/set-aside/1'));

test('a save that is torn is put aside with a sentence, and a new game can begin', async ({ page }) => {
  await sitDown(page, 'us');
  const torn = await changeSave(page, { cut: 40 });
  await page.goto('/?canvas');
  await expect(page.getByRole('alert')).toContainText('put aside');
  expect(await setAside(page)).toBe(torn);
  await page.getByRole('button', { name: 'Take a chair' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a save made under other rules is put aside too, and nothing is lost', async ({ page }) => {
  await sitDown(page, 'us');
  await playTurn(page, 1);
  const other = await changeSave(page, { fingerprint: '0000000000000000' });
  await page.goto('/?canvas');
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('alert')).toContainText('put aside');
  expect(await setAside(page)).toBe(other);
});
