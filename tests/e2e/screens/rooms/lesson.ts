import { openAddress } from '../found.ts';
import type { Screen } from '../screen.ts';
import { patiently, press } from '../ways.ts';

/** What a teacher prints. */
export const LESSON: readonly Screen[] = [
  {
    name: 'lesson pack',
    isEndless: true,
    open: async (page) => {
      await openAddress(page, '#/lesson=hotline-summer-2021');
      await patiently(page.locator('.lesson-page').first()).toBeVisible();
    },
  },
  {
    name: 'lesson pack, rules alone',
    open: async (page) => {
      await openAddress(page, '#/lesson=hotline-summer-2021');
      await press(page, 'Nothing');
      await page.getByRole('checkbox', { name: 'The rules on one page' }).check();
      await patiently(page.locator('.lesson-page').first()).toBeVisible();
    },
  },
];
