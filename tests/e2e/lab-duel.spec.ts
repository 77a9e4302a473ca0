import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { CounterExample, DuelBox } from '../../src/ui/lab/duel.worker.ts';
import { listen } from './desk.ts';
import { inLab, onlyInTheWorldOf } from './screens/rooms/lab.ts';
import { answerOf } from './you-first.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

/** Some hundred games, on a machine that may be busy. */
const PLAYED = { timeout: 150_000 };
const HELD = 'holds/first-phase-kept';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page’s pair in the engager’s world; the rest is what the command has by default. */
const COMMAND =
  'lab duel --scenario hotline-summer-2021 --seat us=small-steps --against us=north-first --physics engager --games 100 --seed 1 --workers 1 --json'.split(
    ' ',
  );

interface Answered {
  readonly partings: Readonly<
    Record<'all' | 'byOthers', { readonly games: number; readonly byTurn: readonly number[]; readonly never: number }>
  >;
  readonly box: DuelBox;
  readonly counterExamples: readonly CounterExample[];
}

const part = (page: Page): Locator => page.locator('.lab-duel');
const begin = (page: Page): Locator => part(page).getByRole('button', { name: 'Look closely' });

async function inTheWorldOf(page: Page, school: RegExp): Promise<Locator> {
  await inLab(page);
  await onlyInTheWorldOf(page, school);
  return part(page);
}

async function played(page: Page, games: string): Promise<void> {
  await begin(page).click();
  await expect(part(page).getByRole('status').first()).toHaveText(`All ${games} games are played.`, PLAYED);
  await expect(part(page).locator('.lab-drawing svg')).toHaveCount(2);
}

/** The cells behind a figure, row headings first. */
const rowsOf = (page: Page, caption: string): Promise<readonly (readonly string[])[]> =>
  part(page)
    .locator(`.lab-table[aria-label="${caption}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));

const ofHundred = (share: number): string => (share * 100).toFixed(0);

test('partings, ranges and the first counter-example are those of the command line, and the game opens on the board', async ({
  page,
  baseURL,
}) => {
  const { complaints } = listen(page, baseURL ?? '');
  const own = await inTheWorldOf(page, /^The engager/);
  await expect(own.getByText('“Small steps” against “North first”', { exact: true })).toBeVisible();
  await expect(own.getByText(/^528 games, played here in one thread/)).toBeVisible();
  await played(page, '528');
  const { cells } = answerOf<{ readonly cells: readonly Answered[] }>(...COMMAND);
  const [cell] = cells;
  if (cell === undefined) throw new Error('The command line played no world.');
  const { games, byTurn, never } = cell.partings.byOthers;
  const turns = byTurn.slice(0, byTurn.findLastIndex((count) => count > 0) + 1);
  const [parted = []] = await rowsOf(page, 'The turn in which the others first act differently');
  expect(parted.map((text) => text.replace(/ \[.*/, ''))).toEqual([
    'The engager',
    ...[...turns, never].map((count) => ofHundred(count / games)),
  ]);
  const { shares } = cell.box[HELD] ?? {};
  const bars = [shares?.first, shares?.second, shares?.neither];
  expect(await rowsOf(page, 'All published ranges: The first phase is kept, at the end')).toEqual([
    ['The engager', ...bars.flatMap((bar) => [bar?.mean, bar?.low, bar?.high].map((value) => ofHundred(value ?? 0)))],
  ]);
  const example = cell.counterExamples.find(({ column }) => column === HELD);
  const told = own.getByRole('article', { name: 'The engager' });
  if (example === undefined) throw new Error('Nothing goes the other way in any of these games.');
  await expect(told).toContainText(`With seed ${example.seed} it is so with “North first” and not with “Small steps”.`);
  await told.getByRole('button', { name: 'Watch “North first” in this game' }).click();
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Back to the laboratory' }).click();
  await expect(part(page).getByRole('article')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('it can be read in every light and in Korean, and says when it is of what was chosen before', async ({ page }) => {
  const own = await inTheWorldOf(page, /^The hawk/);
  await played(page, '528');
  await own.getByRole('radio', { name: 'All that happens' }).check({ force: true });
  await expect(own.getByText('The turn in which the histories part')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.lab-duel').withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('checkbox', { name: /^The engager/ }).check();
  await expect(own.getByText('You have changed something since.')).toBeVisible();
  await own.getByRole('button', { name: 'Back to those settings' }).click();
  await expect(own.getByText('You have changed something since.')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /^The engager/ })).not.toBeChecked();
  await page.getByRole('button', { name: '한국어' }).first().click();
  await expect(own.getByRole('heading', { name: '두 노선을 가까이에서' })).toBeVisible();
  const korean = await own.evaluate((shown) => {
    const copy = shown.cloneNode(true) as Element;
    for (const style of copy.querySelectorAll('style')) style.remove();
    return copy.textContent;
  });
  expect(korean.match(/[A-Za-z]{2,}/g)).toBeNull();
});

test('games are stopped at once and nothing of them is kept; a thread that breaks off is told', async ({ page }) => {
  const own = await inTheWorldOf(page, /^The hawk/);
  // Half of it is nothing: here the thread never answers, so that stopping is not a race.
  await page.route(/duel-worker/, () => {});
  await begin(page).press('Enter');
  await expect(own.getByText('0 of 528 games')).toBeVisible();
  await own.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  await expect(own.getByRole('status').first()).toHaveText(/^Stopped after 0 of 528 games[.] None of them is kept/);
  await expect(begin(page)).toBeFocused();
  await expect(own.locator('figure')).toHaveCount(0);
  await page.unroute(/duel-worker/);
  await page.route(/duel-worker/, (route) => route.abort());
  await begin(page).press('Enter');
  await expect(own.getByRole('alert')).toHaveText(
    'It broke off on this device. Try it with fewer games or fewer worlds.',
  );
});

test('what cannot be played says why, and does nothing', async ({ page }) => {
  await inLab(page);
  await page.getByRole('radio', { name: 'A pairing of your own' }).check({ force: true });
  const own = part(page);
  await expect(own.getByText('Say first what you expect.')).toBeVisible();
  await expect(begin(page)).toHaveAttribute('aria-disabled', 'true');
  await begin(page).press('Enter');
  await expect(own.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'No difference to be seen.' }).check({ force: true });
  await expect(begin(page)).toHaveAttribute('aria-disabled', 'false');
});
