import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen } from './desk.ts';

/** Moves the focus on, key by key, until it stands on what is wanted. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const nameNow = (): Promise<string> =>
    page.evaluate(() => {
      const now = document.activeElement;
      return now?.getAttribute('aria-label') ?? now?.closest('label')?.textContent ?? now?.textContent ?? '';
    });
  for (let times = 0; times < 80; times += 1) {
    if (name.test((await nameNow()).trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came to ${name}; it stands on “${await nameNow()}”.`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Seals the same way every turn and reads what comes of it, to the debrief. */
async function playByKeys(page: Page, way: RegExp): Promise<number> {
  const debrief = page.getByRole('button', { name: 'Watch it again' });
  const goOn = page.getByRole('button', { name: 'Go on' });
  const desk = page.getByRole('region', { name: 'Your sealed draft' });
  for (let turns = 0; turns < 12; ) {
    await expect(debrief.or(goOn).or(desk).first()).toBeVisible();
    if (await debrief.isVisible()) return turns;
    if (await goOn.isVisible()) {
      await press(page, /^Go on$/);
      await expect(goOn).toBeHidden();
      continue;
    }
    await page.keyboard.press('1');
    await press(page, way);
    await expectNoScroll(page);
    await page.keyboard.press('Control+Enter');
    await expect(desk).toBeHidden();
    turns += 1;
  }
  throw new Error('The warm-up never ended.');
}

test('a warm-up is played from the first page to its debrief by keyboard alone, without what its world does not hold', async ({
  page,
  baseURL,
}) => {
  const { complaints } = listen(page, baseURL ?? '');
  await page.goto('/?canvas');
  await expect(page.getByRole('heading', { name: 'Warm-ups of ten minutes' })).toBeVisible();
  await press(page, /^The prisoner’s dilemma/);
  await expect(page.locator('.worlds')).toHaveCount(0);
  await tabTo(page, /^Luck number/);
  await page.keyboard.type('5');
  await press(page, /^Read the brief$/);
  await expect(page.getByText('Two villages fish one bay.')).toBeVisible();
  await press(page, /^Open the first cable$/);
  await expect(page.getByRole('heading', { name: 'Another morning on the bay' })).toBeVisible();
  for (const panel of [/^Table/, /^Orders/])
    await expect(page.getByRole('navigation').getByRole('button', { name: panel })).toHaveCount(0);
  await expect(page.locator('.purse, .charts-button, .cost')).toHaveCount(0);
  expect(await playByKeys(page, /^Take the small net/)).toBeGreaterThan(1);
  await expect(page.getByRole('heading', { name: 'Your card' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What was hidden' })).toBeVisible();
  await expect(page.locator('.books, .course, .readings, .missing, .recalled')).toHaveCount(0);
  await expect(page.getByText('Points of the Harbour')).toBeVisible();
  await press(page, /^To the first page$/);
  await expect(page.locator('.game-list').getByText('The prisoner’s dilemma')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a warm-up that was left goes on after the page is loaded anew, and can be watched when it is over', async ({
  page,
}) => {
  await page.goto('/?canvas');
  await page.getByRole('button', { name: /^Gradualism/ }).click();
  await page.getByLabel('Luck number (seed)').fill('5');
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await page.getByRole('button', { name: 'Open the first cable' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('heading', { name: 'Another day for a part' })).toBeVisible();
  await playByKeys(page, /^Keep the part back/);
  await expect(page.getByRole('heading', { name: 'A part kept back' })).toBeVisible();
  await page.getByRole('button', { name: 'Watch it again' }).click();
  await expect(page).toHaveURL(/#/);
  await page.reload();
  await expect(page.locator('#app main')).toBeVisible();
  await expect(page.getByText(/Another day for a part|kept its part back/).first()).toBeVisible();
});
