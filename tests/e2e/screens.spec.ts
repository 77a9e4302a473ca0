import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll } from './desk.ts';
import { axeFinds } from './screens/axe.ts';
import { faultsOfLayout } from './screens/geometry.ts';
import { openPage } from './screens/open-page.ts';
import type { Screen } from './screens/screen.ts';
import { shiftsSince } from './screens/shifts.ts';
import { differenceOf, keepLooks, keptLooks, type Project, type Rows, rowsOf } from './screens/signature.ts';
import { painted, standsStill } from './screens/standing.ts';
import { ALLOWED, SCREENS } from './screens/walk.ts';

/** What depends on the size of a window; all else a phone has from the wide screen, where it was asked. */
const RULES_OF_SIZE = ['scrollable-region-focusable', 'target-size'];
/** With `UPDATE_SCREENS=1` the look of every screen is written down anew; look at the pictures first. */
const IS_UPDATE = process.env['UPDATE_SCREENS'] === '1';

/** A screen that never comes to rest is a fault of its own, and is not waited for. */
const MOST_PICTURES = 6;

const looks: Record<string, Rows> = {};
let page: Page;

test.describe.configure({ timeout: 180_000 });

test.beforeAll(async ({ browser }, info) => {
  page = await openPage(browser, info);
});
test.afterAll(async () => {
  const project = test.info().project.name as Project;
  const names = SCREENS.flatMap(({ name }) => [byDay(name), byNight(name)]);
  const known = Object.entries({ ...keptLooks(project), ...looks }).filter(([name]) => names.includes(name));
  if (IS_UPDATE) keepLooks(project, Object.fromEntries(known));
  await page.context().close();
});

const byDay = (name: string): string => `${name}, by day`;
const byNight = (name: string): string => `${name}, by night`;

/** A picture of the screen, kept with the results. What lies below the window belongs to it where the page scrolls. */
async function picture(name: string, { isInLoop, isEndless }: Screen): Promise<Buffer> {
  const { outputDir, name: project } = test.info().project;
  return page.screenshot({
    path: join(outputDir, 'screens', project, `${name}.png`),
    fullPage: !(isInLoop ?? isEndless ?? false),
  });
}

/** The screen as it looks now, held against how it looked. */
async function expectLook(name: string, screen: Screen): Promise<void> {
  const project = test.info().project.name as Project;
  const kept = keptLooks(project)[name];
  let last = await picture(name, screen);
  const difference = async (): Promise<string | null> => {
    if (IS_UPDATE) return 'it is written down anew';
    return kept === undefined
      ? 'nobody has looked at it yet'
      : differenceOf(kept, await rowsOf(page, last, project), project);
  };
  let found = await difference();
  // What is drawn on a canvas can come a frame later: a picture that is not as it was counts when the next one confirms it.
  for (let times = 1, isSettled = false; found !== null && !isSettled && times < MOST_PICTURES; times += 1) {
    const next = await picture(name, screen);
    isSettled = next.equals(last);
    last = next;
    if (!isSettled) found = await difference();
  }
  if (IS_UPDATE) looks[name] = await rowsOf(page, last, project);
  else expect.soft(found, `“${name}” looks another way; if it should, UPDATE_SCREENS=1 writes it down`).toBeNull();
}

for (const screen of SCREENS)
  test(`“${screen.name}” stands in its place, whole, readable and still, by day and by night`, async () => {
    const { name } = test.info().project;
    test.skip(screen.only !== undefined && screen.only !== name, 'It is no screen of its own in this size.');
    const isNew = name === 'desktop' || screen.only !== undefined;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await screen.open(page);
    const stood = await painted(page);
    await standsStill(page, screen.comes);
    if (screen.isInLoop) await expectNoScroll(page);
    expect.soft(await faultsOfLayout(page, ALLOWED), 'what is cut, overlaps or is too small').toEqual([]);
    expect.soft(await axeFinds(page, isNew ? undefined : RULES_OF_SIZE), 'what axe finds by day').toEqual([]);
    expect.soft(await shiftsSince(page, stood), 'what moved by itself').toEqual([]);
    await expectLook(byDay(screen.name), screen);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await standsStill(page);
    await expectLook(byNight(screen.name), screen);
    if (isNew) expect.soft(await axeFinds(page, ['color-contrast']), 'what axe finds by night').toEqual([]);
  });
