import { openPanel } from '../../desk.ts';
import { panel, type Screen } from '../screen.ts';
import { atDesk, choose, mark, press } from '../ways.ts';

/** A turn at the desk, panel by panel. */
export const DESK: readonly Screen[] = [
  { ...panel('cable', 'fullest', /^Cable/), only: 'phone' },
  panel('moves', 'fullest', /^Moves/),
  panel('table', 'fullest', /^Table/),
  panel('orders', 'fullest', /^Orders/),
  panel('guess', 'fullest', /^Guess/),
  {
    name: 'moves, chosen',
    isInLoop: true,
    open: async (page) => {
      await atDesk(page, 'fullest');
      await mark(page, 'changed');
      await openPanel(page, /^Moves/);
      const open = page.locator('.hand .way[aria-disabled=false]');
      for (const place of [0, -1]) await open.nth(place).click();
      await openPanel(page, /^Guess/);
      await choose(page, 'guess', 'opens');
      await openPanel(page, /^Moves/);
    },
  },
  panel('table, laid', 'table', /^Table/),
  { ...panel('map', 'table', /^Map/), only: 'phone' },
  panel('orders, due', 'table', /^Orders/),
  {
    name: 'map in words',
    isInLoop: true,
    open: async (page) => {
      await atDesk(page, 'table');
      await mark(page, 'changed');
      await openPanel(page, /^Map/);
      await press(page, 'Read the map');
    },
  },
];
