import { expect, type Page } from '@playwright/test';
import { openAt, openWith } from './found.ts';

/** Waits as long as a machine needs that has other things to do. */
export const patiently = expect.configure({ timeout: 60_000 });

/** Presses the first button of this name; a text is the whole name. */
export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click();
/** Takes one of several choices, whose radio button is drawn as a frame. */
export const choose = (page: Page, field: string, value: string) =>
  page.locator(`input[name=${field}][value=${value}]`).check({ force: true });

/** A mark on the page that it stands at this desk and nothing was changed there; a navigation takes it away. */
export const mark = (page: Page, moment: string): Promise<void> =>
  page.evaluate((at) => {
    document.documentElement.dataset['moment'] = at;
  }, moment);

/** The desk of a turn, with its board drawn and nothing moving. Where it lies open already, nothing is opened again. */
export async function atDesk(page: Page, moment: 'fullest' | 'table'): Promise<void> {
  if ((await page.locator(`[data-moment=${moment}]`).count()) > 0) return page.keyboard.press('Escape');
  await openAt(page, moment);
  await patiently(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
  await boardStands(page);
  await mark(page, moment);
}

/** The board takes its time, and so does a machine that has other things to do. */
export async function boardStands(page: Page): Promise<void> {
  await patiently(page.locator('#board[data-ready]')).toBeAttached();
}

/** What machines work out while a debrief is read. */
export const FIGURES = ['.course-strips', '.turning-line', '.verdict-line'];

/** The debrief of a game that is over. */
export async function atEnd(page: Page): Promise<void> {
  await openAt(page, 'end');
  await patiently(page.getByRole('heading', { level: 2, name: 'Your card' })).toBeVisible();
}

/** The same game watched, before its first turn. */
export async function inReplay(page: Page): Promise<void> {
  await openWith(page, ['end']);
  await press(page, /^Watch: /);
  await patiently(page.getByText('Turn 1, before the moves')).toBeVisible();
  await boardStands(page);
}

/** From the choice of a chair to its brief. */
export async function throughBrief(page: Page): Promise<void> {
  await press(page, 'Read the brief');
  await patiently(page.getByRole('button', { name: 'Open the first cable' })).toBeVisible();
}

/** A new game at the choice of a chair, with this one taken. */
export async function fresh(page: Page, way: 'Take a chair' | 'The first ten minutes', party: string): Promise<void> {
  await openWith(page, []);
  await press(page, way);
  await choose(page, 'party', party);
}

/** The desk of a turn that was just sealed. */
export async function reveal(page: Page): Promise<void> {
  await atDesk(page, 'table');
  await mark(page, 'changed');
  await press(page, /^(Pass the turn|Seal and send)$/);
  await patiently(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
}
