import type { Page } from '@playwright/test';
import { openAddress } from '../found.ts';
import type { Screen } from '../screen.ts';
import { patiently, press } from '../ways.ts';

/** The laboratory before anything is played. */
export async function inLab(page: Page): Promise<void> {
  await openAddress(page, '#/lab');
  await patiently(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
}

/** Few worlds: what is looked at is the page and not what comes of a hundred games. */
export async function onlyInTheWorldOf(page: Page, school: RegExp): Promise<void> {
  const schools = page.getByRole('group', { name: 'In whose worlds?' }).getByRole('checkbox');
  for (const box of await schools.all()) await box.uncheck();
  await page.getByRole('checkbox', { name: school }).check();
}

/** What is asked, and what came of it. */
export const LAB: readonly Screen[] = [
  { name: 'laboratory', open: inLab },
  {
    name: 'laboratory, own pairing',
    open: async (page) => {
      await inLab(page);
      await page.getByRole('radio', { name: 'A pairing of your own' }).check({ force: true });
      await patiently(page.getByText('Say first what you expect.').first()).toBeVisible();
    },
  },
  {
    name: 'laboratory, played',
    open: async (page) => {
      await inLab(page);
      await onlyInTheWorldOf(page, /^The hawk/);
      await press(page, 'Play');
      await patiently(page.getByText('200 of 200 games')).toBeVisible({ timeout: 120_000 });
      await patiently(page.getByText('After 100 games of each')).toBeVisible();
      await patiently(page.locator('.lab-drawing svg')).toHaveCount(3);
    },
  },
  {
    name: 'laboratory, rows analysed',
    open: async (page) => {
      await inLab(page);
      await onlyInTheWorldOf(page, /^The hawk/);
      await press(page, 'Play');
      await patiently(page.getByText('200 of 200 games')).toBeVisible({ timeout: 120_000 });
      await press(page, 'The rows just played');
      await patiently(page.getByText('The largest regret of all (minimax)')).toBeVisible({ timeout: 60_000 });
      await patiently(page.locator('.lab-analysis .lab-drawing svg')).toHaveCount(2);
      await page.getByRole('heading', { name: 'Analyse a set of rows' }).scrollIntoViewIfNeeded();
    },
  },
];
