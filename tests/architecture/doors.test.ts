import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { beforeAll, expect, test } from 'vitest';

const config = await extractConfig('./.dependency-cruiser.cjs');
let result: ICruiseResult;

beforeAll(async () => {
  const { output } = await cruise(['src'], { ...config.options, ruleSet: config, validate: true });
  result = output as ICruiseResult;
}, 60_000);

test('the check read every module under src, and found imports', () => {
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /[.]tsx?$/.test(name))
    .map((name) => `src/${name}`);
  const read = result.modules.map((module) => module.source).filter((source) => /^src[/].*[.]tsx?$/.test(source));
  expect(read.toSorted()).toEqual(written.toSorted());
  expect(result.summary.totalDependenciesCruised).toBeGreaterThan(written.length);
});

test('no room imports what it may not see', () => {
  expect(result.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
});
