import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { groupFile } from '../../group-files.ts';
import { openAddress } from '../found.ts';
import type { Screen } from '../screen.ts';
import { patiently } from '../ways.ts';

/** The replay of a group that decided along this line, played once for the whole run. */
function fileOf(line: string): string {
  const file = join(test.info().project.outputDir, `${line}.replay.json`);
  return existsSync(file) ? file : groupFile(file, '7', line);
}

/** Games of several groups, side by side. */
export const COMPARE: readonly Screen[] = [
  {
    name: 'compare',
    open: async (page) => {
      await openAddress(page, '#/compare');
      await patiently(page.getByLabel('Open replay files')).toBeAttached();
    },
  },
  {
    name: 'compare, tables',
    open: async (page) => {
      await openAddress(page, '#/compare');
      await page.getByLabel('Open replay files').setInputFiles(['small-steps', 'pressure', 'patience'].map(fileOf));
      await patiently(page.getByRole('textbox', { name: /^Name of table/ })).toHaveCount(3);
    },
  },
];
