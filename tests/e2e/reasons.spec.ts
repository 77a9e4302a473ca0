import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { expectNoScroll, listen } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A game in which somebody answers several offers at once, and the turn in which that is. */
function soughtGame(): { readonly turn: number; readonly answers: number; readonly replay: unknown } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=source', 'tests/e2e/reasons-entry.ts'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as ReturnType<typeof soughtGame>;
}

test('under each of several answers stand the figures of its own offer, with their sum', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  const { turn, answers, replay } = soughtGame();
  const file = info.outputPath('game.replay.json');
  await writeFile(file, JSON.stringify(replay));
  await page.goto('/?canvas');
  await page.getByLabel('Open a replay').setInputFiles(file);
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await page.getByRole('button', { name: `To turn ${turn}`, exact: true }).click();
  const given = page.locator('.reasons details');
  const own = page.locator('.reasons').getByText('What it laid there instead');
  for (let times = 0; times < 12; times += 1) {
    if ((await given.count()) >= answers && (await own.count()) > 0) break;
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.told li, .reasons').first()).toBeVisible();
  }
  expect(await given.count()).toBeGreaterThanOrEqual(answers);
  for (const one of await given.all()) {
    await expect(one.locator('summary')).toHaveText(/accepted|refused|answered|left/);
    await expect(one.locator('.reason-figure').first()).toHaveText(/^[+−-]?\d/);
    expect(await one.locator('ul').count()).toBe(1 + (await one.getByText('What it laid there instead').count()));
  }
  await expect(own.first()).toBeAttached();
  await expectNoScroll(page);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(complaints).toEqual([]);
});
