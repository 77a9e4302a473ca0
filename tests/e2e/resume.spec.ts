import { expect, test } from '@playwright/test';
import { playTurn, sitDown } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a reload in the middle of a game comes back to the same ask', async ({ page }) => {
  await sitDown(page, 'rok');
  await playTurn(page, 1);
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const gauges = await page.locator('.gauge-value').allTextContents();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
  expect(await page.locator('.gauge-value').allTextContents()).toEqual(gauges);
});

test('a save that is torn is put aside with a sentence, and a new game can begin', async ({ page }) => {
  await sitDown(page, 'us');
  await page.evaluate(() => localStorage.setItem('you-first/game', '{"format":1,"scen'));
  await page.goto('/?canvas');
  await expect(page.getByRole('alert')).toContainText('put aside');
  expect(await page.evaluate(() => localStorage.getItem('you-first/set-aside/1'))).toBe('{"format":1,"scen');
  await page.getByRole('button', { name: 'Take a chair' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a save made under other rules is put aside too, and nothing is lost', async ({ page }) => {
  await sitDown(page, 'us');
  await playTurn(page, 1);
  await page.evaluate(() => {
    const save = JSON.parse(localStorage.getItem('you-first/game') ?? '{}');
    localStorage.setItem('you-first/game', JSON.stringify({ ...save, fingerprint: '0000000000000000' }));
  });
  await page.goto('/?canvas');
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('alert')).toContainText('put aside');
  expect(await page.evaluate(() => localStorage.getItem('you-first/set-aside/1'))).toContain('0000000000000000');
});
