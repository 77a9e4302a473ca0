import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectNoScroll } from './desk.ts';
import { faultsOfLayout } from './screens/geometry.ts';
import { paintedAt, shiftsSince, watchShifts } from './screens/shifts.ts';
import { type Cells, cellsOf, keepCells, keptCells, type Project, strangeShare } from './screens/signature.ts';
import { ALLOWED, SCREENS } from './screens/walk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** With `UPDATE_SCREENS=1` the look of every screen is written down anew; look at the pictures first. */
const IS_UPDATE = process.env['UPDATE_SCREENS'] === '1';
/** More strange cells than this and something has moved, come or gone. */
const MOST_STRANGE = 0.03;
/** Nothing that moves by itself takes longer to begin. */
const SETTLED_MS = 150;

const looks: Record<string, Cells> = {};
let context: BrowserContext;
let page: Page;

test.describe.configure({ timeout: 90_000 });

test.beforeAll(async ({ browser }, { project }) => {
  const { baseURL = '', viewport = null, hasTouch = false } = project.use;
  context = await browser.newContext({ baseURL, viewport, hasTouch, reducedMotion: 'reduce' });
  page = await context.newPage();
  await watchShifts(page);
});
test.afterAll(async () => {
  const { project } = test.info();
  if (IS_UPDATE) keepCells(project.name as Project, { ...keptCells(project.name as Project), ...looks });
  await context.close();
});

/** What axe finds on the page, in a line each. */
async function axeFinds(rules?: readonly string[]): Promise<readonly string[]> {
  // There is one frame: axe need not open a page of its own to put frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe.withTags(TAGS) : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The screen as it looks now, held against how it looked. */
async function expectLook(name: string, project: Project): Promise<void> {
  const folder = join(test.info().project.outputDir, 'screens', project);
  const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
  const now = await cellsOf(page, picture, project);
  looks[name] = now;
  const before = keptCells(project)[name];
  if (IS_UPDATE) return;
  expect.soft(before, `${name} was never looked at: UPDATE_SCREENS=1 writes it down`).toBeDefined();
  const share = strangeShare(before ?? [], now, project);
  expect.soft(share, `${name} looks another way; if it should, UPDATE_SCREENS=1`).toBeLessThan(MOST_STRANGE);
}

for (const screen of SCREENS)
  test(`“${screen.name}” stands in its place, whole, readable and still, by day and by night`, async () => {
    const project = test.info().project.name as Project;
    test.skip(screen.only !== undefined && screen.only !== project, 'It is no screen of its own in this size.');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await screen.open(page);
    const painted = await paintedAt(page);
    await page.waitForTimeout(SETTLED_MS);
    if (screen.isInLoop) await expectNoScroll(page);
    expect.soft(await faultsOfLayout(page, ALLOWED)).toEqual([]);
    expect.soft(await axeFinds()).toEqual([]);
    if (!screen.comes) expect.soft(await shiftsSince(page, painted)).toEqual([]);
    await expectLook(`${screen.name}, by day`, project);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.waitForTimeout(SETTLED_MS);
    expect.soft(await axeFinds(['color-contrast'])).toEqual([]);
    await expectLook(`${screen.name}, by night`, project);
  });
