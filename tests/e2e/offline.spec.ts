import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listen, passToTheEnd, playTurn, takeChair } from './desk.ts';
import { buildSecondVersion } from './second-version.ts';
import { openHost } from './static-host.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'allow' });

/** What the whole suite has built before its first test. */
const BUILT = resolve(process.env['PAGE_BUILD'] ?? 'dist');

/** Waits until the page is kept whole, and is kept by its worker now. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
}

/** Names of the versions that this browser keeps. */
const versions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => /^you-first \S+ \S+$/.test(name)));

const offer = (page: Page) => page.getByText('A new version is ready.');

/** Sits down and plays to the debrief; `turns` of it with moves, the rest passed. Returns the saved replay. */
async function playAndSave(page: Page, turns: number, file: string): Promise<string> {
  await takeChair(page, 'us');
  for (let turn = 1; turn <= turns; turn += 1) await playTurn(page, turn);
  await passToTheEnd(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the replay' }).click();
  await (await download).saveAs(file);
  return file;
}

test('with the network cut after one load, games are played to the debrief, saved, opened again and compared', async ({
  page,
  context,
  baseURL,
}, info) => {
  test.setTimeout(240_000);
  const { complaints } = listen(page, baseURL ?? '');
  await page.goto('/?canvas');
  await kept(page);
  await context.setOffline(true);
  expect(
    await page.evaluate(() =>
      fetch('./anything').then(
        () => 'came',
        () => 'cut',
      ),
    ),
  ).toBe('cut');
  complaints.length = 0;

  await page.reload();
  const one = await playAndSave(page, 2, info.outputPath('one.replay.json'));
  // A worker of its own plays the machines' games for it.
  await expect(page.locator('.verdict-line')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'To the first page' }).click();
  const two = await playAndSave(page, 0, info.outputPath('two.replay.json'));
  await page.getByRole('button', { name: 'To the first page' }).click();

  await page.getByLabel('Open a replay').setInputFiles(one);
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Compare the games of several groups' }).click();
  await page.getByLabel('Open replay files').setInputFiles([one, two]);
  await expect(page.getByRole('textbox', { name: /^Name of table/ })).toHaveCount(2);
  await expect(page.getByText(/^Here tables first part: one | two$/).first()).toBeVisible();
  await page.getByRole('button', { name: 'To the first page' }).click();

  await page.getByRole('link', { name: 'Codex' }).click();
  await expect(page.locator('.codex-contents')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: /a lesson pack to print/ }).click();
  await expect(page.locator('.lesson-page').first()).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('누가 먼저');
  expect(complaints).toEqual([]);
});

test('under a sub-path of a plain host the page is installable, and a game begins without the network', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHost(BUILT, '/some/path/');
  await page.goto(`${host.address}?canvas`);
  await kept(page);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    const found = await fetch(link?.href ?? '').then((response) => response.json());
    const scope = new URL(found.scope, link?.href).href;
    const sizes = await Promise.all(
      found.icons.map(async ({ src }: { src: string }) => {
        const image = new Image();
        image.src = new URL(src, link?.href).href;
        await image.decode();
        return image.naturalWidth;
      }),
    );
    return { name: found.name, scope, sizes };
  });
  expect(manifest).toMatchObject({ name: expect.stringContaining('You First'), scope: host.address });
  expect(manifest.sizes).toEqual(expect.arrayContaining([192, 512]));

  await host.close();
  await page.goto(`${host.address}?canvas`);
  await takeChair(page, 'rok');
  await playTurn(page, 1);
  await expect(page.getByText('Turn 2 of 12')).toBeVisible();
});

test('a game under way keeps its version, and the next one is taken on the first page alone', async ({
  page,
  context,
}, info) => {
  test.skip(info.project.name === 'phone', 'Versions do not depend on the size of a window.');
  test.setTimeout(300_000);
  const later = info.outputPath('later');
  const host = await openHost(BUILT, '/class/');
  await page.goto(`${host.address}?canvas`);
  await kept(page);
  await takeChair(page, 'us');
  await playTurn(page, 1);

  await buildSecondVersion(later);
  host.upload(later);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(async () => (await versions(page)).length, { timeout: 60_000 }).toBe(2);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state), { timeout: 60_000 })
    .toBe('activated');
  await playTurn(page, 2);
  await expect(offer(page)).toHaveCount(0);

  const again = await context.newPage();
  await page.close();
  await again.goto(`${host.address}?canvas`);
  await expect(again.locator('html')).not.toHaveAttribute('data-version', /./);
  // The worker that follows may still be fetching its version.
  await expect(offer(again)).toContainText('better finish it first', { timeout: 60_000 });
  await again.getByRole('button', { name: 'Go on with your game' }).click();
  await passToTheEnd(again);
  await expect(again.getByRole('heading', { name: 'Your card' })).toBeVisible();
  await expect(offer(again)).toHaveCount(0);

  await again.getByRole('button', { name: 'To the first page' }).click();
  await again.getByRole('button', { name: 'Open it' }).click();
  await expect(again.locator('html')).toHaveAttribute('data-version', '2');
  await expect(offer(again)).toHaveCount(0);
  await again.goto('about:blank');
  await again.goto(`${host.address}?canvas`);
  await expect.poll(async () => (await versions(again)).length).toBe(1);
  await host.close();
});
