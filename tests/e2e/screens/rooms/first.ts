import { openPanel } from '../../desk.ts';
import { openAt } from '../found.ts';
import { type Screen } from '../screen.ts';
import { boardStands, choose, fresh, press, throughBrief } from '../ways.ts';

/** The first ten minutes. */
export const FIRST: readonly Screen[] = [
  { name: 'first chair', open: (page) => fresh(page, 'The first ten minutes', 'us') },
  {
    name: 'first brief',
    open: async (page) => {
      await fresh(page, 'The first ten minutes', 'us');
      await throughBrief(page);
    },
  },
  {
    name: 'first turn',
    isInLoop: true,
    open: async (page) => {
      await fresh(page, 'The first ten minutes', 'us');
      await throughBrief(page);
      await press(page, 'Open the first cable');
      await boardStands(page);
      await openPanel(page, /^Moves/);
    },
  },
  { name: 'first act', open: (page) => openAt(page, 'act') },
  {
    name: 'first act, answered',
    open: async (page) => {
      await openAt(page, 'act');
      await choose(page, 'temper', 'hedging');
      await press(page, 'What can be known by now?');
    },
  },
];
