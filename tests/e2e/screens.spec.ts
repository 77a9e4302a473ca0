import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectNoScroll } from './desk.ts';
import { faultsOfLayout } from './screens/geometry.ts';
import { setInPlainType } from './screens/plain-type.ts';
import { shiftsSince, watchShifts } from './screens/shifts.ts';
import { differenceOf, keepLooks, keptLooks, type Project, type Rows, rowsOf } from './screens/signature.ts';
import { painted, standsStill } from './screens/standing.ts';
import { ALLOWED, SCREENS, type Screen } from './screens/walk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** With `UPDATE_SCREENS=1` the look of every screen is written down anew; look at the pictures first. */
const IS_UPDATE = process.env['UPDATE_SCREENS'] === '1';

/** A screen that never comes to rest is a fault of its own, and is not waited for. */
const MOST_PICTURES = 6;

const looks: Record<string, Rows> = {};
let context: BrowserContext;
let page: Page;

test.describe.configure({ timeout: 180_000 });

test.beforeAll(async ({ browser }, { project }) => {
  const { baseURL = '', viewport = null, hasTouch = false } = project.use;
  context = await browser.newContext({
    baseURL,
    viewport,
    hasTouch,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  page = await context.newPage();
  // What the page draws by lot, luck and the names of saves, is the same each time.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(7) : array);
  });
  await watchShifts(page);
  await setInPlainType(page);
});
test.afterAll(async () => {
  const project = test.info().project.name as Project;
  const names = SCREENS.flatMap(({ name }) => [byDay(name), byNight(name)]);
  const known = Object.entries({ ...keptLooks(project), ...looks }).filter(([name]) => names.includes(name));
  if (IS_UPDATE) keepLooks(project, Object.fromEntries(known));
  await context.close();
});

const byDay = (name: string): string => `${name}, by day`;
const byNight = (name: string): string => `${name}, by night`;

/** What axe finds on the page, in a line each. */
async function axeFinds(rules?: readonly string[]): Promise<readonly string[]> {
  // There is one frame: axe need not open a page of its own to put frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe.withTags(TAGS) : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** A picture of the screen, kept with the results. What lies below the window belongs to it where the page scrolls. */
async function picture(name: string, { isInLoop }: Screen): Promise<Buffer> {
  const { outputDir, name: project } = test.info().project;
  return page.screenshot({ path: join(outputDir, 'screens', project, `${name}.png`), fullPage: isInLoop !== true });
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
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await screen.open(page);
    const stood = await painted(page);
    await standsStill(page, screen.comes);
    if (screen.isInLoop) await expectNoScroll(page);
    expect.soft(await faultsOfLayout(page, ALLOWED), 'what is cut, overlaps or is too small').toEqual([]);
    expect.soft(await axeFinds(), 'what axe finds by day').toEqual([]);
    expect.soft(await shiftsSince(page, stood), 'what moved by itself').toEqual([]);
    await expectLook(byDay(screen.name), screen);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await standsStill(page);
    await expectLook(byNight(screen.name), screen);
    // The colours of a phone are those of a wide screen; only what a wide screen does not show is asked again.
    if (name === 'desktop' || screen.only !== undefined)
      expect.soft(await axeFinds(['color-contrast']), 'what axe finds by night').toEqual([]);
  });
