import { openAddress, openWith } from '../found.ts';
import { NEWER } from '../open-page.ts';
import type { Screen } from '../screen.ts';
import { fresh, patiently, press, throughBrief } from '../ways.ts';

/** The first page, the choice of a chair, and its brief. */
export const OPENING: readonly Screen[] = [
  { name: 'title', open: (page) => openWith(page, []) },
  { name: 'title with games', open: (page) => openWith(page, ['fullest', 'act', 'end', 'room']) },
  {
    name: 'title with a game laid away',
    open: async (page) => {
      await openWith(page, ['fullest', 'end']);
      await press(page, /^Delete/);
      await patiently(page.getByText('Undo')).toBeVisible();
    },
  },
  {
    name: 'title with a newer version',
    open: async (page) => {
      await openWith(page, ['fullest'], `/?canvas&${NEWER}`);
      await patiently(page.getByText('A new version is ready.')).toBeVisible();
    },
  },
  {
    name: 'title with a notice',
    open: async (page) => {
      await openAddress(page, '#/game=broken');
      await patiently(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'chair', open: (page) => fresh(page, 'Take a chair', 'us') },
  {
    name: 'brief',
    open: async (page) => {
      await fresh(page, 'Take a chair', 'us');
      await throughBrief(page);
    },
  },
];
