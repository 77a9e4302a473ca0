import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoScroll, openPanel, playTurn, sitDown } from './desk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a step that was found too light says in play what took from its weight', async ({ page }) => {
  await sitDown(page, 'us', '11');
  for (let turn = 1; turn <= 2; turn += 1) {
    await openPanel(page, /^Moves/);
    await page.locator('.hand .way[aria-disabled=false]', { hasText: 'Ease humanitarian aid' }).click();
    await page.getByRole('button', { name: 'Seal and send' }).click();
    if (turn === 2) break;
    const goOn = page.getByRole('button', { name: 'Go on', exact: true });
    const send = page.getByRole('button', { name: 'Send the answer' });
    const draft = page.getByRole('region', { name: 'Your sealed draft' });
    while (!(await draft.isVisible())) await (await goOn.or(send).first().elementHandle())?.click();
  }
  await expectNoScroll(page);
  await page
    .getByRole('button', { name: /^Why: .*found too small to count: Ease humanitarian aid/ })
    .first()
    .click();
  const weighed = page.locator('.weighed');
  await expect(weighed.locator('li[data-way=down]').first()).toContainText('The same step, taken again, weighs less.');
  await expect(page.getByRole('dialog').locator('.why-fact .stamp').first()).toHaveText('Turn 2');
  await expectAccessible(page);
});

test('routine is folded under the headlines of a reveal, and unfolded without a scroll of the page', async ({
  page,
}) => {
  await sitDown(page, 'us', '11');
  const lesser = page.locator('details.lesser');
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const send = page.getByRole('button', { name: 'Send the answer' });
  const draft = page.getByRole('region', { name: 'Your sealed draft' });
  for (let turn = 1; turn <= 6; turn += 1) {
    await page.getByRole('button', { name: 'Pass the turn' }).click();
    await expect(goOn.or(send).first()).toBeVisible();
    if ((await lesser.count()) > 0) break;
    while (!(await draft.isVisible())) await (await goOn.or(send).first().elementHandle())?.click();
  }
  await expect(lesser.getByRole('button').first()).toBeHidden();
  await lesser.locator('summary').click();
  await expect(lesser.getByRole('button').first()).toBeVisible();
  await expectNoScroll(page);
});

test('the head of a debrief tells what mattered most, and its turn that mattered can be taken over', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sitDown(page, 'us', '7');
  for (let turn = 1; turn <= 12; turn += 1) {
    if (await page.getByText('Everything that happened').isVisible()) break;
    await playTurn(page, turn);
  }
  const facts = page.getByRole('list', { name: 'What mattered most' }).getByRole('listitem');
  const count = await facts.count();
  expect(count).toBeGreaterThanOrEqual(2);
  expect(count).toBeLessThanOrEqual(4);
  await expect(page.getByText('You chose', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await facts.first().getByRole('button').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Take over from here' }).click();
  await page.getByRole('button', { name: /Open the first cable|Back to the desk/ }).click();
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
});
