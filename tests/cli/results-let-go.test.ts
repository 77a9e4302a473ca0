import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('what threads have played is let go once it is heard, however long the work goes on', async () => {
  const script = join(import.meta.dirname, 'results-let-go-entry.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', '--expose-gc', script]);
  expect(JSON.parse(stdout)).toEqual({ heard: 60, held: 0 });
});
