import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ScenarioSources } from '#engine';
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
  readonly claims: string | null;
}

const WORLD = 'world.yaml';

/** Where the table of claims of a world should stand. */
export const claimsIn = (folder: string): string => join(folder, 'claims.csv');
/** Where its worldviews should. */
export const worldviewsIn = (folder: string): string => join(folder, 'worldviews');

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
    words: Object.fromEntries(yamlFilesIn(join(folder, 'words')).map((path) => [basename(path, '.yaml'), path])),
    claims: existsSync(fromCaller(claims)) ? claims : null,
  };
}

/** Every folder under `root`, or `root` itself, that holds a world, in the order of their names. */
export function worldFolders(root: string): WorldFolder[] {
  if (holdsWorld(root)) return [worldFolder(root)];
  const folders = readdirSync(fromCaller(root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => join(root, entry.name))
    .filter(holdsWorld)
    .toSorted()
    .map(worldFolder);
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
    words: Object.fromEntries(Object.entries(home.words).map(([lang, path]) => [lang, readSource(path)])),
    claimIds,
  };
}

/** The scenario's id as its file name says it; the reader holds file and id together. */
export const nameOf = (scenario: string): string => basename(scenario, '.yaml');

/** The folder whose world a file belongs to: its own, or the one above (`worldviews/`, `words/`); null where neither holds one. */
export function homeOf(file: string): WorldFolder | null {
  const folder = [dirname(file), dirname(dirname(file))].find(holdsWorld);
  return folder === undefined ? null : worldFolder(folder);
}
