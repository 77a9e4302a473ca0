import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readInterfaceWords } from '../src/cli/interface-words.ts';
import { nameOf, type WorldFolder, worldFolders } from '../src/cli/scenario-files.ts';
import type * as engineDoor from '../src/engine/index.ts';
import { fatesIn, gameWordsIn, isMonthTable, monthsIn, sourceTextsIn, treatyTermsIn } from './codex-matter.ts';

const MATTER = 'virtual:codex';
const WORDS = 'virtual:codex-words';

/**
 * What the codex tells beside a scenario's own data: source texts, the months before the opening, terms of treaties, and
 * this project's words (`virtual:codex`); and how it speaks, a module for each language (`virtual:codex-words`). None of
 * it is part of the first load.
 */
export function codexPlugin(): Plugin {
  let root = '';
  return {
    name: 'codex',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MATTER || id.startsWith(WORDS) ? `\0${id}` : undefined),
    async load(id) {
      const watch = (file: string): string => {
        // Not every world has every table, and a file that is not there cannot be watched.
        if (existsSync(file)) this.addWatchFile(file);
        return file;
      };
      if (id === `\0${MATTER}`) return asModule(matterOf(root, watch));
      if (id === `\0${WORDS}`) return languagesModule(root);
      if (!id.startsWith(`\0${WORDS}/`)) return undefined;
      const engine: typeof engineDoor = await import(join(root, 'src/engine/index.ts'));
      return asModule(readInterfaceWords([watch(wordFile(root, id.slice(WORDS.length + 2)))], engine));
    },
  };
}

function matterOf(root: string, watch: (file: string) => string) {
  const homes = worldFolders(join(root, 'scenarios'));
  const worlds = homes.flatMap((home) => {
    const matter = {
      sources: home.claims === null ? [] : sourceTextsIn(watch(home.claims)),
      months: monthTables(home).flatMap((file) => monthsIn(watch(file))),
      terms: treatyTermsIn(watch(join(home.folder, 'codex', 'glossary.yaml'))),
      fates: fatesIn(join(home.folder, 'codex'), watch),
    };
    return home.scenarios.map((scenario) => [nameOf(scenario), matter] as const);
  });
  return {
    worlds: Object.fromEntries(worlds),
    words: gameWordsIn(watch(join(root, 'docs/glossary.md')), projectWords(root, watch)),
  };
}

function monthTables({ folder }: WorldFolder): readonly string[] {
  const history = join(folder, 'history');
  if (!existsSync(history)) return [];
  return readdirSync(history)
    .filter(isMonthTable)
    .toSorted()
    .map((name) => join(history, name));
}

/** This project's words in other languages than English, each a file. */
function projectWords(root: string, watch: (file: string) => string): Readonly<Record<string, string>> {
  const folder = join(root, 'assets/words');
  const named = readdirSync(folder).map((name) => [/^project[.](\w+)[.]yaml$/.exec(name)?.[1], name] as const);
  return Object.fromEntries(
    named.flatMap(([language, name]) => (language === undefined ? [] : [[language, watch(join(folder, name))]])),
  );
}

const wordFile = (root: string, language: string): string => join(root, 'assets/words', `codex.${language}.yaml`);

function languagesModule(root: string): string {
  const languages = readdirSync(join(root, 'assets/words')).flatMap(
    (name) => /^codex[.](\w+)[.]yaml$/.exec(name)?.[1] ?? [],
  );
  const fetches = languages.map(
    (language) => `${language}: async () => (await import('${WORDS}/${language}')).default`,
  );
  return `export default { ${fetches.join(', ')} };`;
}

const asModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
