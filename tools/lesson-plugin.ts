import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonSource, Term } from 'virtual:lesson';
import { parse as parseTable } from 'csv-parse/sync';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { readInterfaceWords } from '../src/cli/interface-words.ts';
import { nameOf, type WorldFolder, worldFolders } from '../src/cli/scenario-files.ts';
import { yamlFilesIn } from '../src/cli/source-files.ts';
import type * as engineDoor from '../src/engine/index.ts';

const VIRTUAL = 'virtual:lesson';
const WORD_FILE = /^lesson[.]([a-z]{2})[.]yaml$/;
const LANGUAGE = /^[a-z]{2}$/;

/**
 * What the lesson pack has beside the scenario: its own words by language, each a module that is fetched when it is spoken,
 * the glossary of the world and the list of its source texts. None of it is part of the first load.
 */
export function lessonPlugin(): Plugin {
  let root = '';
  return {
    name: 'lesson',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL || id.startsWith(`${VIRTUAL}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      const folder = join(root, 'assets/words');
      if (id === `\0${VIRTUAL}`) {
        const homes = worldFolders(join(root, 'scenarios'));
        for (const file of homes.flatMap(filesOf)) this.addWatchFile(file);
        return [packsModule(languagesIn(folder)), ...besides(homes)].join('\n');
      }
      const file = join(folder, `lesson.${id.slice(VIRTUAL.length + 2)}.yaml`);
      this.addWatchFile(file);
      const engine: typeof engineDoor = await import(join(root, 'src/engine/index.ts'));
      return `export default ${inJson(readInterfaceWords([file], engine))};`;
    },
  };
}

/** The languages for which somebody has written the pack's words. */
const languagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .flatMap((name) => WORD_FILE.exec(name)?.[1] ?? [])
    .toSorted();

const packsModule = (languages: readonly string[]): string =>
  `export const packs = { ${languages.map((language) => `${language}: async () => (await import('${VIRTUAL}/${language}')).default`).join(', ')} };`;

function besides(homes: readonly WorldFolder[]): string[] {
  const byScenario = <Value>(read: (home: WorldFolder) => Value) =>
    inJson(Object.fromEntries(homes.flatMap((home) => home.scenarios.map((path) => [nameOf(path), read(home)]))));
  return [`export const glossaries = ${byScenario(glossaryOf)};`, `export const sources = ${byScenario(sourcesOf)};`];
}

/** The files of a world's glossary, in either of the places where one may stand. */
const glossaryFiles = ({ folder }: WorldFolder): string[] =>
  [...yamlFilesIn(join(folder, 'codex')), ...yamlFilesIn(join(folder, 'glossary'))].filter(
    (path) => nameOf(path) === 'glossary' || path.startsWith(join(folder, 'glossary')),
  );

const sourceTable = ({ folder }: WorldFolder): string => join(folder, 'sources.csv');
const filesOf = (home: WorldFolder): string[] =>
  [...glossaryFiles(home), sourceTable(home)].filter((path) => existsSync(path));

/** The terms of a world's glossary, in the order of its file; none where there is none. Throws where one has no id. */
export function glossaryOf(home: WorldFolder): Term[] {
  return glossaryFiles(home).flatMap((file) => {
    const read: unknown = parse(readFileSync(file, 'utf8'));
    const terms: unknown = Array.isArray(read) ? read : Reflect.get(Object(read), 'terms');
    if (!Array.isArray(terms)) throw new Error(`${file}: there is no list of terms.`);
    return terms.map((term: unknown, place) => termOf(term, `${file}: term ${place + 1}`));
  });
}

function termOf(read: unknown, where: string): Term {
  const fields = Object.entries(Object(read)).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const id = fields.find(([key]) => key === 'id')?.[1];
  const names = fields.filter(([key]) => LANGUAGE.test(key) && key !== 'id');
  if (id === undefined || names.length === 0) throw new Error(`${where} needs an id and a name in some language.`);
  const notes = fields.flatMap(([key, text]) =>
    key.startsWith('note_') ? [[key.slice(5), text.trim()] as const] : [],
  );
  return { id, names: Object.fromEntries(names), notes: Object.fromEntries(notes) };
}

/** The texts from which a world's claims are taken. */
export function sourcesOf(home: WorldFolder): LessonSource[] {
  const path = sourceTable(home);
  if (!existsSync(path)) return [];
  const rows: Record<string, string>[] = parseTable(readFileSync(path), { columns: true, bom: true });
  return rows.map(({ source = '', author = '', outlet = '', date = '', title = '', claims = '' }) => {
    return { source, author, outlet, date, title, claims };
  });
}

/** JSON in a string parses faster than the same text as an object literal, and needs no escape for `__proto__`. */
const inJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
