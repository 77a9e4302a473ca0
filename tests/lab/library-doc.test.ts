import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as lab from '#lab';

const PAGE = readFileSync('docs/library.md', 'utf8');

/** Every example of the page with what the page says that it prints. */
const EXAMPLES = [...PAGE.matchAll(/```js\n([^]*?)```\n\n```text\n([^]*?)```/g)].map(([, code = '', printed = '']) => ({
  code,
  printed,
}));

const BETWEEN = '--- the next example ---';

/** The examples one after the other in one process of this checkout, whose rooms stand for the built ones. */
function printed(): readonly string[] {
  const bodies = EXAMPLES.map(({ code }) =>
    code
      .replaceAll(/^import (\{.*\}) from '([^']+)';$/gm, 'const $1 = await import("$2");')
      .replaceAll(/"you-first\/(\w+)"/g, '"#$1"'),
  );
  const all = bodies.map((body) => `{\n${body}\n}\nconsole.log('${BETWEEN}');`).join('\n');
  const args = ['--conditions=source', '--input-type=module', '-e', all];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split(`${BETWEEN}\n`).slice(0, -1);
}

test('every example of the page of the library prints what stands under it', () => {
  expect(EXAMPLES.length).toBeGreaterThan(6);
  expect((PAGE.match(/```js\n/g) ?? []).length).toBe(EXAMPLES.length);
  const said = printed();
  for (const [at, example] of EXAMPLES.entries()) expect([at, said[at]]).toEqual([at, example.printed]);
}, 60_000);

test('each function that the page names is one that the lab exports', () => {
  const named = [...PAGE.matchAll(/`(\w+)\(/g)].map(([, name = '']) => name);
  expect(named).toContain('bestResponse');
  for (const name of named) expect([name, typeof Reflect.get(lab, name)]).toEqual([name, 'function']);
});
