import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, openPanel, playTurn, sitDown } from './desk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const party of ['us', 'rok', 'dprk']) {
  test(`a person in the chair "${party}" plays twelve turns to the debrief`, async ({ page, baseURL }, info) => {
    test.setTimeout(120_000);
    const { complaints } = listen(page, baseURL ?? '');
    await sitDown(page, party);
    for (let turn = 1; turn <= 12; turn += 1) {
      if (await page.getByText('Everything that happened').isVisible()) break;
      await playTurn(page, turn);
    }
    await expect(page.getByRole('heading', { level: 2, name: 'Your card' })).toBeVisible();
    await page.getByRole('button', { name: 'Show what was drawn' }).click();
    await page.screenshot({ path: info.outputPath('debrief.png'), fullPage: true });
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the replay' }).click();
    const replay = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(replay.seats[party]).toEqual({ human: true });
    expect(replay.fingerprints).toHaveLength(replay.decisions.length + 1);
    expect(complaints).toEqual([]);
  });
}

test('every screen before and inside a turn meets WCAG 2.2 AA and scrolls no page in the loop', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/?canvas');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take a chair' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the first cable' }).click();
  for (const panel of [/^Cable/, /^Map/, /^Moves/, /^Table/, /^Orders/, /^Guess/]) {
    await openPanel(page, panel);
    await expectNoScroll(page);
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: 'Pass the turn' }).click();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await expectNoScroll(page);
  await expectAccessible(page);
});

test('a dark screen has its own colours, and enough contrast', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await sitDown(page, 'us');
  await expectAccessible(page);
});

test('the board opens on the graphics card too', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'Drawn in software, once is slow enough.');
  await page.goto('/');
  await page.getByRole('button', { name: 'Take a chair' }).click();
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await page.getByRole('button', { name: 'Open the first cable' }).click();
  await expect(page.locator('#board[data-ready]')).toBeVisible({ timeout: 20_000 });
});
