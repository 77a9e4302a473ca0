import { openPanel } from '../../desk.ts';
import { openAddress } from '../found.ts';
import type { Screen } from '../screen.ts';
import { atDesk, patiently } from '../ways.ts';

const page = (name: string, entry: string, shows: string): Screen => ({
  name,
  open: async (at) => {
    await openAddress(at, `#/codex=${entry}`);
    await patiently(at.locator(shows).first()).toBeVisible();
  },
});

/** The book of everything that there is. */
export const CODEX: readonly Screen[] = [
  page('codex', '', '.codex-contents'),
  page('codex, party', 'party/dprk', '.codex-drawing .chart-stance'),
  page('codex, rule', 'rule/a-drill-offends-the-watcher', '.codex-page h1'),
  page('codex, parameters', 'parameter', '.codex-page h1'),
  page('codex, no such page', 'move/never-made', '.codex-page h1'),
  {
    name: 'codex, found',
    open: async (at) => {
      await openAddress(at, '#/codex=');
      await at.getByRole('searchbox', { name: 'Find in the codex' }).fill('drill');
      await patiently(at.locator('.codex-found a').first()).toBeVisible();
    },
  },
  {
    name: 'codex, over the desk',
    isInLoop: true,
    open: async (at) => {
      await atDesk(at, 'table');
      await openPanel(at, /^Table/);
      await at.locator('.package-sheet h3 a.term').click();
      await patiently(at.getByRole('dialog')).toBeVisible();
    },
  },
];
