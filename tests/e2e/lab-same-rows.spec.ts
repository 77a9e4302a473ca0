import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { listen } from './desk.ts';
import { inLab, onlyInTheWorldOf } from './screens/rooms/lab.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

type Row = Readonly<Record<string, string>>;

const rowsIn = (csv: string): readonly Row[] => parse(csv, { columns: true }) as Row[];

/** What a button hands over as a file. */
async function handed(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Makes the page believe that its device has so many processors; tells how many threads have been opened that play rows. */
async function withProcessors(page: Page, count: number): Promise<() => Promise<number>> {
  await page.addInitScript((processors) => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => processors });
    const [Plain, opened] = [Worker, { count: 0 }];
    Reflect.set(globalThis, 'threadsOpened', opened);
    Reflect.set(
      globalThis,
      'Worker',
      class extends Plain {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          if (String(url).includes('rows-worker')) opened.count += 1;
        }
      },
    );
  }, count);
  return () => page.evaluate(() => (Reflect.get(globalThis, 'threadsOpened') as { readonly count: number }).count);
}

/** The same rows of the same plan, played in Node and written by the command line. */
function inNode(plan: string, rows: readonly Row[]): readonly Row[] {
  const script = join(import.meta.dirname, 'lab-rows-entry.ts');
  const input = JSON.stringify({ plan, rows: rows.map(({ row }) => Number(row)) });
  return rowsIn(execFileSync(process.execPath, ['--conditions=source', script], { input, encoding: 'utf8' }));
}

for (const processors of [1, 4]) {
  test(`on a device with ${processors === 1 ? 'one processor' : `${processors} processors`} the rows of a plan are those of Node, in every column`, async ({
    page,
    baseURL,
  }) => {
    const { complaints } = listen(page, baseURL ?? '');
    const threads = await withProcessors(page, processors);
    await inLab(page);
    await onlyInTheWorldOf(page, /^The engager/);
    await page.getByLabel('Luck numbers (seeds)').fill('40');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(page.getByText(/^200 of \d+ games$/)).toBeVisible({ timeout: 120_000 });
    expect(await threads()).toBe(processors);
    const plan = await handed(page, 'The plan as YAML');
    const rows = rowsIn(await handed(page, 'The rows as CSV'));
    expect(rows.map(({ row }) => Number(row))).toEqual(Array.from({ length: 200 }, (_, row) => row));
    const here = rows.filter((_, row) => row % 25 < 2);
    for (const id of ['seed', 'physics', 'measure/crisis-risk', 'fingerprint', 'plan-hash', 'rules-hash', 'version'])
      for (const row of here) expect([id, row[id]]).toEqual([id, expect.stringMatching(/./)]);
    expect(here).toEqual(inNode(plan, here));
    expect(complaints).toEqual([]);
  });
}
