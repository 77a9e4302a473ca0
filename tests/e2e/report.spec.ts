import { spawnSync } from 'node:child_process';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const MOST_BYTES = 20_000_000;
let html = '';

test.beforeAll(() => {
  const command = ['--conditions=source', 'tests/e2e/report-entry.ts'];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (status !== 0) throw new Error(stderr);
  html = stdout;
});

const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

for (const scheme of ['light', 'dark'] as const)
  test(`the report of a sweep is found without fault by axe in ${scheme}, and is no wider than its window`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setContent(html);
    await page.locator('summary').first().click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await widest(page)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  });

test('each figure shows one drawing, whose text is no smaller than the rest of the page allows', async ({ page }) => {
  await page.setContent(html);
  const drawings = page.locator('figure svg:visible');
  expect(await drawings.count()).toBe(await page.locator('figure').count());
  const sizes = await drawings.evaluateAll((all) =>
    all.map((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))),
  );
  // 13 pixels, shrunk by less than an eighth.
  for (const size of sizes) expect(size).toBeGreaterThan(0.88);
});

test('every table behind a figure is opened and scrolled by keyboard alone', async ({ page }) => {
  await page.setContent(html);
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveRole('region');
  await expect(focused.locator('table')).toBeVisible();
});

test('on paper the shorter tables stand open, black on white, and no figure is lost', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setContent(html);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('figure details:not(.long) table').first()).toBeVisible();
  await expect(page.locator('figure .wide svg').first()).toBeVisible();
});
