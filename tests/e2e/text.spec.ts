import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, sitDown } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '';
  });

/** Presses Tab until what has the focus has this name; fails when it is never reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let times = 0; times < 150; times += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`The keyboard never reached ${name}.`);
}

/** Nothing to find on the sheet, by day and by night, and nothing that moves the page behind it. */
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

/** Moves step 4 a phase later: as a block where there is room for blocks, and else in its sentence. */
async function moveStepFour(page: Page): Promise<void> {
  if (await page.locator('.step-block').first().isVisible()) {
    await tabTo(page, /^4 Halt of tests 2 of 2/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^5 Halt of tests 2 of 2\s+in turn 4/);
  } else {
    await tabTo(page, /^When: step 4$/);
    await page.keyboard.press('ArrowDown');
  }
}

test('a text is written, tabled and answered with the keyboard alone', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page, 'us');
  await page.keyboard.press('2');
  await tabTo(page, /^Write the text$/);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'The text: Calm for calm' });
  await expect(sheet.getByRole('heading', { name: 'Who stands exposed' })).toBeVisible();
  const exposed = sheet.locator('.exposure-peak');
  await expect(exposed).toHaveText([
    'Washington and Seoul: never more given than got.',
    'Pyongyang: never more given than got.',
  ]);

  await tabTo(page, /^In how many parts: The spring drill/);
  await page.keyboard.press('ArrowDown');
  const sentences = sheet.locator('.agreement-text li > p:first-of-type');
  await expect(sentences).toHaveCount(6);
  await expect(exposed.last()).toContainText('at most 1 more given than got, in turn 3');

  await moveStepFour(page);
  await expect(sentences.nth(4)).toContainText('In turn 4 (23 Aug – 5 Sept), Pyongyang');
  await expect(exposed.last()).toContainText('at most 0.5 more given than got');
  await tabTo(page, /^Waits for: step 5$/);
  await page.keyboard.press('ArrowDown');
  await expect(sentences.nth(4)).toContainText('Once step 1 is verified, and not before turn 4');
  await expectSound(page);

  await tabTo(page, /^Draft this offer/);
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Table: Calm for calm (own text)')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const answer = page.locator('.reasons').getByText(/^Pyongyang (accepted|refused|answered)/);
  await expect(answer).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.reasons .reason-figure').first()).toHaveText(/^[+-]?\d/);
  expect(complaints).toEqual([]);
});
