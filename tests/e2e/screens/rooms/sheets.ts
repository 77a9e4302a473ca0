import { openPanel } from '../../desk.ts';
import { dialog, type Screen } from '../screen.ts';
import { atDesk, patiently, press, reveal } from '../ways.ts';

/** What is laid over a desk. */
export const SHEETS: readonly Screen[] = [
  dialog('gauges', /^All \d+$/),
  {
    ...dialog('charts', 'Charts'),
    open: async (page) => {
      await dialog('charts', 'Charts').open(page);
      await patiently(page.locator('.chart-stance[data-now=true]').first()).toBeVisible();
    },
  },
  dialog('source', /^Source of/, /^Moves/),
  dialog('settings', /^Settings/),
  {
    name: 'aims',
    isInLoop: true,
    open: async (page) => {
      await atDesk(page, 'table');
      await page.getByRole('banner').getByRole('button').last().click();
      await patiently(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    ...dialog('gauge, why', /^All \d+$/),
    open: async (page) => {
      await reveal(page);
      await press(page, 'Go on');
      await patiently(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
      await openPanel(page, /^Map/);
      await page.locator('.gauges .gauge-face').first().click();
      await patiently(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'reveal, why',
    isInLoop: true,
    open: async (page) => {
      await reveal(page);
      await page
        .getByRole('button', { name: /^Why: / })
        .last()
        .click();
      await patiently(page.getByRole('dialog')).toBeVisible();
    },
  },
];
