import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { listen } from './desk.ts';
import { inLab, onlyInTheWorldOf } from './screens/rooms/lab.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

const played = (page: Page, rows: number) =>
  expect(page.getByText(new RegExp(`^${rows} of \\d+ games$`))).toBeVisible({ timeout: 120_000 });

/** What a button hands over as a file. */
async function handed(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Waits until a sweep that was stopped has played out its round, and the dots are those of all that came. */
async function rested(page: Page): Promise<void> {
  const count = page.locator('.lab-count span').first();
  await expect(async () => {
    const before = await count.innerText();
    await page.waitForTimeout(800);
    expect(await count.innerText()).toBe(before);
    await expect(page.getByText(`of the ${Number.parseInt(before, 10)} games played so far`)).toBeVisible({
      timeout: 100,
    });
  }).toPass({ timeout: 60_000 });
}

/** Begins a sweep in one world and stops it when some games have come. */
async function begun(page: Page): Promise<void> {
  await inLab(page);
  await onlyInTheWorldOf(page, /^The hawk/);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.locator('.lab-drawing [data-row]').nth(20)).toBeAttached({ timeout: 120_000 });
}

test('every dot is a game: it opens on the board, is sought and taken over, and the results lie there still', async ({
  page,
  baseURL,
}) => {
  const { complaints } = listen(page, baseURL ?? '');
  await begun(page);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await rested(page);
  const dot = page.locator('.lab-drawing [data-row]').nth(3);
  await dot.scrollIntoViewIfNeeded();
  await dot.click({ force: true });
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Forward', exact: true }).click();
  await expect(page.getByText('Turn 1, before the moves')).toBeHidden();
  await page.getByRole('link', { name: 'Back to the laboratory' }).click();
  await expect(page.getByRole('heading', { name: 'Every dot is a game' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await page.getByText('Open a game from a list').click();
  await page
    .getByRole('button', { name: /^Watch game / })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Take over from here' }).click();
  await expect(page.getByRole('button', { name: 'Take the chair' })).toBeVisible();
  await page.locator('input[name=take-over][value=dprk]').check({ force: true });
  await page.getByRole('button', { name: 'Take the chair' }).click();
  await page.getByRole('button', { name: /^(Back to the desk|Open the first cable)$/ }).click();
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible({ timeout: 60_000 });
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Every dot is a game' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a sweep is stopped and goes on, and no row is lost or comes twice', async ({ page }) => {
  await begun(page);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await played(page, 200);
  await expect(page.getByText('After 100 games of each')).toBeVisible();
  const rows = parse(await handed(page, 'The rows as CSV'), { columns: true }) as Record<string, string>[];
  expect(new Set(rows.map(({ row }) => row)).size).toBe(200);
});

test('it is asked, begun and read with the keyboard alone, and the progress is heard', async ({ page }) => {
  await inLab(page);
  await onlyInTheWorldOf(page, /^The hawk/);
  const question = page.getByRole('radio', { name: 'You first, or phased?' });
  await question.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'How long a view?' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'As each school has it' })).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.lab-results')).toBeFocused();
  await expect(page.locator('section.lab-progress [role=status]')).toHaveText(/^\d+ % played[.]$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('section.lab-progress [role=status]')).toHaveText(/^Stopped[.]/);
});

test('rows that were taken along are opened again from disk and analysed as those just played', async ({
  page,
  baseURL,
}) => {
  const { complaints } = listen(page, baseURL ?? '');
  await inLab(page);
  await onlyInTheWorldOf(page, /^The hawk/);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await played(page, 200);
  await page.getByRole('button', { name: 'The rows just played', exact: true }).click();
  const told = page.locator('.lab-analysis .lab-told').first();
  await expect(told).toContainText('The hawk’s measure', { timeout: 60_000 });
  const [first, files] = [await told.innerText(), ['The rows as CSV', 'The plan as YAML']];
  const taken = [];
  for (const button of files) {
    const name = button.endsWith('CSV') ? 'rows.csv' : 'you-first.plan.yaml';
    taken.push({ name, mimeType: 'text/plain', buffer: Buffer.from(await handed(page, button)) });
  }
  await page.getByLabel('Open files').setInputFiles(taken);
  await expect(page.getByText('rows.csv: plan you-first, 200 of 200 rows.')).toBeVisible({ timeout: 60_000 });
  await expect(told).toHaveText(first.split('\n').join(''), { timeout: 60_000 });
  await page.getByLabel('Open files').setInputFiles(taken.slice(0, 1));
  await expect(page.getByText('Their plan is missing.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('results of settings that were changed since say so, and lead back to them', async ({ page }) => {
  await begun(page);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('You have changed something since.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to those settings' }).click();
  await expect(page.getByText('You have changed something since.')).toBeHidden();
  await page.getByRole('button', { name: 'Each school by itself' }).first().click();
  await expect(page.getByText('You have changed something since.')).toBeVisible();
  await expect(page.getByRole('slider', { name: /: The hawk$/ })).toBeVisible();
});
