import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, passToTheEnd, sitDown } from './desk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

const seek = (page: Page) => page.getByRole('slider', { name: 'Moment of the game' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const headline = (page: Page) => title(page).textContent();

test('a game is watched, sought through by keyboard, seen from another chair, and taken over', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page, 'rok');
  const morning = await headline(page);
  await passToTheEnd(page);
  await page.getByRole('button', { name: 'Watch it again' }).click();
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText(morning ?? '');
  await expectNoScroll(page);

  await page.keyboard.press('End');
  await expect(page.getByText('How it ended')).toBeVisible();
  await expectNoScroll(page);
  await expectAccessible(page);
  await seek(page).press('Home');
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await seek(page).press('ArrowRight');
  await expect(page.getByText('Turn 1, the envelopes are opened')).toBeVisible();
  while (!(await page.getByText('Turn 2, before the moves').isVisible())) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Turn 2, before the moves')).toBeHidden();
  await page.keyboard.press('ArrowRight');

  const own = await page.locator('.gauges .gauge-name').allTextContents();
  await page.getByLabel('Seen by').selectOption({ label: 'Pyongyang' });
  await expect(page.locator('.gauges .gauge-name').first()).not.toHaveText(own[1] ?? '');
  expect(await page.locator('.gauges .gauge-name').allTextContents()).not.toEqual(own);
  await expect(page).toHaveURL(/at=\d+&as=dprk/);
  await page.goBack();
  await expect(page.getByLabel('Seen by')).toHaveValue('rok');
  await page.goForward();

  await page.getByRole('button', { name: 'Take over from here' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take the chair' }).click();
  await page.getByRole('button', { name: 'Back to the desk' }).click();
  await expect(page.getByText('Turn 2 of 12')).toBeVisible();
  await page.getByRole('button', { name: 'Pass the turn' }).click();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Seen by')).toHaveValue('dprk');
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await passToTheEnd(page);
  await expect(page.getByText(/This game was taken over at turn 2 from game [0-9a-f]{8}/)).toBeVisible();
  await page.getByRole('button', { name: 'Watch that game' }).click();
  await expect(title(page)).toHaveText(morning ?? '');
  expect(complaints).toEqual([]);
});

test('a game goes into a file and a link and comes out of both', async ({ page }, info) => {
  test.setTimeout(120_000);
  await sitDown(page, 'us');
  await passToTheEnd(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the replay' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('button', { name: 'To the first page' }).click();
  await page.evaluate(() => localStorage.clear());
  const file = info.outputPath('game.replay.json');
  const open = async (content: string) => {
    await writeFile(file, content);
    await page.getByLabel('Open a replay').setInputFiles(file);
  };
  await open(text.slice(0, 500));
  await expect(page.getByRole('alert')).toContainText('no replay');
  await open('{"a":1}');
  await expect(page.getByRole('alert')).toContainText('does not hold a replay');
  await expectAccessible(page);
  await open(text);
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await page.getByRole('button', { name: 'To turn 3' }).click();
  await page.reload();
  await expect(page.getByText('Turn 3, before the moves')).toBeVisible();

  await page.goto('/?canvas');
  await open(JSON.stringify({ ...JSON.parse(text), rulesHash: '0' }));
  await expect(page.getByText('played by other rules')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take over from here' })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.told li').first()).toBeVisible();
  await expectNoScroll(page);
  await expectAccessible(page);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take over from here' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(link.replace(/game=.{40}/, 'game='));
  await expect(page.getByRole('alert')).toContainText('cut or changed');
});

test('games are listed, gone on with, deleted and brought back, and two tabs keep two games', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await sitDown(page, 'us');
  await page.getByRole('button', { name: 'You First' }).click();
  const games = page.getByRole('region', { name: 'Your games' });
  await expect(games.getByRole('listitem')).toHaveCount(1);
  const other = await context.newPage();
  await other.goto('/?canvas');
  await other.getByRole('button', { name: 'Start a new game' }).click();
  await other.locator('input[name=party][value=dprk]').check({ force: true });
  await other.getByRole('button', { name: 'Read the brief' }).click();
  await expect(games.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await games.getByRole('button', { name: 'Delete: Pyongyang, Turn 1' }).click();
  await expect(games.getByRole('listitem')).toHaveCount(1);
  await games.getByRole('button', { name: 'Undo' }).click();
  await expect(games.getByRole('listitem')).toHaveCount(2);
  await games.getByRole('button', { name: 'Go on: Washington, Turn 1' }).click();
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
});

test('a draft that was not sealed is there again after a reload', async ({ page }) => {
  await sitDown(page, 'rok');
  const handle = page.getByRole('navigation').getByRole('button', { name: /^Guess/ });
  await handle.click();
  await page.locator('input[name=guess][value=opens]').check({ force: true });
  const chips = await page.locator('.seal-strip .chips').textContent();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.locator('.seal-strip .chips')).toHaveText(chips ?? '-');
});
