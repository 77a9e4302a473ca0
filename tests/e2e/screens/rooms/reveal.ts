import { type Page } from '@playwright/test';
import { openAt } from '../found.ts';
import { type Screen } from '../screen.ts';
import { boardStands, patiently, reveal } from '../ways.ts';

async function answers(page: Page): Promise<void> {
  await openAt(page, 'waiting');
  await patiently(page.getByRole('button', { name: 'Send the answer' })).toBeVisible();
  await boardStands(page);
}

/** What is read and answered after the seal. */
export const REVEAL: readonly Screen[] = [
  { name: 'reveal', isInLoop: true, open: reveal },
  { name: 'answers', isInLoop: true, open: answers },
  {
    name: 'answers, countered',
    isInLoop: true,
    open: async (page) => {
      await answers(page);
      const counter = page.getByLabel('Counter', { exact: true }).first();
      await counter.check({ force: true });
      // How far the sheet was scrolled for the click depends on what had come by then.
      await counter.evaluate((button) => button.closest('fieldset')?.scrollIntoView({ block: 'center' }));
    },
  },
];
