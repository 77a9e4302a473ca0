import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { tally, tallyLine } from '../../tools/tally.ts';
import { buildHouse } from '../architecture/house.ts';

let house = '';

const unit = { numPassedTests: 7, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{}] }] };
const page = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] };

/** The last line when the runners left these reports. */
function lineFor(reports: { readonly vitest?: object; readonly playwright?: object }): string {
  house = buildHouse(
    Object.fromEntries(Object.entries(reports).map(([name, report]) => [`${name}.json`, JSON.stringify(report)])),
  );
  return tallyLine(tally({ vitest: join(house, 'vitest.json'), playwright: join(house, 'playwright.json') }));
}

afterEach(() => {
  rmSync(house, { recursive: true, force: true });
});

test('both runners are summed', () => {
  expect(lineFor({ vitest: unit, playwright: page })).toBe('10 passed, 1 failed');
});

test('a runner that left no report counts as one failure', () => {
  expect(lineFor({ vitest: unit })).toBe('7 passed, 2 failed');
});

test('a test file that could not be loaded counts as one failure', () => {
  const broken = { ...unit, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(lineFor({ vitest: broken, playwright: page })).toBe('10 passed, 1 failed');
});

test('a journey that passed at the second try has passed, and an error outside all tests has failed', () => {
  const flaky = { stats: { expected: 3, unexpected: 0, flaky: 1 }, errors: [{}] };
  expect(lineFor({ vitest: unit, playwright: flaky })).toBe('11 passed, 2 failed');
});
