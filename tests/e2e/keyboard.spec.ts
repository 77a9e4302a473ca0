import { expect, type Page, test } from '@playwright/test';
import { listen } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What has the focus: its name, and whether it can be used. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const words = element instanceof HTMLInputElement ? element.closest('label')?.textContent : element?.textContent;
    return {
      name: element?.getAttribute('aria-label') ?? words ?? '',
      role: element instanceof HTMLInputElement ? element.type : (element?.tagName.toLowerCase() ?? ''),
      isOpen: element?.getAttribute('aria-disabled') !== 'true',
    };
  });

type Focus = Awaited<ReturnType<typeof focused>>;

/** Presses Tab until what has the focus is the one; false when it is never reached. */
async function tabUntil(page: Page, isIt: (focus: Focus) => boolean, most = 120): Promise<boolean> {
  for (let times = 0; times < most; times += 1) {
    await page.keyboard.press('Tab');
    if (isIt(await focused(page))) return true;
  }
  return false;
}

/** Presses Tab until the element with the focus has this name; fails when it is never reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  if (!(await tabUntil(page, (focus) => name.test(focus.name)))) throw new Error(`The keyboard never reached ${name}.`);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const sheet = (page: Page) => page.getByRole('dialog');
const desk = (page: Page) => page.getByRole('region', { name: 'Your sealed draft' });
const answers = (page: Page) => page.getByRole('button', { name: 'Send the answer' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true });
const end = (page: Page) => page.getByRole('heading', { level: 2, name: 'Your card' });

/** From the first page to the first cable in the second chair. */
async function sitDown(page: Page): Promise<void> {
  await page.goto('/?canvas');
  await tabTo(page, /^Take a chair/);
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await tabTo(page, /^Washington/);
  await page.keyboard.press('ArrowDown');
  expect((await focused(page)).name).toMatch(/^Seoul/);
  await tabTo(page, /^Luck number/);
  await page.keyboard.type('7');
  await tabTo(page, /^Read the brief/);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('South Korea');
  await expect(title(page)).toBeFocused();
  await tabTo(page, /^Open the first cable/);
  await page.keyboard.press('Enter');
}

/** Opens each sheet by its key and lays it away with Escape; the focus comes back to where it was. */
async function openSheets(page: Page): Promise<void> {
  await tabTo(page, /^Map|^Moves/);
  if ((await focused(page)).name.startsWith('Map')) await page.keyboard.press('Enter');
  for (const key of ['?', 'g', 'c']) {
    const before = await focused(page);
    await page.keyboard.press(key);
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    expect(await focused(page)).toEqual(before);
  }
  await page.keyboard.press('m');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('table')).toBeHidden();
}

/** One turn: a move, sometimes an offer, a guess and the seal. Returns how many of the moves could be taken up: none or one. */
async function choose(page: Page, turn: number): Promise<number> {
  await page.keyboard.press('1');
  let left = turn % 4;
  const isWay = ({ name, role, isOpen }: Focus): boolean =>
    role === 'button' && isOpen && /costs \d|\d\D*$/.test(name) && /[a-z]\d/.test(name) && (left -= 1) < 0;
  const isThere = await tabUntil(page, isWay);
  if (isThere) {
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { pressed: true }).nth(1)).toBeVisible();
  }
  if (turn === 1) {
    await page.keyboard.press('u');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  }
  if (turn % 3 === 1) {
    await page.keyboard.press('2');
    if (await tabUntil(page, ({ name }) => name.startsWith('Draft this offer'), 60)) await page.keyboard.press('Enter');
  }
  await page.keyboard.press('4');
  await tabTo(page, /^(It opens|It holds still|It presses|No guess)/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(desk(page)).toBeHidden();
  return isThere ? 1 : 0;
}

/** Reads what happened, walks back along its causes once, and answers what is asked, until something is to be chosen. */
async function follow(page: Page, asksWhy: boolean): Promise<void> {
  let isAsked = !asksWhy;
  for (let times = 0; times < 12; times += 1) {
    await expect(goOn(page).or(answers(page)).or(desk(page)).or(end(page)).first()).toBeVisible();
    if ((await desk(page).isVisible()) || (await end(page).isVisible())) return;
    await expect(title(page)).toBeFocused();
    if (await answers(page).isVisible()) {
      await tabTo(page, /^(Leave|Refuse)$/);
      await page.keyboard.press('ArrowUp');
      await tabTo(page, /^Send the answer/);
      await page.keyboard.press('Enter');
      continue;
    }
    if (!isAsked) await askWhy(page);
    isAsked = true;
    await page.keyboard.press('n');
  }
}

async function askWhy(page: Page): Promise<void> {
  await tabTo(page, /^Why: /);
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  expect((await focused(page)).name).toMatch(/^Why: /);
}

test('a whole game is played with the keyboard alone, from the first page to the end of the debrief', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page);
  let moves = 0;
  for (let turn = 1; turn <= 12 && (await end(page).isHidden()); turn += 1) {
    await expect(title(page)).toBeFocused();
    if (turn === 2) await openSheets(page);
    moves += await choose(page, turn);
    await follow(page, turn === 2);
  }
  expect(moves).toBeGreaterThan(8);
  await expect(end(page)).toBeVisible();
  await expect(title(page)).toBeFocused();
  await tabTo(page, /^Show what was drawn/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Watch it again/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText('How it ended')).toBeVisible();
  expect(complaints).toEqual([]);
});
