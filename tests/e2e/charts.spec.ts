import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { expectNoScroll, openPanel, playTurn, sitDown } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the charts open over the desk, read as lists, and are laid away with Escape', async ({ page }) => {
  await sitDown(page, 'us');
  await playTurn(page, 1);
  await openPanel(page, /^Map/);
  const handle = page.getByRole('button', { name: 'Charts' });
  await handle.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Charts' });
  await expect(sheet.locator('.chart-stance[data-now=true]').first()).toBeVisible();
  await expect(sheet.getByRole('region', { name: 'Pyongyang’s posture' }).getByRole('listitem').first()).toBeAttached();
  await expect(sheet.getByRole('region', { name: 'The programme' })).toHaveCount(0);
  await expectNoScroll(page);
  const movers = sheet.getByText('What would move it?').first();
  await movers.click();
  await expect(sheet.locator('.mover').first()).toBeVisible();
  await sheet.getByText('The numbers behind it').first().click();
  const wide = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBe(0);
  const axe = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(axe.violations).toEqual([]);
  await expectNoScroll(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(handle).toBeFocused();
});
