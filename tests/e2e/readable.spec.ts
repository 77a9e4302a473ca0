import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeFinds } from './screens/axe.ts';
import { faultsOfLayout } from './screens/geometry.ts';
import { openPage } from './screens/open-page.ts';
import type { Screen } from './screens/screen.ts';
import { type Language, openSpeaker } from './screens/speaker.ts';
import { standsStill } from './screens/standing.ts';
import { sentencesInEnglish } from './screens/strangers.ts';
import { ALLOWED, SCREENS } from './screens/walk.ts';

/** With `KEEP_PICTURES=1` every screen is kept as each reader sees it, to be looked at. */
const IS_KEPT = process.env['KEEP_PICTURES'] === '1';
/** Text at 200 % (WCAG 1.4.4): what a reader sets in the browser's own settings, under which pixels stay pixels. */
const TWICE = '--blink-settings=defaultFontSize=32';

let browser: Browser;
let page: Page;
let speak: (language: Language) => Promise<void>;

test.describe.configure({ timeout: 120_000 });

async function meet(screen: Screen): Promise<void> {
  const { name } = test.info().project;
  test.skip(screen.only !== undefined && screen.only !== name, 'It is no screen of its own in this size.');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await screen.open(page);
  await standsStill(page, screen.comes);
}

async function faultsNow({ name }: Screen, reader: string): Promise<readonly string[]> {
  await standsStill(page);
  const faults = await faultsOfLayout(page, ALLOWED);
  const { outputDir, name: project } = test.info().project;
  if (IS_KEPT)
    await page.screenshot({ path: join(outputDir, 'readable', project, `${name}, ${reader}.png`), fullPage: true });
  return faults;
}

test.describe('in Korean', () => {
  test.beforeAll(async ({ browser: usual }, info) => {
    browser = usual;
    page = await openPage(browser, info);
    speak = await openSpeaker(page);
  });
  test.afterAll(() => page.context().close());

  for (const screen of SCREENS)
    test(`“${screen.name}” is whole, and axe finds nothing`, async () => {
      await meet(screen);
      await speak('ko');
      expect.soft(await faultsNow(screen, 'ko'), 'what is cut, overlaps or is too small').toEqual([]);
      expect.soft(await sentencesInEnglish(page), 'what stayed behind in English').toEqual([]);
      expect.soft(await axeFinds(page), 'what axe finds').toEqual([]);
      await speak('en');
    });
});

test.describe('with letters of twice the size', () => {
  test.beforeAll(async ({ playwright }, info) => {
    const { launchOptions } = info.project.use;
    browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), TWICE] });
    page = await openPage(browser, info);
    speak = await openSpeaker(page);
    const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(root, 'what this browser sets text at').toBe('32px');
  });
  test.afterAll(() => browser.close());

  for (const screen of SCREENS)
    test(`“${screen.name}” loses nothing in either language`, async () => {
      await meet(screen);
      expect.soft(await faultsNow(screen, 'en, twice'), 'what is cut, overlaps or is too small').toEqual([]);
      await speak('ko');
      expect.soft(await faultsNow(screen, 'ko, twice'), 'the same in Korean').toEqual([]);
      await speak('en');
    });
});
