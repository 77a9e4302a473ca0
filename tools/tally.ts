import { existsSync, readFileSync } from 'node:fs';

/** Where the runners leave their results; both are deleted before a run, so that a stale one is never counted. */
export const REPORTS = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' } as const;

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** A file that could not even be loaded holds no test, so it counts as one failure itself. */
export function tallyVitest(report: VitestReport): Tally {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** A journey that a busy machine broke once and that passed when repeated counts as passed; the list names it as flaky. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Both runners together. A runner that left no report counts as one failure. */
export function tally(reports: { readonly vitest: string; readonly playwright: string } = REPORTS): Tally {
  const missing: Tally = { passed: 0, failed: 1 };
  const unit = existsSync(reports.vitest) ? tallyVitest(read(reports.vitest) as VitestReport) : missing;
  const page = existsSync(reports.playwright) ? tallyPlaywright(read(reports.playwright) as PlaywrightReport) : missing;
  return { passed: unit.passed + page.passed, failed: unit.failed + page.failed };
}

/** The last line of every run. */
export const tallyLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
