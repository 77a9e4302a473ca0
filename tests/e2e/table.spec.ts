import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, openPanel, playTurn, sitDown } from './desk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing to find in either theme, and nothing that scrolls the page. */
async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  }
  await expectNoScroll(page);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('what is closed, what a package means and what a promise costs stands where it is chosen', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page, 'dprk', '11');
  await openPanel(page, /^Moves/);
  await page.getByText(/^\d+ not open now$/).click();
  await expect(page.locator('.closed-cards .card-refusal').first()).toBeVisible();
  await expectSound(page);
  await openPanel(page, /^Table/);
  await expect(page.getByText('What your staff expect:')).toBeVisible();
  await page.getByLabel('inside talks').check({ force: true });
  await expect(page.getByText('Nothing falls due until talks are held.')).toBeVisible();
  await expectSound(page);
  const costs = page.locator('.step-costs');
  for (let turn = 1; turn <= 4; turn += 1) {
    await playTurn(page, turn);
    await openPanel(page, /^Orders/);
    if (await costs.isVisible()) break;
  }
  await expect(costs).toContainText('Keep part');
  await expectSound(page);
  expect(complaints).toEqual([]);
});
