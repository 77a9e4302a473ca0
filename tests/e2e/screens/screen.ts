import type { Page } from '@playwright/test';
import { openPanel } from '../desk.ts';
import { atDesk, patiently, press } from './ways.ts';

/** One screen with a name: how one comes to it from anywhere, and what is asked of it. */
export interface Screen {
  readonly name: string;
  /** In the main loop the page never scrolls. */
  readonly isInLoop?: true;
  /** Higher than a browser takes pictures: its window alone is looked at. */
  readonly isEndless?: true;
  /** Only there on a screen of this size. */
  readonly only?: 'desktop' | 'phone';
  readonly open: (page: Page) => Promise<void>;
  /** What is worked out while one looks: it may come, and may move nothing. */
  readonly comes?: readonly string[];
}

/** A panel of the desk at this moment. */
export const panel = (name: string, moment: 'fullest' | 'table', which: RegExp): Screen => ({
  name,
  isInLoop: true,
  open: async (page) => {
    await atDesk(page, moment);
    await openPanel(page, which);
  },
});

/** A sheet that is laid over the desk by a button of one of its panels. */
export const dialog = (name: string, label: string | RegExp, from: RegExp = /^Map/): Screen => ({
  name,
  isInLoop: true,
  open: async (page) => {
    await atDesk(page, 'table');
    await openPanel(page, from);
    await press(page, label);
    await patiently(page.getByRole('dialog')).toBeVisible();
  },
});
