import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The luck with which the whole journey can be made, sought by playing it in Node. */
function soughtSeed(): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=source', 'tests/e2e/negotiation-entry.ts'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return (JSON.parse(stdout) as { seed: string }).seed;
}

/** What has the focus: its name, its value, and the card or group that it stands in. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const words = element instanceof HTMLInputElement ? element.closest('label')?.textContent : element?.textContent;
    const group = element?.closest('fieldset');
    return {
      name: element?.getAttribute('aria-label') ?? words ?? '',
      group: element instanceof HTMLInputElement ? element.name : '',
      value: element instanceof HTMLInputElement ? element.value : '',
      values: [...(group?.querySelectorAll('input') ?? [])].map(({ value }) => value),
      card: element?.closest('.offer')?.textContent ?? '',
    };
  });
type Focus = Awaited<ReturnType<typeof focused>>;

/** Presses a key until what has the focus is the one; fails when it never is. */
async function pressUntil(page: Page, key: string, isIt: (focus: Focus) => boolean, what: string): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    await page.keyboard.press(key);
    if (isIt(await focused(page))) return;
  }
  throw new Error(`The keyboard never reached ${what}.`);
}
const tabTo = (page: Page, name: RegExp): Promise<void> =>
  pressUntil(page, 'Tab', (focus) => name.test(focus.name), String(name));

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const desk = (page: Page) => page.getByRole('region', { name: 'Your sealed draft' });
const sendAnswers = (page: Page) => page.getByRole('button', { name: 'Send the answer' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true });
const end = (page: Page) => page.getByRole('heading', { level: 2, name: 'Your card' });

async function sitDown(page: Page, seed: string): Promise<void> {
  await page.goto('/?canvas');
  await tabTo(page, /^Take a chair/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Luck number/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(seed);
  await tabTo(page, /^Read the brief/);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('United States');
  await tabTo(page, /^Open the first cable/);
  await page.keyboard.press('Enter');
  await expect(desk(page)).toBeVisible();
}

/** Opens the sheet of the text from the table, with the package that the journey is about. */
async function openText(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await pressUntil(page, 'Tab', ({ group }) => group === 'package', 'the packages');
  if (!(await focused(page)).name.startsWith('Pause for exemptions'))
    await pressUntil(page, 'ArrowDown', ({ name }) => name.startsWith('Pause for exemptions'), 'the package');
  await tabTo(page, /^(Write|Edit) the text$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'The text: Pause for exemptions' })).toBeVisible();
}

/** Turns one dial of the sheet from where it stands to another setting. */
async function turnDial(page: Page, from: RegExp, to: RegExp): Promise<void> {
  await tabTo(page, from);
  await pressUntil(page, 'ArrowRight', ({ name }) => to.test(name), String(to));
}

async function draftAndSeal(page: Page): Promise<void> {
  await tabTo(page, /^Draft this offer/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Table: Pause for exemptions')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(desk(page)).toBeHidden();
}

/** Says yes to Pyongyang's answer to the own text, and leaves every other offer. True where there was such an answer. */
async function answer(page: Page): Promise<boolean> {
  await expectNoScroll(page);
  const counter = page
    .locator('.offer', { hasText: 'Pause for exemptions' })
    .filter({ hasText: 'Pyongyang to Washington' })
    .filter({ hasText: 'Changed from Washington’s text' });
  const isThere = await counter.isVisible();
  if (isThere) {
    const changes = counter.locator('.text-changes');
    await expect(changes.getByRole('listitem').first()).toHaveText(/\S/);
    await pressUntil(
      page,
      'Tab',
      ({ card, value }) =>
        value === 'leave' && card.includes('Changed from Washington’s text') && card.includes('Pause for exemptions'),
      'the answer to Pyongyang',
    );
    await pressUntil(page, 'ArrowDown', ({ value }) => value === 'accept', 'Accept');
  }
  await tabTo(page, /^Send the answer/);
  await page.keyboard.press('Enter');
  return isThere;
}

/** What was read in a turn; the figures that Pyongyang gave for its refusals; whether it answered with a text of its own. */
interface Told {
  readonly read: string;
  readonly figures: readonly string[];
  readonly wasAnswered: boolean;
}

const refusals = (page: Page) =>
  page.locator('.reasons details', { hasText: 'Pyongyang refused: Pause for exemptions' });

/** Reads what happened and answers, until something is to be chosen again or the game is over. */
async function follow(page: Page): Promise<Told> {
  let [read, wasAnswered] = ['', false];
  const figures: string[] = [];
  for (let times = 0; times < 16; times += 1) {
    await expect(goOn(page).or(sendAnswers(page)).or(desk(page)).or(end(page)).first()).toBeVisible();
    if ((await desk(page).isVisible()) || (await end(page).isVisible())) return { read, figures, wasAnswered };
    await expect(title(page)).toBeFocused();
    if (await sendAnswers(page).isVisible()) wasAnswered = (await answer(page)) || wasAnswered;
    else {
      read += await page.locator('main').innerText();
      figures.push(...(await refusals(page).locator('.reason-figure').allInnerTexts()));
      await page.keyboard.press('n');
    }
  }
  throw new Error('The turn never ended.');
}

/** Pretends every promise that falls due and can be pretended. */
async function pretend(page: Page): Promise<void> {
  await page.keyboard.press('3');
  // Not those that are accused of being broken: these are shown or denied.
  const promises = page.locator('.step-due', { has: page.locator('input[value="keep"]') });
  for (let place = 0; place < (await promises.count()); place += 1) {
    await pressUntil(page, 'Tab', ({ group, value }) => group.startsWith('step-') && value === 'keep', 'a promise');
    if ((await focused(page)).values.includes('cheat'))
      await pressUntil(page, 'ArrowDown', ({ value }) => value === 'cheat', 'Cheat');
  }
  await expectNoScroll(page);
}

const FIGURE = /^[+−-]?\d/;

test('by keyboard alone a text is drafted in phases, refused with figures, improved, countered, signed, broken, and read in the debrief', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const seed = soughtSeed();
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page, seed);

  // A first text, in four parts; what it would be worth is told while it is written.
  await openText(page);
  await turnDial(page, /^2 steps$/, /^4 steps$/);
  await expect(page.locator('.agreement-text')).toContainText('part 4 of 4');
  await expect(page.locator('.thoughts .thought-figure').first()).toHaveText(FIGURE);
  await expect(page.getByRole('heading', { name: 'Who stands exposed' })).toBeVisible();
  await draftAndSeal(page);
  let told = await follow(page);
  expect(told.figures.length).toBeGreaterThan(1);
  expect(told.figures.filter((figure) => !FIGURE.test(figure.trim()))).toEqual([]);

  // A better one: we go first, in two parts. It is tabled until Pyongyang answers with a text of its own.
  for (let turn = 2; turn <= 12 && !told.read.includes('An agreement was reached: Pause for exemptions'); turn += 1) {
    await openText(page);
    await turnDial(page, /^Together$/, /^Washington first$/);
    await expect(page.locator('.agreement-text')).toContainText('part 2 of 2');
    await draftAndSeal(page);
    told = await follow(page);
  }
  expect(told.read).toContain('An agreement was reached: Pause for exemptions');
  expect(told.wasAnswered).toBe(true);

  // It is lived, until somebody sees that a promise was only pretended: then all that was still due is void.
  for (let turn = 0; turn < 12 && !told.read.includes('was found to have broken a promise'); turn += 1) {
    await pretend(page);
    await page.keyboard.press('Control+Enter');
    told = await follow(page);
  }
  expect(told.read).toContain('Washington was found to have broken a promise to Pyongyang');
  expect(told.read).toContain('An agreement collapsed: Pause for exemptions');
  await page.keyboard.press('2');
  await tabTo(page, /^Pause for exemptions.*(collapsed|broken)/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.agreed-steps').first()).toContainText('void');
  await expectNoScroll(page);

  for (let turn = 0; turn < 12 && (await end(page).isHidden()); turn += 1) {
    await page.keyboard.press('Control+Enter');
    await follow(page);
  }

  // The debrief tells all of it.
  await expect(end(page)).toBeVisible();
  const agreed = page.locator('section.agreed');
  await tabTo(page, /^Pause for exemptions.*(collapsed|broken)/);
  await page.keyboard.press('Enter');
  await expect(agreed).toContainText('broken');
  await expect(agreed).toContainText('void');
  const offers = page.locator('section.offers');
  await expect(offers).toContainText(/The text signed in turn \d+ left/, { timeout: 30_000 });
  await expect(offers).toContainText('Nash’s point would have been worth');
  await tabTo(page, /^The same as a table$/);
  await page.keyboard.press('Enter');
  const rows = offers.getByRole('row');
  await expect(rows.filter({ hasText: 'refused' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'a counter-offer, signed' })).toHaveCount(1);
  const record = page.locator('section.timeline');
  await expect(record).toContainText('Washington was found to have broken a promise to Pyongyang');
  await expect(record).toContainText('An agreement collapsed: Pause for exemptions');
  expect(complaints).toEqual([]);
});
