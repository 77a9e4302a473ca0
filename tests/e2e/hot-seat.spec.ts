import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen } from './desk.ts';
import {
  callSeat,
  draft,
  handover,
  Ledger,
  openDesk,
  openTable,
  printed,
  readPapers,
  type Seat,
  seatNames,
  strip,
  table,
} from './hot-seat.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const seal = (page: Page) => page.getByRole('button', { name: /^(Seal and send|Pass the turn)$/ });

/** What stands on a desk, without the numbers that tie labels to fields and the board, which is drawn when it has come. */
const deskNow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clone = document.body.cloneNode(true);
    if (!(clone instanceof HTMLElement)) throw new Error('A body is an element.');
    for (const one of clone.querySelectorAll('*'))
      for (const tie of ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby']) one.removeAttribute(tie);
    for (const board of clone.querySelectorAll('#board, .board, .look-buttons')) board.remove();
    return clone.innerHTML;
  });

/** The desk of a seat, up to where it decides, and covered again: nothing is drafted. */
async function lookOnly(page: Page, seat: Seat, ledger: Ledger): Promise<string> {
  await callSeat(page, seat);
  await openDesk(page, seat);
  await readPapers(page, seat, ledger);
  await expect(seal(page)).toBeVisible();
  await ledger.check(page, seat);
  const seen = await deskNow(page);
  await page.getByRole('button', { name: 'Cover the desk' }).click();
  await expect(table(page)).toBeVisible();
  await ledger.check(page, 'room');
  return seen;
}

/** One seat's turn at the device, from the privacy screen to the seal. */
async function decide(page: Page, seat: Seat, turn: number, ledger: Ledger): Promise<void> {
  await callSeat(page, seat);
  await ledger.check(page, 'room');
  await openDesk(page, seat);
  await readPapers(page, seat, ledger);
  await expect(seal(page)).toBeVisible();
  await draft(page, seat, turn, ledger);
  await ledger.check(page, seat);
  await expectNoScroll(page);
  await seal(page).click();
  await expect(strip(page)).toHaveCount(0);
  await ledger.check(page, 'room');
}

/** Every seat comes to its desk once more; whoever is asked accepts. */
async function answerAll(page: Page, ledger: Ledger): Promise<void> {
  for (const seat of seatNames) {
    await callSeat(page, seat);
    await ledger.check(page, 'room');
    await openDesk(page, seat);
    await readPapers(page, seat, ledger);
    const send = page.getByRole('button', { name: 'Send the answer' });
    await expect(send.or(handover(page)).or(table(page)).first()).toBeVisible();
    if (await send.isVisible()) {
      await ledger.check(page, seat);
      await page.getByLabel('Accept', { exact: true }).first().check({ force: true });
      await send.click();
    }
    await expect(strip(page)).toHaveCount(0);
    await ledger.check(page, 'room');
  }
}

/** Opens the envelopes before all, and goes on until moves are asked again. */
async function reveal(page: Page, ledger: Ledger): Promise<void> {
  for (;;) {
    await page.getByRole('button', { name: 'Open the envelopes' }).click();
    ledger.envelopesOpened();
    const goOn = page.getByRole('button', { name: 'Go on', exact: true });
    await expect(goOn).toBeVisible();
    await ledger.check(page, 'room');
    await expectNoScroll(page);
    await goOn.click();
    await expect(table(page)).toBeVisible();
    await ledger.check(page, 'room');
    if (!(await page.getByRole('heading', { name: 'Offers wait for an answer' }).isVisible())) return;
    await answerAll(page, ledger);
  }
}

test('three people play six turns on one device, and nothing shows one seat another’s secret', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const { complaints } = listen(page, baseURL ?? '');
  const ledger = new Ledger();
  await openTable(page);
  for (let turn = 1; turn <= 6; turn += 1) {
    await expect(page.getByText(`Turn ${turn} of 12`)).toBeVisible();
    await ledger.beginRound(page);
    await ledger.check(page, 'room');
    // One seat looks first, lets the others decide, and finds on its desk exactly what lay there before.
    const watcher = seatNames[turn % seatNames.length] ?? 'Seoul';
    const before = await lookOnly(page, watcher, ledger);
    for (const seat of seatNames) if (seat !== watcher) await decide(page, seat, turn, ledger);
    expect(ledger.count('sealed')).toBeGreaterThan(0);
    expect(await lookOnly(page, watcher, ledger)).toBe(before);
    await decide(page, watcher, turn, ledger);
    await reveal(page, ledger);
  }
  expect(ledger.count('kept')).toBeGreaterThan(60);
  expect([...ledger.sealedOnce].some((chip) => chip.startsWith('Prevent: '))).toBe(true);
  expect([...ledger.sealedOnce].some((chip) => chip.startsWith('Key: '))).toBe(true);
  expect(ledger.sealedOnce.size).toBeGreaterThan(15);
  expect(ledger.checks).toBeGreaterThan(5000);
  expect(ledger.gaugesSeen).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
});

test('neither Back, nor a reload, nor the codex, nor a printer leads to a desk that was left', async ({ page }) => {
  const ledger = new Ledger();
  await openTable(page);
  const open = async (seat: Seat) => {
    await callSeat(page, seat);
    await openDesk(page, seat);
    await readPapers(page, seat, ledger);
    await expect(seal(page)).toBeVisible();
    await draft(page, seat, 1, ledger);
  };
  await open('Seoul');
  expect(await printed(page)).toContain('cannot be printed');
  expect(await printed(page)).not.toContain('August');
  await page.evaluate(() => {
    location.hash = '#/codex=';
  });
  await expect(strip(page)).toHaveCount(0);
  await page.goBack();
  await expect(table(page)).toBeVisible();
  await ledger.check(page, 'room');
  await callSeat(page, 'Seoul');
  await openDesk(page, 'Seoul');
  await expect(page.locator('.draft .chips li').first()).toBeVisible();
  await page.reload();
  await expect(strip(page)).toHaveCount(0);
  await ledger.check(page, 'room');
  await expect(page.getByText('Hot seat, three people')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(table(page)).toBeVisible();
  await ledger.check(page, 'room');
  await callSeat(page, 'Seoul');
  await openDesk(page, 'Seoul');
  await expect(page.locator('.draft .chips li').first()).toBeVisible();
  await seal(page).click();
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Go on with your game' }).or(table(page)).first()).toBeVisible();
  await ledger.check(page, 'room');
});

test('four digits keep a desk closed to everybody who does not know them', async ({ page }) => {
  await openTable(page);
  await callSeat(page, 'Washington');
  await page.getByLabel('Four digits of your own').fill('4711');
  await openDesk(page, 'Washington');
  await page.getByRole('button', { name: 'Cover the desk' }).click();
  await callSeat(page, 'Washington');
  const hold = page.getByRole('button', { name: 'Hold to open Washington’s desk' });
  await hold.click({ delay: 900 });
  await expect(page.getByRole('alert')).toContainText('not the digits');
  await expect(strip(page)).toHaveCount(0);
  await page.getByLabel('Your four digits').fill('4711');
  await openDesk(page, 'Washington');
});

test('a short touch opens nothing, and Enter opens at once', async ({ page }) => {
  await openTable(page);
  await callSeat(page, 'Seoul');
  const hold = page.getByRole('button', { name: 'Hold to open Seoul’s desk' });
  await hold.click();
  await expect(handover(page)).toBeVisible();
  await hold.press('Enter');
  await expect(strip(page)).toContainText('Seoul’s desk');
});

test('a teacher starts, pauses and lengthens the clock, and its end takes nobody’s turn', async ({ page }) => {
  await page.clock.install();
  await openTable(page, '3');
  const face = page.getByRole('timer');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(30_000);
  await expect(face).toHaveText('2:30');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(30_000);
  await page.getByRole('button', { name: 'One minute more' }).click();
  await expect(face).toHaveText('3:30');
  await page.getByRole('button', { name: 'Resume' }).click();
  await callSeat(page, 'Seoul');
  await page.clock.runFor(240_000);
  await expect(page.getByText('The turn’s time is up.')).toBeVisible();
  await page.getByRole('button', { name: 'One minute more' }).click();
  await page.clock.runFor(1000);
  await expect(face).toHaveText('0:59');
  await page.clock.runFor(60_000);
  await page.getByRole('button', { name: 'Hold to open Seoul’s desk' }).press('Enter');
  await page.getByRole('button', { name: 'Open the first cable' }).click();
  await seal(page).click();
  await expect(handover(page)).toContainText('Seoul has sealed.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen of a hot seat meets WCAG 2.2 AA, and none of the loop scrolls the page: ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const ledger = new Ledger();
    await page.goto('/?canvas');
    await page.getByRole('button', { name: 'Several people, one device' }).click();
    await page.getByRole('button', { name: 'One person fewer for Seoul' }).click();
    await expect(page.getByText('2 people around the table.')).toBeVisible();
    await expectAccessible(page);
    await openTable(page, '3');
    await expectAccessible(page);
    await expectNoScroll(page);
    for (const seat of seatNames) {
      await callSeat(page, seat);
      await expectNoScroll(page);
      await expectAccessible(page);
      await openDesk(page, seat);
      await expectAccessible(page);
      await readPapers(page, seat, ledger);
      await draft(page, seat, 1, ledger);
      await expectNoScroll(page);
      await expectAccessible(page);
      await seal(page).click();
    }
    await expect(table(page)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open the envelopes' }).click();
    await expectNoScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await callSeat(page, 'Pyongyang');
    await openDesk(page, 'Pyongyang');
    await expectAccessible(page);
    await expectNoScroll(page);
  });
}

test('at the end everything is open to all, from the chair of each party in turn', async ({ page }, info) => {
  test.setTimeout(180_000);
  await openTable(page);
  const open = page.getByRole('button', { name: 'Open the envelopes' });
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const over = page.getByText('Everything is open now.');
  const next = page.getByRole('button', {
    name: /^(To .+’s desk|Open the first cable|On to the .+|Pass the turn|Send the answer|Close the desk)$/,
  });
  const hold = page.getByRole('button', { name: /^Hold to open/ });
  for (let steps = 0; steps < 400 && !(await over.isVisible()); steps += 1) {
    await expect(open.or(goOn).or(over).or(hold).or(next).first()).toBeVisible();
    if (await over.isVisible()) break;
    if (await hold.isVisible()) await hold.press('Enter');
    else if (await open.isVisible()) await open.click();
    else if (await goOn.isVisible()) await goOn.click();
    else await next.last().click();
  }
  await expect(over).toBeVisible();
  await page.screenshot({ path: info.outputPath('debrief.png') });
  for (const seat of seatNames) {
    await page.getByLabel(seat, { exact: true }).check({ force: true });
    await expect(page.getByRole('heading', { level: 2, name: 'Your card' })).toBeVisible();
    await page.getByRole('button', { name: 'Show what was drawn' }).click();
    for (const other of seatNames.filter((name) => name !== seat))
      await expect(page.getByRole('heading', { name: `The card of ${other}` })).toBeVisible();
  }
  await expectAccessible(page);
  await page.goto('/?canvas');
  await page.getByRole('button', { name: /^Debrief: Hot seat, three people/ }).click();
  await expect(over).toBeVisible();
});
