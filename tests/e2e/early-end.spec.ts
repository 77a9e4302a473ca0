import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { listen, playTurn, sitDown } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('whoever has only an hour ends the game after two turns, reads the whole debrief, and takes the file along', async ({
  page,
  baseURL,
}, info) => {
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page, 'rok', '11');
  const settings = page.getByRole('button', { name: 'Settings' });
  const end = page.getByRole('button', { name: 'End the game here' });
  await settings.click();
  // Before anything was played there is nothing to end.
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(end).toBeHidden();
  await page.keyboard.press('Escape');
  for (const turn of [1, 2]) await playTurn(page, turn);
  await settings.click();
  await end.click();
  await expect(page.getByText('2 turns have been played.')).toBeVisible();
  await page.getByRole('button', { name: 'Play on' }).click();
  await expect(end).toBeVisible();
  await end.click();
  await page.getByRole('button', { name: 'End it and look back' }).click();
  await expect(page.getByRole('heading', { name: 'The table rises early' })).toBeVisible();
  await expect(page.getByText('After 2 turns')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the replay' }).click();
  const file = info.outputPath('early.json');
  await (await download).saveAs(file);
  const replay = JSON.parse(await readFile(file, 'utf8'));
  expect(replay.injects).toEqual([{ inject: 'adjourn', turn: 3 }]);
  await page.getByRole('button', { name: 'Watch it again' }).click();
  await expect(page.getByText('Turn 1 of 12')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: 'The table rises early' })).toBeVisible();
  expect(complaints).toEqual([]);
});
