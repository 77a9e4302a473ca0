import { rmSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterEach, expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const ROOMS = ['engine', 'strategies', 'wire', 'lab', 'ui', 'server', 'cli'];
const LIBRARIES = ['phaser', 'preact', 'zod', 'simple-statistics', 'piscina'];
const config = await extractConfig('./.dependency-cruiser.cjs');
let house = '';

/** A house of seven rooms with doors and some libraries, and one file with one import in it. */
function plant(file: string, line: string): string {
  const imports = ROOMS.map((room) => [`#${room}`, { source: `./src/${room}/index.ts`, default: `./lib/${room}.js` }]);
  const dependencies = Object.fromEntries(LIBRARIES.map((name) => [name, '1.0.0']));
  return buildHouse({
    'package.json': JSON.stringify({ type: 'module', imports: Object.fromEntries(imports), dependencies }),
    'tsconfig.json': '{}',
    'src/engine/draw.ts': 'export const draw = 1;\n',
    'src/engine/mirror.ts': "import { planted } from './x.ts';\nexport const mirror = planted;\n",
    'src/engine/x.ts': 'export const planted = 0;\n',
    'src/ui/board/index.ts': 'export const board = 1;\n',
    'src/ui/session/game-now.ts': 'export const game = 1;\n',
    ...Object.fromEntries(ROOMS.map((room) => [`src/${room}/index.ts`, `export const ${room} = 1;\n`])),
    ...Object.fromEntries(LIBRARIES.map((name) => [`node_modules/${name}/index.js`, 'export const it = 1;\n'])),
    ...Object.fromEntries(
      LIBRARIES.map((name) => [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })]),
    ),
    [file]: `${line}\nexport const planted = 1;\n`,
  });
}

async function brokenRules(at: string): Promise<string[]> {
  const options = { ...config.options, tsConfig: { fileName: 'tsconfig.json' } };
  const { output } = await cruise(['src'], { ...options, baseDir: at, ruleSet: config, validate: true });
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
}

afterEach(() => {
  rmSync(house, { recursive: true, force: true });
});

const PLANTED: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['no-cycles', 'src/engine/x.ts', "import { mirror } from './mirror.ts';\nexport const back = mirror;"],
  ['no-unresolved', 'src/engine/x.ts', "import 'nowhere';"],
  ['engine-alone', 'src/engine/x.ts', "import type { lab } from '#lab';"],
  ['engine-libraries', 'src/engine/x.ts', "import { it } from 'preact';"],
  ['schema-only-in-readers', 'src/engine/x.ts', "import { it } from 'zod';"],
  ['strategies-see-engine', 'src/strategies/x.ts', "import { lab } from '#lab';"],
  ['strategies-no-libraries', 'src/strategies/x.ts', "import { it } from 'zod';"],
  ['wire-sees-engine', 'src/wire/x.ts', "import { strategies } from '#strategies';"],
  ['wire-libraries', 'src/wire/x.ts', "import { it } from 'preact';"],
  ['lab-pure', 'src/lab/x.ts', "import { wire } from '#wire';"],
  ['lab-libraries', 'src/lab/x.ts', "import { it } from 'preact';"],
  ['column-libraries', 'src/lab/table/x.ts', "import { it } from 'simple-statistics';"],
  ['drawing-libraries', 'src/lab/figures/draw/x.ts', "import { it } from 'simple-statistics';"],
  ['worlds-without-statistics', 'src/lab/playing/x.ts', "import { it } from 'simple-statistics';"],
  ['threads-in-cli', 'src/lab/x.ts', "import { it } from 'piscina';"],
  ['pure-rooms-no-node', 'src/strategies/x.ts', "import 'node:fs';"],
  ['ui-not-server', 'src/ui/x.ts', "import { server } from '#server';"],
  ['server-not-ui', 'src/server/x.ts', "import { ui } from '#ui';"],
  ['lab-only-through-worker', 'src/ui/x.ts', "import { lab } from '#lab';"],
  ['lab-only-through-worker', 'src/ui/desk/lab/x.ts', "import { lab } from '#lab';"],
  ['history-in-the-debrief', 'src/ui/x.ts', "export const history = import('virtual:history');"],
  ['codex-knows-no-game', 'src/ui/codex/x.ts', "import { game } from '../session/game-now.ts';"],
  ['phaser-on-the-board', 'src/ui/x.ts', "import { it } from 'phaser';"],
  ['preact-in-ui', 'src/cli/x.ts', "import { it } from 'preact';"],
  ['board-lazily', 'src/ui/x.ts', "import { board } from './board/index.ts';"],
  ['nobody-imports-cli', 'src/server/x.ts', "import { cli } from '#cli';"],
  ['nobody-imports-ui', 'src/lab/x.ts', "import { ui } from '#ui';"],
  ['through-the-door', 'src/lab/x.ts', "import { draw } from '../engine/draw.ts';"],
  ['not-my-own-door', 'src/engine/x.ts', "import { engine } from '#engine';"],
];

test.each(PLANTED)('%s is red when it is broken', async (rule, file, line) => {
  house = plant(file, line);
  expect(await brokenRules(house)).toContain(rule);
});

test('every rule of the doors has a planted violation', () => {
  const written: (string | undefined)[] = (config.forbidden ?? []).map((rule) => rule.name);
  expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(written));
});

test.each(['src/ui/lab/rows.worker.ts', 'src/ui/desk/lab/figures.ts'])('%s may open the laboratory', async (file) => {
  house = plant(file, "import { lab } from '#lab';");
  expect(await brokenRules(house)).toEqual([]);
});

test('the same house without a wrong import is green', async () => {
  house = plant('src/engine/x.ts', '');
  expect(await brokenRules(house)).toEqual([]);
});
