import type { Page } from '@playwright/test';
import { callSeat, handover, strip, table, yours } from '../../hot-seat.ts';
import { openAt, openWith } from '../found.ts';
import type { Screen } from '../screen.ts';
import { boardStands, FIGURES, patiently, press } from '../ways.ts';

/** The table before everybody. */
async function atTable(page: Page): Promise<void> {
  await openAt(page, 'room');
  await patiently(table(page)).toBeVisible();
  await boardStands(page);
}

/** A desk that was opened on purpose, with what only its owners heard on top. */
async function atYours(page: Page): Promise<void> {
  await atTable(page);
  await callSeat(page, 'Washington');
  await page.getByRole('button', { name: 'Hold to open Washington’s desk' }).press('Enter');
  await patiently(yours(page)).toBeVisible();
  await boardStands(page);
}

/** Several people and one device. */
export const HOT_SEAT: readonly Screen[] = [
  {
    name: 'together, who sits where',
    open: async (page) => {
      await openWith(page, []);
      await press(page, 'Several people, one device');
      await patiently(page.getByRole('button', { name: 'Open the table' })).toBeVisible();
    },
  },
  { name: 'together, table', isInLoop: true, open: atTable },
  {
    name: 'together, device handed over',
    isInLoop: true,
    open: async (page) => {
      await atTable(page);
      await callSeat(page, 'Washington');
      await patiently(handover(page)).toBeVisible();
    },
  },
  { name: 'together, only you heard', isInLoop: true, open: atYours },
  {
    name: 'together, desk',
    isInLoop: true,
    open: async (page) => {
      await atYours(page);
      await page.locator('.reveal-foot .main-button').click();
      await patiently(strip(page)).toBeVisible();
      await patiently(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
      await boardStands(page);
    },
  },
  {
    name: 'together, reveal',
    isInLoop: true,
    open: async (page) => {
      await openAt(page, 'envelopes');
      await patiently(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
      await boardStands(page);
    },
  },
  {
    name: 'together, debrief',
    open: async (page) => {
      await openAt(page, 'over');
      await patiently(page.getByText('Everything is open now.')).toBeVisible();
    },
    comes: FIGURES,
  },
];
