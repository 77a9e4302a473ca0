import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ScenarioSources, TemplateSources } from '#engine';
import { claimIdsOf } from './claims.ts';
import { fromCaller, readSource, yamlFilesIn } from './source-files.ts';

/** Where the files of one world stand. Paths as they are shown in faults. */
export interface WorldFolder {
  readonly folder: string;
  readonly world: string;
  readonly scenarios: readonly string[];
  readonly worldviews: readonly string[];
  /** By language: `en` → `words/en.yaml`. */
  readonly words: Readonly<Record<string, string>>;
  /** By scenario and language: `chicken` and `en` → `words/chicken.en.yaml`. */
  readonly ownWords: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly claims: string | null;
  /** Texts of history in the terms of the world, and their words by language. */
  readonly templates: readonly string[];
  readonly templateWords: Readonly<Record<string, string>>;
}

const WORLD = 'world.yaml';

/** Where the table of claims of a world should stand. */
export const claimsIn = (folder: string): string => join(folder, 'claims.csv');
/** Where its worldviews should. */
export const worldviewsIn = (folder: string): string => join(folder, 'worldviews');

/** Where its texts of history should. */
const templatesIn = (folder: string): string => join(folder, 'templates');

/** True where a folder is the home of a world. */
const holdsWorld = (folder: string): boolean => existsSync(fromCaller(join(folder, WORLD)));

/** What stands in one world's folder; scenarios are all its YAML files but `world.yaml`, in the order of their names. */
export function worldFolder(folder: string): WorldFolder {
  const claims = claimsIn(folder);
  return {
    folder,
    world: join(folder, WORLD),
    scenarios: yamlFilesIn(folder).filter((path) => basename(path) !== WORLD),
    worldviews: yamlFilesIn(worldviewsIn(folder)),
    ...wordsIn(join(folder, 'words')),
    claims: existsSync(fromCaller(claims)) ? claims : null,
    templates: yamlFilesIn(templatesIn(folder)),
    templateWords: wordsIn(join(templatesIn(folder), 'words')).words,
  };
}

/** The words of a world, and those that one of its scenarios has for itself. */
function wordsIn(folder: string): Pick<WorldFolder, 'words' | 'ownWords'> {
  const words: Record<string, string> = {};
  const ownWords: Record<string, Record<string, string>> = {};
  for (const path of yamlFilesIn(folder)) {
    const [name = '', language] = basename(path, '.yaml').split('.');
    if (language === undefined) words[name] = path;
    else ownWords[name] = { ...ownWords[name], [language]: path };
  }
  return { words, ownWords };
}

const foldersIn = (root: string): string[] =>
  readdirSync(fromCaller(root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .toSorted();

/**
 * Every folder under `root`, or `root` itself, that holds a world: those that stand there by themselves in the order of
 * their names, then those of each folder of worlds.
 */
export function worldFolders(root: string): WorldFolder[] {
  if (holdsWorld(root)) return [worldFolder(root)];
  const folders = foldersIn(root);
  const gathered = folders.filter((folder) => !holdsWorld(folder)).flatMap(foldersIn);
  return [...folders, ...gathered].filter(holdsWorld).map(worldFolder);
}

/** The texts that the reader needs for one scenario of a world, with the ids of its claims. Throws what the file system throws. */
export function sourcesOf(
  home: WorldFolder,
  scenario: string,
  claimIds: readonly string[] = home.claims === null ? [] : claimIdsOf(home.claims),
): ScenarioSources {
  return {
    world: readSource(home.world),
    scenario: readSource(scenario),
    worldviews: home.worldviews.map(readSource),
    words: readAll(home.words),
    ownWords: readAll(home.ownWords[nameOf(scenario)] ?? {}),
    claimIds,
  };
}

const readAll = (paths: Readonly<Record<string, string>>): ScenarioSources['words'] =>
  Object.fromEntries(Object.entries(paths).map(([language, path]) => [language, readSource(path)]));

/** The texts that the reader needs for the texts of history of a world. Throws what the file system throws. */
export const templateSourcesOf = (
  home: WorldFolder,
  claimIds: readonly string[] = home.claims === null ? [] : claimIdsOf(home.claims),
): TemplateSources => ({
  world: readSource(home.world),
  templates: home.templates.map(readSource),
  words: readAll(home.templateWords),
  claimIds,
});

/** The scenario's id as its file name says it; the reader holds file and id together. */
export const nameOf = (scenario: string): string => basename(scenario, '.yaml');

/** The folder whose world a file belongs to: its own, or one above (`worldviews/`, `templates/words/`); null where none holds one. */
export function homeOf(file: string): WorldFolder | null {
  const folder = [dirname(file), dirname(dirname(file)), dirname(dirname(dirname(file)))].find(holdsWorld);
  return folder === undefined ? null : worldFolder(folder);
}
