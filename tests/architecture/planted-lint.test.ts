import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse } from './house.ts';

type Restricted = { readonly object?: string; readonly property: string };
interface LintConfig {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: {
      readonly 'no-restricted-globals'?: readonly ['error', ...string[]];
      readonly 'no-restricted-properties': readonly ['error', ...Restricted[]];
    };
  }[];
}
interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as LintConfig;
const [pure, exact] = config.overrides;
const globals = (pure?.rules['no-restricted-globals'] ?? []).slice(1);
const properties = (exact?.rules['no-restricted-properties'] ?? []).slice(1) as Restricted[];

/** What breaks each rule that the configuration names besides the two lists. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'typescript/no-explicit-any': { 'any.ts': 'export const loose = (value: any): number => value;\n' },
  'typescript/no-floating-promises': {
    'floating.ts': 'export const later = async (): Promise<void> => {};\nlater();\n',
  },
  'typescript/switch-exhaustiveness-check': {
    'switch.ts': [
      "export function sizeOf(kind: 'a' | 'b'): number {",
      "  switch (kind) { case 'a': return 1; }",
      '  return 0;',
      '}\n',
    ].join('\n'),
  },
  'typescript/consistent-type-imports': {
    'kind.ts': 'export interface Kind { readonly size: number }\n',
    'type-import.ts': "import { Kind } from './kind.ts';\nexport const kind: Kind = { size: 1 };\n",
  },
  'import/no-cycle': {
    'here.ts': "import { there } from './there.ts';\nexport const here = (): unknown => there;\n",
    'there.ts': "import { here } from './here.ts';\nexport const there = (): unknown => here;\n",
  },
};

const nameOf = ({ object, property }: Restricted): string => `${object ?? 'any'}-${property}`;
const useOf = ({ object, property }: Restricted): string =>
  object === undefined ? `'a'.${property}('b')` : `${object}.${property}(1)`;

let house = '';
let report: Report;
const codesIn = (file: string): string[] =>
  report.diagnostics.filter(({ filename }) => filename.endsWith(`/${file}`)).map(({ code }) => code);

beforeAll(() => {
  const planted = Object.values(PLANTED).flatMap((files) => Object.entries(files));
  house = buildHouse({
    '.oxlintrc.json': readFileSync('.oxlintrc.json', 'utf8'),
    'package.json': '{ "type": "module" }',
    'tsconfig.json': readFileSync('tsconfig.base.json', 'utf8'),
    'src/engine/clean.ts': 'export const half = (whole: number): number => Math.floor(whole / 2);\n',
    ...Object.fromEntries(planted.map(([name, text]) => [`src/engine/${name}`, text])),
    ...Object.fromEntries(globals.map((name) => [`src/engine/global-${name}.ts`, `export const it = ${name};\n`])),
    ...Object.fromEntries(
      properties.map((it) => [`src/engine/property-${nameOf(it)}.ts`, `export const it = ${useOf(it)};\n`]),
    ),
  });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'json', '.'], { cwd: house, encoding: 'utf8' });
  report = JSON.parse(run.stdout) as Report;
}, 60_000);

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

test.each(globals)('the global %s is red in a pure room', (name) => {
  expect(codesIn(`global-${name}.ts`)).toContain('eslint(no-restricted-globals)');
});

test.each(properties.map(nameOf))('%s is red where worlds are made', (name) => {
  expect(codesIn(`property-${name}.ts`)).toContain('eslint(no-restricted-properties)');
});

test.each(Object.entries(PLANTED))('%s is red when it is broken', (rule, files) => {
  const [plugin, name] = rule.split('/');
  expect(Object.keys(files).flatMap(codesIn)).toContain(`${plugin}(${name})`);
});

test('every rule that the configuration names has a planted violation', () => {
  expect(Object.keys(PLANTED).toSorted()).toEqual(Object.keys(config.rules).toSorted());
  expect(globals.length).toBeGreaterThan(10);
  expect(properties.length).toBeGreaterThan(20);
});

test('a clean file is green', () => {
  expect(codesIn('clean.ts')).toEqual([]);
});
