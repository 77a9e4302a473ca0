import { openAt } from '../found.ts';
import { type Screen } from '../screen.ts';
import { boardStands, patiently, reveal } from '../ways.ts';

/** What is read and answered after the seal. */
export const REVEAL: readonly Screen[] = [
  { name: 'reveal', isInLoop: true, open: reveal },
  {
    name: 'answers',
    isInLoop: true,
    open: async (page) => {
      await openAt(page, 'waiting');
      await patiently(page.getByRole('button', { name: 'Send the answer' })).toBeVisible();
      await boardStands(page);
    },
  },
  {
    name: 'answers, countered',
    isInLoop: true,
    open: async (page) => {
      await openAt(page, 'waiting');
      await page.getByLabel('Counter', { exact: true }).first().check({ force: true });
      await boardStands(page);
    },
  },
];
