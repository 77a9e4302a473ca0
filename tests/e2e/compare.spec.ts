import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listen } from './desk.ts';
import { groupFile } from './group-files.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

test('three groups with the same luck are laid side by side, and a file that does not fit loses nothing', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  const path = (name: string) => info.outputPath(`${name}.replay.json`);
  const groups = [
    groupFile(path('Blue group'), '7', 'small-steps'),
    groupFile(path('Green group'), '7', 'pressure'),
    groupFile(path('Red group'), '7', 'patience'),
  ];
  const other = groupFile(path('Other luck'), '8', 'small-steps');
  writeFileSync(path('Torn'), '{"format":2,');

  await page.goto('/?canvas');
  await page.getByRole('link', { name: 'Compare the games of several groups' }).click();
  await expect(page).toHaveURL(/#\/compare$/);
  const heading = page.getByRole('heading', { level: 1, name: 'Games side by side' });
  await expect(heading).toBeFocused();
  await expectAccessible(page);

  const files = page.getByLabel('Open replay files');
  await files.setInputFiles([...groups, path('Torn')]);
  await expect(page.getByRole('alert')).toContainText('Torn.replay.json: no replay, or cut on the way.');
  const names = page.getByRole('textbox', { name: /^Name of table/ });
  await expect(names).toHaveCount(3);
  await expect(names.first()).toHaveValue('Blue group');
  const frame = page.getByRole('region', { name: 'Games side by side, one column a table' });
  const row = (name: string | RegExp) => frame.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

  await expect(row(/^Luck number/).getByRole('cell')).toHaveText(['7', '7', '7']);
  await expect(row(/^The card of Washington/).getByText(/of 2 duplicate points/)).toHaveCount(3);
  await expect(frame.getByText(/^Here tables first part: /)).toBeVisible();
  await names.first().fill('The blue ones');
  await expect(frame.getByText(/^Here tables( first)? part: /).first()).toContainText('The blue ones');
  await expectAccessible(page);

  const all = await frame.getByRole('row').count();
  await page.getByLabel('Only what differs').check();
  await expect(row(/^Luck number/)).toHaveCount(0);
  expect(await frame.getByRole('row').count()).toBeLessThan(all);
  await page.getByLabel('Only what differs').uncheck();

  await page.getByRole('button', { name: 'Set beside machine players too' }).click();
  await expect(row(/^The card of Washington/).getByText(/better than \d+ of \d+ machine players/)).toHaveCount(3, {
    timeout: 60_000,
  });
  await expectAccessible(page);

  await files.setInputFiles([groups[0] ?? '', other]);
  await expect(page.getByRole('alert')).toContainText('this game lies here already');
  await expect(page.getByText('These tables were not dealt the same')).toBeVisible();
  await expect(names).toHaveCount(4);
  await page.getByRole('button', { name: 'Put away table 2' }).click();
  await expect(names).toHaveCount(3);
  await page.goBack();
  await page.goForward();
  await expect(names).toHaveCount(3);
  expect(complaints).toEqual([]);
});

test('the tables are scrolled by keyboard, the page beneath them stays, and the first column stays in sight', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const path = (name: string) => info.outputPath(`${name}.replay.json`);
  await page.goto('/?canvas#/compare');
  const lines = ['small-steps', 'pressure', 'patience', 'together', 'north-first'];
  await page.getByLabel('Open replay files').setInputFiles(lines.map((line) => groupFile(path(line), '7', line)));
  const frame = page.getByRole('region', { name: 'Games side by side, one column a table' });
  await frame.focus();
  await frame.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  for (let times = 0; times < 12; times += 1) await frame.press('ArrowRight');
  const left = (name: string | RegExp) =>
    frame.getByRole('rowheader', { name }).evaluate((cell) => cell.getBoundingClientRect().left);
  const edge = await frame.evaluate((box) => box.getBoundingClientRect().left);
  expect(Math.abs((await left(/^Luck number/)) - edge)).toBeLessThan(2);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBe(0);
});
