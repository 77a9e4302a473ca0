import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, listen, openPanel, sitDown } from './desk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** From the first page into a chair of the first ten minutes; the luck is that of all tests. */
async function begin(page: Page, party: string): Promise<void> {
  await page.addInitScript(() => {
    let drawn = 0;
    crypto.getRandomValues = (values) => {
      if (values instanceof Uint32Array) values.set([0, (drawn += 1)]);
      return values;
    };
  });
  await page.goto('/?canvas');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'The first ten minutes' }).click();
  await expect(page.getByLabel('Luck number (seed)')).toHaveCount(0);
  await page.locator(`input[name=party][value=${party}]`).check({ force: true });
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await expect(page.getByText('Each side keeps its own book.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the first cable' }).click();
}

/** One turn with a step in it, where one is open, and the note of the rule laid away. */
async function playLesson(page: Page, turn: number): Promise<void> {
  await openPanel(page, /^Moves/);
  const steps = page.locator('.hand .way[aria-disabled=false]:has(.odds)');
  const any = page.locator('.hand .way[aria-disabled=false]');
  await ((await steps.count()) > 0 ? steps : any).nth(turn % 2).click();
  await expectNoScroll(page);
  const away = page.getByRole('button', { name: 'Lay it away' });
  if (await away.isVisible()) await away.click();
  await openPanel(page, /^Guess/);
  await page.locator('input[name=guess][value=opens]').check({ force: true });
  await expectNoScroll(page);
  await page.getByRole('button', { name: 'Seal and send' }).click();
}

/** Goes through reveals and answers to the next turn, or to the look back. */
async function follow(page: Page): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const send = page.getByRole('button', { name: 'Send the answer' });
  const next = page.getByRole('region', { name: 'Your sealed draft' }).or(page.locator('.temper-question'));
  for (let times = 0; times < 12; times += 1) {
    await expect(goOn.or(send).or(next).first()).toBeVisible();
    if (await next.first().isVisible()) return;
    await expectNoScroll(page);
    await ((await goOn.isVisible()) ? goOn : send).click();
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a newcomer plays the first ten minutes to their look back, leaves, comes again, and plays on', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  await begin(page, 'us');
  await expect(page.getByText('Turn 1 of 4')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'A rule' })).toContainText('Two moves and a purse.');
  await expect(page.getByRole('button', { name: 'Charts' })).toBeHidden();
  await expectNoScroll(page);
  await expectAccessible(page);
  for (let turn = 1; turn <= 4; turn += 1) {
    await playLesson(page, turn);
    await follow(page);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'How it stands' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/?canvas');
  await page.getByRole('button', { name: 'Go on with your game' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How it stands' })).toBeVisible();
  await page.locator('input[name=temper][value=hedging]').check({ force: true });
  await page.getByRole('button', { name: 'What can be known by now?' }).click();
  await expect(page.locator('.temper-answer')).toContainText('told at the end of the year');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Play on to the year’s end' }).click();
  await expect(page.getByText('Turn 5 of 12')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'A rule' })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('the debrief tells its parts in one order, and the figures come while it is read', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const { complaints } = listen(page, baseURL ?? '');
  await sitDown(page, 'rok');
  const pass = page.getByRole('button', { name: 'Pass the turn' });
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const send = page.getByRole('button', { name: 'Send the answer' });
  const end = page.getByRole('heading', { level: 2, name: 'Your card' });
  for (let times = 0; times < 80; times += 1) {
    await expect(pass.or(goOn).or(send).or(end).first()).toBeVisible();
    if (await end.isVisible()) break;
    await pass.or(goOn).or(send).first().click();
  }
  await page.getByRole('button', { name: 'Show what was drawn' }).click();
  for (const figure of ['.course-strips', '.turning-line', '.verdict-line', '.shown-temper', '.path-turns'])
    await expect(page.locator(figure)).toBeVisible({ timeout: 60_000 });
  await page.getByText('The same in words').click();
  await expect(page.locator('.course-words > li')).toHaveCount(await page.locator('.course-axis li').count());
  const parts = page.locator('.debrief-columns > section > h2');
  expect((await parts.allTextContents()).map((title) => title.replace(/\d+/, 'N'))).toEqual([
    'The envelopes of turn N',
    'The books',
    'Your guesses',
    'What was hidden',
    'The path of offers, and what could have been agreed',
    'The half-year, turn by turn',
    'The turn that mattered most',
    'Your card',
    'Four readings of the same ending',
    'N in fact, as one path among many',
    'What is missing from this model?',
    'What can be counted',
    'Everything that happened',
  ]);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});
