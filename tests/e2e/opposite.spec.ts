import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, passToTheEnd } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What the focus is called. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
    return element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? '';
  });

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let times = 0; times < 120; times += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`The keyboard never reached ${name}.`);
}

/** From the first page to the choice of a chair, with who sits opposite unfolded. */
async function openOpposite(page: Page): Promise<void> {
  await page.goto('/?canvas');
  await tabTo(page, /^Take a chair/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Who sits opposite: the usual machines/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Seoul$/);
}

/** Looks for a negotiator in the chair that has the focus, by arrows alone. */
async function pick(page: Page, name: string): Promise<void> {
  const value = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent);
  for (let times = 0; times < 9 && (await value()) !== name; times += 1) await page.keyboard.press('ArrowDown');
  expect(await value()).toBe(name);
}

async function begin(page: Page, seed: string): Promise<void> {
  await tabTo(page, /^Luck number/);
  await page.keyboard.type(seed);
  await tabTo(page, /^Read the brief/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Open the first cable/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
}

const savedReplay = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the replay' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
};

test('a negotiator is asked to the table by keyboard alone, answers an offer with figures, and is named in the replay', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  await openOpposite(page);
  await pick(page, 'As far as you come');
  await expect(page.getByText('as the other side has come')).toBeVisible();
  await expect(page.getByText('Who sits opposite: 1 negotiator')).toBeVisible();
  await tabTo(page, /^Pyongyang$/);
  await pick(page, 'Gives way early');
  await expect(page.getByText('Who sits opposite: 2 negotiators')).toBeVisible();
  await begin(page, '7');
  await page.keyboard.press('2');
  await tabTo(page, /^Draft this offer/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/what it asks for today: \d+ in 100 of the/).first()).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
  await passToTheEnd(page);
  const { seats } = await savedReplay(page);
  expect(seats).toMatchObject({
    us: { human: true },
    rok: { strategy: 'nice-tit-for-tat' },
    dprk: { strategy: 'conceder' },
    china: { strategy: 'tempered' },
  });
  expect(complaints).toEqual([]);
});

test('who does not look meets the usual machines, and the first ten minutes ask for nobody', async ({ page }) => {
  await page.goto('/?canvas');
  await page.getByRole('button', { name: 'The first ten minutes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.opposite')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Take a chair' }).click();
  await expect(page.getByText('Who sits opposite: the usual machines')).toBeVisible();
  await expect(page.locator('.opposite select')).toHaveCount(0);
});

test('around one device a machine of one’s choice sits where nobody does', async ({ page }) => {
  await page.goto('/?canvas');
  await page.getByRole('button', { name: 'Several people, one device' }).first().click();
  const summary = page.getByText(/^Who sits opposite/);
  await summary.click();
  await expect(page.getByLabel('Beijing', { exact: true })).toBeVisible();
  await expect(page.locator('.opposite select')).toHaveCount(1);
  await page.getByLabel('Beijing', { exact: true }).selectOption('opponent-modeller');
  await expect(summary).toHaveText('Who sits opposite: 1 negotiator');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).include('.opposite').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Open the table' }).click();
  const saved = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('you-first/saves/')) ?? '';
    return JSON.parse(localStorage.getItem(key) ?? '{}').opposite;
  });
  expect(saved).toEqual({ china: 'opponent-modeller' });
  await expectNoScroll(page);
});
