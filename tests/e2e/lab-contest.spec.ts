import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Regret, Tournament } from '../../src/ui/lab/contest.worker.ts';
import { listen } from './desk.ts';
import { inLab } from './screens/rooms/lab.ts';
import { answerOf } from './you-first.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

/** Lines as the page calls them. */
const NAMES: Readonly<Record<string, string>> = {
  'small-steps': 'Small steps',
  patience: 'Patience',
  'north-first': 'North first',
  'like-for-like': 'Like for like',
  hedger: 'Hedger',
  boulware: 'Stands firm till the end',
  conceder: 'Gives way early',
};
type Entries = Readonly<Record<'us' | 'dprk', readonly string[]>>;
const APART: Entries = { us: ['small-steps', 'north-first', 'patience'], dprk: ['like-for-like', 'hedger'] };
const ALIKE: Entries = { us: ['boulware', 'conceder'], dprk: ['boulware', 'conceder'] };

const part = (page: Page): Locator => page.locator('.lab-contest');

/** Begins a tournament of few lines in the hawk's world. */
async function begun(page: Page, entries: Entries): Promise<void> {
  await inLab(page);
  const own = part(page);
  await own.getByLabel('In whose world?').selectOption('hawk');
  await own.getByText(/^Which lines play[?]/).click();
  for (const box of await own.getByRole('checkbox').all()) await box.uncheck();
  for (const [party, chair] of [
    ['us', 'Washington'],
    ['dprk', 'Pyongyang'],
  ] as const)
    for (const line of entries[party])
      await own
        .getByRole('group', { name: chair })
        .getByLabel(NAMES[line] ?? '', { exact: true })
        .check();
  await own.getByRole('button', { name: 'Play the tournament' }).click();
}

const isOver = (page: Page, games: number): Promise<void> =>
  expect(part(page).getByRole('status')).toHaveText(`All ${games} games are played.`, { timeout: 120_000 });

/** The same tournament on the command line. */
function commanded({ us, dprk }: Entries): Tournament {
  const asked = ['--chair', `us=${us.join(',')}`, '--chair', `dprk=${dprk.join(',')}`, '--physics', 'hawk'];
  const world = [...asked, '--tempers', 'hawk', '--scenario', 'hotline-summer-2021', '--games', '5', '--seed', '1'];
  const { worlds } = answerOf<{ readonly worlds: readonly Tournament[] }>('lab', 'tournament', ...world);
  const [only] = worlds;
  if (only === undefined) throw new Error('The command played no world.');
  return only;
}

/** A number as a table of the page writes it. */
const cell = (value: number, digits = 1): string => {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};

/** An estimate with its interval, so many times as large. */
const spanned = ({ estimate, low, high }: Regret['mean'], times = 1): string =>
  `${cell(times * estimate)} [${cell(times * low)}; ${cell(times * high)}]`;

/** The rows of a table by its caption, row headings first. */
const rowsOf = (page: Page, caption: string): Promise<readonly (readonly string[])[]> =>
  part(page)
    .locator(`.lab-table[aria-label="${caption}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));

test('a tournament has the numbers of the command line, and fits its place', async ({ page, baseURL }) => {
  const { complaints } = listen(page, baseURL ?? '');
  await begun(page, APART);
  await isOver(page, 30);
  const { chairs, meetings, population } = commanded(APART);
  for (const [place, { standings, ranking, pairs }] of chairs.entries()) {
    const name = ['Washington', 'Pyongyang'][place] ?? '';
    const rows = await rowsOf(page, `Standings: ${name}`);
    const ids = ranking.isStable ? ranking.places.map(({ id }) => id) : standings.map(({ agent }) => agent);
    expect(rows).toEqual(
      ids.flatMap((id) =>
        standings.flatMap(({ agent, mean, total, regret }) =>
          agent !== id
            ? []
            : [
                [
                  NAMES[id],
                  ...[mean.mean, mean.low, mean.high, total].map((value) => cell(value)),
                  ...[regret.mean, regret.most].map((one) => spanned(one)),
                  regret.stability >= 0.95 ? regret.against.map((other) => NAMES[other]).join(', ') : 'not settled',
                ],
              ],
        ),
      ),
    );
    expect(await rowsOf(page, `Every pair of lines: ${name}`)).toEqual(
      pairs.map(({ first, second, difference: { mean, low, high }, p, holm, benjaminiHochberg }) => [
        `${NAMES[first]} less ${NAMES[second]}`,
        ...[mean, low, high].map((value) => cell(value)),
        ...[p, holm, benjaminiHochberg].map((value) => cell(value, 3)),
      ]),
    );
    const brought = await rowsOf(page, `Every meeting: what it brought ${name}`);
    const cells = meetings.map(({ payoffs }) => payoffs[place] ?? { mean: 0, low: 0, high: 0 });
    expect(brought.flatMap(([, ...own]) => own)).toEqual(
      cells.map(({ mean, low, high }) => `${cell(mean)} [${cell(low)}; ${cell(high)}]`),
    );
  }
  const found = population?.nash.equilibria.length ?? 0;
  await expect(part(page).getByText(/^\d+ equilibri(um|a) w/)).toContainText(`${found} equilibri`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.lab-contest').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('of lines that both chairs know it is told as by the command who takes over whom, in Korean too', async ({
  page,
}) => {
  await begun(page, ALIKE);
  await isOver(page, 20);
  const alike = commanded(ALIKE).population?.alike;
  const chances = (alike?.moran.fixation ?? []).map((row) =>
    row.map((one) => `${one.isTold ? '' : '○ '}${spanned(one, 100)}`),
  );
  expect(await rowsOf(page, 'Chance to take over, of 100')).toEqual([
    [NAMES['boulware'], '–', chances[0]?.[1]],
    [NAMES['conceder'], chances[1]?.[0], '–'],
  ]);
  for (const [name, course] of [
    ['One population in both chairs', alike?.replicator],
    ['One population, in generations', alike?.ecological],
  ] as const) {
    const isTold = (course?.stability ?? 0) >= 0.95;
    await expect(part(page).getByText(name)).toContainText(isTold ? /at rest after \d/ : 'so none is told');
  }
  await page.getByRole('button', { name: '한국어' }).first().click();
  await expect(part(page).getByText('무엇이 퍼질까')).toBeVisible();
  const korean = await part(page).evaluate((own) => {
    const copy = own.cloneNode(true) as Element;
    for (const style of copy.querySelectorAll('style')) style.remove();
    return copy.textContent;
  });
  // The one name that is typed as it is.
  expect(korean.replace('lab tournament', '').match(/[A-Za-z]{2,}/g)).toBeNull();
});

test('its progress is seen and heard, and what is stopped says so and leaves nothing', async ({ page }) => {
  await inLab(page);
  const own = part(page);
  await own.getByRole('button', { name: 'Play the tournament' }).press('Enter');
  await expect(own.getByText(/^[1-9]\d* of 480 games$/)).toBeVisible({ timeout: 60_000 });
  await expect(own.getByText(/^[\d.]+ a second$/)).toBeVisible();
  await expect(own.getByRole('status')).toHaveText(/^\d+ % played[.]$/);
  const stop = own.getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeFocused();
  await stop.press('Enter');
  await expect(own.getByRole('status')).toHaveText(/^Stopped after [1-9]\d* of 480 games[.] None of them is kept/);
  await expect(own.getByRole('progressbar')).toBeHidden();
  await expect(own.locator('.lab-figure')).toHaveCount(0);
  await expect(own.getByRole('button', { name: 'Play the tournament' })).toBeFocused();
});

test('with one line in a chair there is nothing to play', async ({ page }) => {
  await inLab(page);
  const own = part(page);
  await own.getByText(/^Which lines play[?]/).click();
  await own.getByRole('button', { name: 'Only the 4 lines that both chairs know' }).click();
  await expect(own.getByText('16 meetings, 80 games.')).toBeVisible();
  const north = own.getByRole('group', { name: 'Pyongyang' });
  for (const line of ['Reads the other side', 'Gives way early', 'Concession for concession'])
    await north.getByLabel(line, { exact: true }).uncheck();
  await expect(own.getByText('Two lines at least must play in each chair.')).toBeVisible();
  const play = own.getByRole('button', { name: 'Play the tournament' });
  await expect(play).toHaveAttribute('aria-disabled', 'true');
  await play.press('Enter');
  await expect(own.getByRole('progressbar')).toHaveCount(0);
});
