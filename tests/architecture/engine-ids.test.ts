import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GATES, OPENERS } from '#engine';
import { STRATEGIES } from '#strategies';
import { worldFolders } from '../../src/cli/scenario-files.ts';
import { nodesOf } from './syntax.ts';

interface WorldIds {
  readonly parties: Readonly<Record<string, unknown>>;
  readonly moves: Readonly<Record<string, { readonly options?: Readonly<Record<string, unknown>> }>>;
}

const worlds = worldFolders('scenarios').map(({ world }) => parse(readFileSync(world, 'utf8')) as WorldIds);
/** Words of the format itself, which a strategy may be named after. */
const OF_THE_FORMAT: readonly string[] = [...OPENERS, ...GATES];
const strategies = STRATEGIES.map(({ id }) => id).filter((id) => !OF_THE_FORMAT.includes(id));
const ids = new Set([
  ...worlds.flatMap((world) => [...Object.keys(world.parties), ...Object.keys(world.moves)]),
  ...strategies,
]);

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Ids that a text of the engine names: whole strings, parts of `move:option` and `party.region`, keys and names. */
function idsIn(text: string): string[] {
  const names = new Map([...ids].filter((id) => id.includes('-')).map((id) => [camel(id), id]));
  return nodesOf(text).flatMap(({ node }) => {
    const value = node['value'] ?? node['raw'];
    if (typeof value !== 'string') return [];
    if (node.type === 'StringLiteral' || node.type === 'TemplateElement')
      return value.split(/[^a-z0-9-]+/).filter((part) => ids.has(part));
    if (node.type === 'Identifier') return [names.get(value) ?? ''].filter((id) => id !== '');
    return [];
  });
}

const files = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/engine/${name}`);

test('the scenarios name parties and moves', () => {
  expect(ids.size).toBeGreaterThan(20);
});

test.each(files)('%s names no party, move or strategy of a scenario', (path) => {
  expect(idsIn(readFileSync(path, 'utf8'))).toEqual([]);
});

test('planted: an id in a string, in a choice, in a template and in a name is seen', () => {
  const move = [...ids].find((id) => id.includes('-')) ?? '';
  expect(idsIn(`export const it = '${move}';`)).toEqual([move]);
  expect(idsIn(`export const it = '${move}:public';`)).toEqual([move]);
  expect(idsIn(`export const it = \`${move}.\${1}\`;`)).toEqual([move]);
  expect(idsIn(`export const ${camel(move)} = 1;`)).toEqual([move]);
});
