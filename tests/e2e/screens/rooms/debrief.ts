import { type Screen } from '../screen.ts';
import { atEnd, FIGURES, patiently, press } from '../ways.ts';

/** A game that is over. */
export const DEBRIEF: readonly Screen[] = [
  { name: 'debrief', open: atEnd, comes: FIGURES },
  {
    name: 'debrief, shown',
    open: async (page) => {
      await atEnd(page);
      for (const figure of FIGURES) await patiently(page.locator(figure)).toBeVisible();
      await press(page, 'Show what was drawn');
      await patiently(page.locator('.shown-temper')).toBeVisible();
    },
  },
];
