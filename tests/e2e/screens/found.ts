import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Page, test } from '@playwright/test';
import type { Found, Moment } from './saves.ts';

/** Drawn without a graphics card, as most machines that test have none. */
const FIRST_PAGE = '/?canvas';

/**
 * Plays games by the rules as they are now, in a process of its own that reads the engine's source, and keeps what it
 * found for the whole run: the folder of results is emptied when the next one begins.
 */
export function findMoments(): Found {
  const file = join(test.info().project.outputDir, 'moments.json');
  if (!existsSync(file)) {
    const script = join(import.meta.dirname, 'saves.ts');
    const text = execFileSync(process.execPath, ['--conditions=source', script], { maxBuffer: 64 * 1024 * 1024 });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Found;
}

/** The first page, in a browser that keeps these games and nothing else. */
export async function openWith(page: Page, moments: readonly Moment[], address = FIRST_PAGE): Promise<void> {
  const { saves } = findMoments();
  const stored = moments.flatMap((moment) => Object.entries(saves[moment]));
  if (page.url() === 'about:blank') await page.goto(FIRST_PAGE);
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, stored);
  await page.goto('about:blank');
  await page.goto(address);
}

/** What an address names, in a browser that keeps nothing. */
export const openAddress = (page: Page, hash: string): Promise<void> => openWith(page, [], `${FIRST_PAGE}${hash}`);

/** The screen at which this moment stands. */
export async function openAt(page: Page, moment: Moment): Promise<void> {
  await openWith(page, [moment]);
  await page.getByRole('button', { name: /^(Go on|Debrief): / }).click();
}
