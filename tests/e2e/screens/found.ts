import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Found, Moment } from './saves.ts';

let found: Found | undefined;

/** Plays games by the rules as they are now, in a process of its own that reads the engine's source, and keeps what it found. */
export function findMoments(): Found {
  const script = join(import.meta.dirname, 'saves.ts');
  found ??= JSON.parse(
    execFileSync(process.execPath, ['--conditions=source', script], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  ) as Found;
  return found;
}

/** The first page, in a browser that keeps these games and nothing else. */
export async function openWith(page: Page, moments: readonly Moment[]): Promise<void> {
  const stored = Object.assign({}, ...moments.map((moment) => findMoments().saves[moment])) as Record<string, string>;
  if (page.url() === 'about:blank') await page.goto('/?canvas');
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, Object.entries(stored));
  await page.goto('about:blank');
  await page.goto('/?canvas');
}

/** The screen at which this moment stands. */
export async function openAt(page: Page, moment: Moment): Promise<void> {
  await openWith(page, [moment]);
  await page.getByRole('button', { name: /^(Go on|Debrief): / }).click();
}
