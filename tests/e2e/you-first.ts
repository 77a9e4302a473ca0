import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');

/** What the command line prints, in a process of its own. */
export const youFirst = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--conditions=source', MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The same where it prints JSON. */
export const answerOf = <Answer>(...args: readonly string[]): Answer =>
  JSON.parse(youFirst(...args, '--json')) as Answer;
