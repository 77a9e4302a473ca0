import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, openPanel, sitDown } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Nothing sticks out at the side, and axe finds nothing. */
async function expectSound(page: Page, part = 'body'): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBe(0);
  expect((await new AxeBuilder({ page }).include(part).analyze()).violations).toEqual([]);
}

test('from the title to the codex, by search to a page, along its links, and back', async ({ page, baseURL }) => {
  const { complaints } = listen(page, baseURL ?? '');
  await page.goto('/');
  await page.getByRole('link', { name: 'Codex' }).click();
  await expect(heading(page, 'Codex')).toBeFocused();
  await expectSound(page);
  const field = page.getByRole('searchbox', { name: 'Find in the codex' });
  await field.fill('publish an agenda');
  await expect(page.locator('.codex-found a').first()).toHaveText('Publish an agenda');
  await field.press('ArrowDown');
  await expect(page.locator('.codex-found a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Publish an agenda')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#/codex=move/publish-agenda');
  await page.getByRole('main').getByRole('link', { name: 'United States' }).click();
  await expect(heading(page, 'United States')).toBeVisible();
  await expect(page.locator('.codex-drawing .chart-stance').first()).toBeVisible();
  await expectSound(page);
  await page.goBack();
  await expect(heading(page, 'Publish an agenda')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Codex')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'You First')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('an address opens its page, and every kind of page is sound', async ({ page }) => {
  test.setTimeout(120_000);
  const kinds = [
    'region/dprk/posture',
    'move/warn',
    'reflex/leaflets-fly',
    'key/drill',
    'package/calm-for-calm',
    'issue/health-help',
    'track/home',
    'measure/arsenal-growth',
    'ending/unpaid-bill',
    'mechanism/books',
    'rule/a-drill-offends-the-watcher',
    'factor/drill-size',
    'parameter/neglect',
    'worldview/hawk',
    'source/yang-2021',
    'claim/C067',
    'history/2019',
    'word/purse',
    'rule',
  ];
  await page.goto('/#/codex=track/home');
  for (const entry of kinds) {
    await page.evaluate((to) => (location.hash = `#/codex=${to}`), entry);
    await expect(page.locator('.codex-page h1')).toBeFocused();
    await expect(heading(page, 'There is no such page in this codex.')).toHaveCount(0);
    await expectSound(page, '.codex-page');
  }
  await page.goto('/#/codex=move/never-made');
  await expect(heading(page, 'There is no such page in this codex.')).toBeVisible();
});

test('a term lays its page over the desk, the whole codex opens from there, and the game is as it was left', async ({
  page,
}) => {
  await sitDown(page, 'us');
  await openPanel(page, /^Table/);
  const term = page.locator('.package-sheet h3 a.term');
  const name = (await term.textContent()) ?? '';
  await term.click();
  const sheet = page.getByRole('dialog', { name });
  await expect(sheet).toBeVisible();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  const wide = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBe(0);
  await sheet.locator('.codex-table a.term').first().click();
  await expect(page.getByRole('dialog', { name })).toHaveCount(0);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Back to/ })
    .click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(term).toBeFocused();
  await expectNoScroll(page);
  await term.click();
  await sheet.getByRole('link', { name: 'Open in the codex' }).click();
  await expect(heading(page, name)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the game' }).click();
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
});
