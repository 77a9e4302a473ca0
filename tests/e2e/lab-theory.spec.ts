import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { listen } from './desk.ts';
import { inLab } from './screens/rooms/lab.ts';
import { answerOf } from './you-first.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Found {
  readonly played: readonly {
    readonly x: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly worst: number;
  readonly found?: number;
}

/** What the command line finds in a process of its own. */
function found(theory: string, games: number): Found {
  const [told] = answerOf<readonly Found[]>('lab', 'theory', theory, '--games', String(games), '--seed', '1');
  if (told === undefined) throw new Error('The command line told nothing.');
  return told;
}

const part = (page: Page): Locator => page.locator('.lab-theory');

/** Chooses a theory and lets its games be played. */
async function played(page: Page, theory: RegExp, games: number): Promise<void> {
  const own = part(page);
  const which = own.getByLabel('Which theory?');
  const name = await which.locator('option').filter({ hasText: theory }).innerText();
  await which.selectOption(name);
  await own.getByLabel('How many games?').selectOption(String(games));
  await own.getByRole('button', { name: 'Play these games' }).click();
  await expect(own.getByRole('status')).toHaveText(/^Done[.]/, { timeout: 60_000 });
  await expect(own.locator('.lab-drawing svg')).toBeVisible();
}

/** The cells of the table behind the figure, as numbers. */
async function tableOf(page: Page): Promise<readonly (readonly number[])[]> {
  await part(page).getByText('The numbers behind it').click();
  const rows = await part(page).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((text) => Number(text.trim().replace('−', '-'))),
    ),
  );
}

test('trust: the figure, its numbers and where it turns are those of Node with the same seed', async ({
  page,
  baseURL,
}) => {
  const { complaints } = listen(page, baseURL ?? '');
  await inLab(page);
  await played(page, /^The trust/, 20);
  await expect(part(page).getByRole('status')).toHaveText('Done. 840 games were played.');
  const own = found('trust', 20);
  const table = await tableOf(page);
  expect(table.map(([x, , ...rest]) => [x, ...rest])).toEqual(
    own.played.map(({ x, mean, low, high }) => [
      Number(x.toFixed(2)),
      ...[mean, low, high].map((value) => Number(value.toFixed(3))),
    ]),
  );
  const findings = part(page).locator('.lab-told li');
  await expect(findings.first()).toContainText(`is ${own.worst.toFixed(4)}.`);
  await expect(findings.last()).toContainText('with a chance of 0.75.');
  await expect(findings.last()).toContainText(`from minus to plus at ${own.found?.toFixed(4)},`);
  await expect(part(page).getByText('Source: Kydd 2005.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('gradualism: the ratios of the table are those of Node with the same seed', async ({ page }) => {
  await inLab(page);
  await expect(part(page).getByText('6,656 games of the warm-up “Gradualism”')).toBeVisible();
  await played(page, /^The gradualism/, 20);
  const own = found('gradualism', 20);
  const table = await tableOf(page);
  expect(table.map(([x, , mean]) => [x, mean])).toEqual(own.played.map(({ x, mean }) => [x, Number(mean.toFixed(4))]));
  await expect(part(page).locator('.lab-told li')).toHaveText([
    `The largest distance of a dot from the curve is ${own.worst.toFixed(4)}.`,
  ]);
});

test('Rubinstein needs no games; with the keyboard alone it is chosen, begun and read', async ({ page }) => {
  await inLab(page);
  const own = part(page);
  await own.getByLabel('Which theory?').focus();
  await page.keyboard.press('R');
  await expect(own.getByLabel('How many games?')).toBeHidden();
  await expect(own.getByText('No game has to be played')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(own.getByRole('button', { name: 'Let them negotiate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(own.getByRole('status')).toHaveText('Done. No game had to be played.');
  await expect(own.getByRole('img', { name: 'The share of whoever asks first' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.lab-results').withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
});

test('games are stopped at once and nothing of them is kept', async ({ page }) => {
  await inLab(page);
  const own = part(page);
  await own.getByLabel('How many games?').selectOption('200');
  // Half of a search is nothing: here the thread never answers, so that stopping is not a race.
  await page.route('**/theory-worker*', () => {});
  await own.getByRole('button', { name: 'Play these games' }).click();
  await expect(own.getByRole('status')).toHaveText('20,800 games are being played.');
  await own.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(own.getByRole('status')).toHaveText(/^Stopped[.]/);
  await expect(own.getByRole('button', { name: 'Play these games' })).toBeFocused();
  await expect(own.locator('figure')).toHaveCount(0);
});

test('a thread that breaks off and a warm-up that does not come are told', async ({ page }) => {
  await page.route('**/warm-ups*', (route) => route.abort());
  await inLab(page);
  const own = part(page);
  const begin = own.getByRole('button', { name: 'Play these games' });
  await begin.click();
  await expect(own.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/warm-ups*');
  await page.route('**/theory-worker*', (route) => route.abort());
  await begin.click();
  await expect(own.getByRole('alert')).toContainText('It broke off on this device.');
  await page.unroute('**/theory-worker*');
  await begin.click();
  await expect(own.getByRole('status')).toHaveText(/^Done[.]/, { timeout: 60_000 });
  await expect(own.getByRole('alert')).toHaveCount(0);
});

test('in Korean nothing of it stays English, what lies there included', async ({ page }) => {
  await inLab(page);
  await played(page, /^The trust/, 20);
  await page.getByRole('button', { name: '한국어' }).click();
  const own = part(page);
  await expect(own.getByRole('heading', { name: '이론이 말하는 것, 게임이 보여 주는 것' })).toBeVisible();
  await expect(own.getByRole('status')).toHaveText('끝났습니다. 840판을 두었습니다.');
  await expect(own.locator('svg')).toContainText('상대가 물러설 확률');
  for (const theory of ['gradualism', 'rubinstein', 'trust']) {
    await own.getByRole('combobox').first().selectOption(theory);
    const said = await own.evaluate((section) => {
      const copy = section.cloneNode(true) as Element;
      for (const style of copy.querySelectorAll('style')) style.remove();
      return copy.textContent;
    });
    const words = said.replaceAll(/(Watson|Langlois and Langlois|Ståhl|Rubinstein|Kydd) \d{4}|lab theory/g, '');
    expect(words.match(/[A-Za-z]{2,}/g)).toBeNull();
  }
});
