import { openWith } from '../found.ts';
import { type Screen } from '../screen.ts';
import { inReplay, patiently, press } from '../ways.ts';

/** A game that is watched. */
export const REPLAY: readonly Screen[] = [
  { name: 'replay', isInLoop: true, open: inReplay },
  {
    name: 'replay, the end',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await page.keyboard.press('End');
      await patiently(page.getByText('How it ended')).toBeVisible();
    },
  },
  {
    name: 'replay, everything',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await page.getByLabel('Seen by').selectOption({ label: 'Everything' });
      await page.getByRole('button', { name: 'To turn 5' }).click();
      await press(page, 'Forward');
    },
  },
  {
    name: 'take over',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await press(page, 'Take over from here');
      await patiently(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'trouble',
    open: async (page) => {
      await openWith(page, ['end']);
      await page.route(/ReplayScreen/, (route) => route.abort());
      await press(page, /^Watch: /);
      await patiently(page.getByRole('alert')).toBeVisible();
      await page.unroute(/ReplayScreen/);
    },
  },
];
