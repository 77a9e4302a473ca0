import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listen } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PAPERS = ['A4', 'Letter'] as const;

/** What a paper holds between the margins of the pack, in whole CSS pixels of a 96th of an inch. */
const INNER: Readonly<Record<(typeof PAPERS)[number], { readonly width: number; readonly height: number }>> = {
  A4: { width: 672, height: 1035 },
  Letter: { width: 695, height: 969 },
};

/** The sheets that are wider or higher than their paper, each with the pixels that are too many. */
async function cutOn(page: Page, paper: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(paper);
  await expect(page.locator('.lesson-desk')).toBeHidden();
  return page.locator('.lesson-page').evaluateAll(
    (all, height) =>
      all.flatMap((one) => {
        const wide = one.scrollWidth - one.clientWidth;
        const high = Math.ceil(one.getBoundingClientRect().height) - height;
        return wide > 0 || high > 0 ? [`${one.ariaLabel}: ${wide} px wide, ${high} px high`] : [];
      }),
    paper.height,
  );
}

/** Pages of a PDF: each has an object of its own, and Chromium packs none of them away. */
async function pagesOf(page: Page, format: (typeof PAPERS)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

async function openPack(page: Page, language: string): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('you-first/settings', JSON.stringify({ language: chosen }));
  }, language);
  await page.goto('/#/lesson=hotline-summer-2021');
  await expect(page.locator('.lesson-page').first()).toBeVisible();
}

test('the first page leads to the lesson pack, and Back leads home', async ({ page, baseURL }) => {
  const { complaints } = listen(page, baseURL ?? '');
  await page.goto('/');
  await page.getByRole('link', { name: 'For teachers: a lesson pack to print' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lesson pack: Hotline Summer 2021' })).toBeFocused();
  await expect(page).toHaveTitle('Lesson pack: Hotline Summer 2021');
  await page.getByRole('button', { name: 'Back to the first page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You First' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /^Lesson pack/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a teacher says what is printed, in which order, and for how many', async ({ page }) => {
  await openPack(page, 'en');
  await page.getByRole('button', { name: 'Nothing', exact: true }).click();
  await expect(page.locator('.lesson-page')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'The rules on one page' }).check();
  await page.getByRole('checkbox', { name: 'Role sheets: Seoul' }).check();
  await expect(page.locator('.lesson-page:not(.empty-page)')).toHaveCount(3);
  await page.getByRole('button', { name: 'Earlier: Role sheets: Washington' }).click();
  await page.getByRole('button', { name: 'Later: The rules on one page' }).click();
  await page.getByRole('button', { name: 'Later: The rules on one page' }).click();
  await expect(page.locator('.lesson-page').first()).toHaveAttribute('data-kind', 'role');
  await page.getByLabel('People in the class').fill('19');
  await expect(page.locator('.part-list').getByText('19 copies').first()).toBeVisible();
  await page.getByText('The printer uses both sides').click();
  await expect(page.locator('.lesson-page')).toHaveCount(3);
});

for (const language of ['en', 'ko'])
  for (const way of ['tables', 'projector', 'pairs'])
    test(`in ${language} for ${way}, each sheet is one page of paper, and no page is cut`, async ({
      page,
      hasTouch,
    }) => {
      test.skip(hasTouch, 'Paper has one size, whatever the screen.');
      await openPack(page, language);
      await page.locator(`input[name=way][value=${way}]`).check({ force: true });
      const sheets = await page.locator('.lesson-page').count();
      expect(sheets).toBeGreaterThan(20);
      for (const format of PAPERS) expect(await pagesOf(page, format), format).toBe(sheets);
      await page.emulateMedia({ media: 'print' });
      for (const paper of PAPERS) expect(await cutOn(page, INNER[paper]), paper).toEqual([]);
    });

test('axe finds nothing to mend, and the page never scrolls sideways', async ({ page }) => {
  await openPack(page, 'en');
  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
