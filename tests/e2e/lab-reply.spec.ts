import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { ReplyFound } from '../../src/ui/lab/reply.worker.ts';
import { listen } from './desk.ts';
import { inLab } from './screens/rooms/lab.ts';
import { answerOf } from './you-first.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

/** A search is some hundred games, on a machine that may be busy. */
const SEARCHED = { timeout: 120_000 };
const NAMES: Readonly<Record<string, string>> = { 'hold-out': 'Hold-out', tempered: 'By its temper' };

/** The same task as the page's, but for what the command has by default. */
const COMMAND =
  'lab best-response --scenario hotline-summer-2021 --party rok --against dprk=hold-out --physics hawk --budget 400 --workers 1'.split(
    ' ',
  );

const part = (page: Page): Locator => page.locator('.lab-reply');

/** Chooses Seoul’s chair in the hawk’s world, and which line it meets. */
async function chosen(page: Page, met: string): Promise<Locator> {
  await inLab(page);
  const own = part(page);
  await own.getByLabel('Whose chair replies?').selectOption({ label: 'Seoul' });
  await own.getByLabel('Which line is met (Pyongyang)?').selectOption({ label: met });
  await own.getByLabel('In whose world?').selectOption('hawk');
  return own;
}

const seek = (own: Locator): Promise<void> => own.getByRole('button', { name: 'Seek the best reply' }).press('Enter');

/** As the page writes figures. */
const figure = (value: number): string => value.toFixed(1).replace('-', '−');
const change = (value: number): string => (figure(value).startsWith('−') ? '' : '+') + figure(value);

test('what the page finds is what the command line finds for the same task, told in words', async ({
  page,
  baseURL,
}) => {
  const { complaints } = listen(page, baseURL ?? '');
  const own = await chosen(page, NAMES['hold-out'] ?? '');
  await expect(own.getByText(/^One search, 400 games at most[.]/)).toBeVisible();
  await seek(own);
  await expect(own.getByRole('status').first()).toHaveText('The search is over.', SEARCHED);
  const { replies } = answerOf<{ readonly replies: readonly ReplyFound[] }>(...COMMAND);
  const [reply] = replies;
  if (reply === undefined) throw new Error('The command line found nothing.');
  const { value, gain, searches, strategies, games } = reply;
  const told = own.getByRole('article', { name: 'Against “Hold-out”' });
  const interval = `${figure(value.mean)} (95 % interval: ${figure(value.low)} to ${figure(value.high)})`;
  await expect(told).toContainText(interval);
  await expect(told).toContainText(`All ${strategies.length} lines of the chair were tried.`);
  await expect(told).toContainText(`${searches[0]?.tried} rule tables were bred`);
  await expect(told).toContainText(
    `The best that was found. Nothing bounds how much better a reply could be. ${games}`,
  );
  if (reply.reply === reply.instead) await expect(told).toContainText('the usual line itself, came out best');
  else
    await expect(told).toContainText(
      `${change(gain.mean)} (${change(gain.low)} to ${change(gain.high)}) beside “${NAMES['tempered']}”, on the same luck in 32`,
    );
  await expect(told.getByText('The rule table, row by row')).toHaveCount(reply.reply.startsWith('table:') ? 1 : 0);
  await told.getByRole('button', { name: 'Watch one game against “Hold-out”' }).click();
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Back to the laboratory' }).click();
  await expect(part(page).getByRole('article')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('lines are answered one by one, the search can be stopped, and what was found stays and is sound', async ({
  page,
}) => {
  const own = await chosen(page, 'Each in turn, 9 of them');
  await expect(own.getByText(/^9 searches, 3,600 games at most[.] It takes a minute or more/)).toBeVisible();
  await seek(own);
  const status = own.getByRole('status').first();
  await expect(status).toHaveText(/^Search 1 of 9: against “By its temper”/);
  await expect(own.getByRole('article')).toHaveCount(2, SEARCHED);
  const stop = own.getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeFocused();
  await stop.press('Enter');
  await expect(status).toHaveText(/^Stopped after [2-9] of 9 searches[.] What they found stands here/);
  const found = await own.getByRole('article').count();
  await own.getByText('The numbers behind it').click();
  await expect(own.getByRole('table').locator('tbody tr')).toHaveCount(found);
  await expect(own.locator('.lab-drawing svg')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.lab-reply').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '한국어' }).first().click();
  await expect(own.getByRole('heading', { name: '가장 나은 대응' })).toBeVisible();
  const korean = await own.evaluate((shown) => {
    const copy = shown.cloneNode(true) as Element;
    for (const style of copy.querySelectorAll('style')) style.remove();
    return copy.textContent;
  });
  expect(korean.match(/[A-Za-z]{2,}/g)).toBeNull();
});

test('a search that breaks off says so, and one that is stopped at once found nothing', async ({ page }) => {
  const own = await chosen(page, 'Hold-out');
  await seek(own);
  await own.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  await expect(own.getByRole('status').first()).toHaveText('Stopped before a search was over. Nothing was found.');
  await expect(own.getByRole('article')).toHaveCount(0);
  await page.route(/reply-worker/, (route) => route.abort());
  await seek(own);
  await expect(own.getByRole('alert')).toHaveText(
    /^The search broke off on this device[.] Try it with fewer games[.]$/,
  );
});
