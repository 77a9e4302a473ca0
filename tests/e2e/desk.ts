import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a page said that it should not: errors, and requests to anywhere but its own server. */
export function listen(page: Page, base: string): { readonly complaints: string[] } {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(blob|data):/.test(url)) complaints.push(`asked for ${url}`);
  });
  return { complaints };
}

/** From the first page to the first cable, in a chair, with a given luck. */
export async function sitDown(page: Page, party: string, seed = '7'): Promise<void> {
  await page.goto('/?canvas');
  await takeChair(page, party, seed);
}

/** The same where the first page is open already. */
export async function takeChair(page: Page, party: string, seed = '7'): Promise<void> {
  await page.getByRole('button', { name: 'Take a chair' }).click();
  await page.locator(`input[name=party][value=${party}]`).check({ force: true });
  await page.getByLabel('Luck number (seed)').fill(seed);
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await page.getByRole('button', { name: 'Open the first cable' }).click();
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
}

/** Opens a panel; on a wide screen cable and map are always in sight and have no handle. */
export async function openPanel(page: Page, name: RegExp): Promise<void> {
  const handle = page.getByRole('navigation').getByRole('button', { name });
  if (await handle.isVisible()) await handle.click();
}

/** Nothing in the main loop scrolls the page. */
export async function expectNoScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight - innerHeight, scrollWidth - innerWidth];
  });
  expect(over).toEqual([0, 0]);
}

/** Takes up a move that is open, another one each turn. */
async function chooseMove(page: Page, turn: number): Promise<void> {
  await openPanel(page, /^Moves/);
  const open = page.locator('.hand .way[aria-disabled=false]');
  const count = await open.count();
  if (count > 0) await open.nth((turn * 3) % count).click();
}

/** Drafts whatever package can be tabled, in every third turn. */
async function chooseOffer(page: Page, turn: number): Promise<void> {
  await openPanel(page, /^Table/);
  const draft = page.getByRole('button', { name: /^Draft this offer/ });
  if (turn % 3 === 1 && (await draft.isVisible())) await draft.click();
}

/** One turn from the cable to the next: a move, perhaps an offer, a guess, the seal, and everything that follows it. */
export async function playTurn(page: Page, turn: number): Promise<void> {
  await chooseMove(page, turn);
  await chooseOffer(page, turn);
  await openPanel(page, /^Guess/);
  await page.locator('input[name=guess][value=opens]').check({ force: true });
  await expectNoScroll(page);
  await page.getByRole('button', { name: /^(Seal and send|Pass the turn)$/ }).click();
  await followUp(page);
}

/** Passes every turn and leaves every offer, to the debrief. */
export async function passToTheEnd(page: Page): Promise<void> {
  const ways = ['Seal and send', 'Pass the turn', 'Go on', 'Send the answer'];
  const way = page.getByRole('button', { name: new RegExp(`^(${ways.join('|')})$`) });
  const watch = page.getByRole('button', { name: 'Watch it again' });
  for (let times = 0; times < 120; times += 1) {
    await expect(way.or(watch).first()).toBeVisible();
    if (await watch.isVisible()) return;
    await way.first().click();
  }
  throw new Error('The game never ended.');
}

/** Reads reveals and answers offers until something is to be chosen again, or the game is over. */
async function followUp(page: Page): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const send = page.getByRole('button', { name: 'Send the answer' });
  const isNext = page.getByRole('region', { name: 'Your sealed draft' }).or(page.getByText('Everything that happened'));
  for (let times = 0; times < 12; times += 1) {
    await expect(goOn.or(send).or(isNext).first()).toBeVisible();
    if (await goOn.isVisible()) await goOn.click();
    else if (await send.isVisible()) await answer(page, send);
    else return;
  }
}

async function answer(page: Page, send: ReturnType<Page['getByRole']>): Promise<void> {
  await page.getByLabel('Accept', { exact: true }).first().check({ force: true });
  await expectNoScroll(page);
  await send.click();
}
