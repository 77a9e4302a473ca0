import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHELF } from '../scenarios/shelf.ts';
import { headOf, playthroughOf, usualHead } from './playthrough.ts';

/** Set to 1, the files are written anew, and a scenario without one gets it: read the difference before it is kept. */
const isWriting = process.env['UPDATE_PLAYTHROUGHS'] === '1';

const linesIn = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

/** The first line that is not as it was, with its number; null where all are. */
function firstDifference(before: readonly string[], now: readonly string[]) {
  const length = Math.max(before.length, now.length);
  const place = Array.from({ length }, (_, i) => i).find((i) => before[i] !== now[i]);
  return place === undefined ? null : { line: place + 1, before: before[place] ?? '', now: now[place] ?? '' };
}

test.each(SHELF)('%s: one whole game is played as it was, line by line, as each seat sees it', (name, book) => {
  const path = `tests/playthroughs/${name}.txt`;
  const scenario = book.open();
  if (isWriting) {
    const head = existsSync(path) ? headOf(linesIn(path)) : usualHead(scenario);
    writeFileSync(path, `${playthroughOf(scenario, head).join('\n')}\n`);
  }
  const golden = linesIn(path);
  expect(firstDifference(golden, playthroughOf(scenario, headOf(golden)))).toBeNull();
});

test('a line that was changed by hand is found, and so is one that is missing', () => {
  const [, book] = SHELF[0] ?? [];
  if (book === undefined) throw new Error('There is no scenario.');
  const scenario = book.open();
  const lines = playthroughOf(scenario, usualHead(scenario));
  const place = lines.findIndex((line) => line.includes('purse'));
  expect(firstDifference(lines.with(place, 'another purse'), lines)).toMatchObject({ line: place + 1 });
  expect(firstDifference(lines.slice(0, -1), lines)).toMatchObject({ line: lines.length, before: '' });
  expect(firstDifference(lines, lines)).toBeNull();
});
