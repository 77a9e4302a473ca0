import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { listen } from './desk.ts';
import { inLab } from './screens/rooms/lab.ts';
import { answerOf, youFirst } from './you-first.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

const MEASURES = ['yardstick-score/hawk', 'measure/launches'] as const;
/** Numbers as the page calls them. */
const NAMES: Readonly<Record<string, string>> = {
  'washington-bar': 'How heavy a step must be to count in Washington',
  'north-bar': 'How heavy a step must be to count in Pyongyang',
};

interface Index {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
interface Setting {
  readonly varies?: boolean;
  readonly luck: number | null;
  readonly parameters: readonly ({ readonly id: string } & Readonly<Record<'first' | 'total' | 'muStar', Index>>)[];
  readonly ranking: { readonly places: readonly { readonly id: string }[]; readonly settled: number };
}

const folder = mkdtempSync(join(tmpdir(), 'lab-sensitivity-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A small run of two numbers, laid out as the design says, played by the command line into a folder. */
function played(name: string, design: string): string {
  const plan = join(folder, `${name}.plan.yaml`);
  const lines = [
    `plan: ${name}`,
    'scenario: hotline-summer-2021',
    'question: Which of two numbers moves the points of the hawk more?',
    'expectation: Nothing is expected.',
    'overturnedBy: Nothing is claimed.',
    'seats: { us: [small-steps] }',
    'worldviews: hawk',
    'parameters: { north-bar: declared, washington-bar: declared }',
    `design: ${design}`,
    'games: 2',
    'seed: "1"',
    `measures: [${MEASURES.join(', ')}]`,
  ];
  writeFileSync(plan, `${lines.join('\n')}\n`);
  const out = join(folder, name);
  youFirst('lab', 'run', plan, '--out', out, '--workers', '1');
  return out;
}

/** What the command reads out of a run, with as many resamples as the page draws. */
function commanded(run: string, measure: string): Setting {
  const asked = ['lab', 'sensitivity', run, '--measure', measure, '--resamples', '500', '--seed', '1'];
  const { settings } = answerOf<{ readonly settings: readonly Setting[] }>(...asked);
  const [only] = settings;
  if (only === undefined) throw new Error('The command found no setting.');
  return only;
}

/** Opens the files of a run from disk and asks for its sensitivity. */
async function opened(page: Page, run: string): Promise<Locator> {
  await inLab(page);
  const files = readdirSync(run).filter((name) => /[.](json|parquet)$/.test(name));
  await page.getByLabel('Open files').setInputFiles(files.map((name) => join(run, name)));
  const part = page.locator('.lab-analysis');
  await expect(part.getByText(/ rows[.]$/)).toBeVisible({ timeout: 20_000 });
  await part.getByRole('radio', { name: 'Sensitivity: which number matters?' }).check({ force: true });
  return part;
}

const cell = (value: number): string => {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};
const cells = ({ estimate, low, high }: Index): readonly string[] => [estimate, low, high].map(cell);

/** The rows that the page must show: settled places first, then the others as they were declared. */
function expected({ parameters, ranking }: Setting, kinds: readonly ('first' | 'total' | 'muStar')[]) {
  const settled = ranking.places.slice(0, ranking.settled).map(({ id }) => id);
  const rest = parameters.map(({ id }) => id).filter((id) => !settled.includes(id));
  return [...settled, ...rest].flatMap((wanted) =>
    parameters.flatMap((one) =>
      one.id === wanted ? [[NAMES[wanted], ...kinds.flatMap((kind) => cells(one[kind]))]] : [],
    ),
  );
}

const rowsOf = (part: Locator): Promise<readonly (readonly string[])[]> =>
  part
    .locator('.lab-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));

for (const { name, design, kinds } of [
  { name: 'saltelli', design: '{ kind: saltelli, base: 16 }', kinds: ['first', 'total'] },
  { name: 'morris', design: '{ kind: morris, trajectories: 6, levels: 4 }', kinds: ['muStar'] },
] as const)
  test(`a run of the design ${name} is opened from files, and its indices are the command’s`, async ({
    page,
    baseURL,
  }) => {
    const { complaints } = listen(page, baseURL ?? '');
    const run = played(name, design);
    const part = await opened(page, run);
    const setting = commanded(run, MEASURES[0]);
    await expect(part.locator('.lab-table tbody tr')).toHaveCount(2, { timeout: 20_000 });
    expect(await rowsOf(part)).toEqual(expected(setting, kinds));
    // Nothing is drawn in an order that resampling upsets.
    const isDrawn = setting.ranking.settled > 0;
    await expect(part.getByText('No place is settled.')).toHaveCount(isDrawn ? 0 : 1);
    await expect(part.locator('.lab-drawing rect').first()).toBeAttached({ attached: isDrawn });
    if (setting.luck !== null)
      await expect(part.getByText(/^When all numbers are known, luck still has/)).toContainText(
        `${Math.round(setting.luck * 100)} %`,
      );
    await part.getByLabel('What is counted').selectOption(MEASURES[1]);
    const still = commanded(run, MEASURES[1]);
    const constant = part.getByText('The measure is the same everywhere, so there is nothing to share out.');
    // Shares of nothing are none; effects of nothing are 0.
    if (still.varies === false) await expect(constant).toBeVisible();
    else await expect.poll(() => rowsOf(part)).toEqual(expected(still, kinds));
    expect(still.varies === false).toBe(name === 'saltelli');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(complaints).toEqual([]);
  });

test('a run that is not laid out for it says what would be', async ({ page }) => {
  const part = await opened(page, played('factorial', '{ kind: latin-hypercube, points: 4 }'));
  await expect(part.getByText(/^The plan of these rows is not laid out for it[.]/)).toBeVisible();
  await expect(part.locator('.lab-table')).toHaveCount(0);
});
