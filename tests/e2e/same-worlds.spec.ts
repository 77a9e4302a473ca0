import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { script } from '../architecture/bundle.ts';

const SEEDS = ['1', '7', '2021'];

/** A game that agents played in Node by the table, as the command line writes it down. */
function playedInNode(seed: string, file: string): { readonly fingerprints: readonly string[] } {
  const command = ['--conditions=source', 'src/cli/main.ts', 'play', '--scenario', 'hotline-summer-2021'];
  const { status, stderr } = spawnSync(process.execPath, [...command, '--seed', seed, '--out', file], {
    encoding: 'utf8',
  });
  expect(stderr).toContain(file);
  expect(status).toBe(0);
  return JSON.parse(readFileSync(file, 'utf8')) as { fingerprints: string[] };
}

test('a game played in Node has the same fingerprints in this browser', async ({ page }, info) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await script('tests/e2e/engine-entry.ts') });
  for (const seed of SEEDS) {
    const replay = playedInNode(seed, info.outputPath(`${seed}.json`));
    const here = await page.evaluate((it) => Reflect.get(globalThis, 'fingerprintsOf')(it) as string[], replay);
    expect(here).toEqual(replay.fingerprints);
    expect(here.length).toBeGreaterThan(12);
  }
});
