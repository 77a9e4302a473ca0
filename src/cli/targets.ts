import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.ts';
import { homeOf, type WorldFolder, worldFolders } from './scenario-files.ts';
import { fromCaller, PACKAGE_ROOT, readSource, yamlFilesIn } from './source-files.ts';

/** One scenario to read, with the folder that holds its world. */
export interface Target {
  readonly home: WorldFolder;
  readonly scenario: string;
  /** It stands far from its world and borrows the package's: what is wrong there follows from what is wrong here. */
  readonly isGuest: boolean;
}

const allOf = (home: WorldFolder): Target[] => home.scenarios.map((scenario) => ({ home, scenario, isGuest: false }));

/** What a path given to `check` asks for: a file of a world, a scenario anywhere, or folders of them. At least one. */
export function targetsAt(path: string): Target[] {
  const full = fromCaller(path);
  if (!existsSync(full)) throw new Complaint('no-such-path', { path });
  const place = statSync(full);
  if (!place.isFile() && !place.isDirectory()) throw new Complaint('not-a-file', { path });
  const targets = place.isFile() ? targetsOfFile(path) : targetsInFolder(path);
  if (targets.length === 0) throw new Complaint('no-scenarios-here', { path });
  return targets;
}

function targetsInFolder(folder: string): Target[] {
  const homes = worldFolders(folder);
  return homes.length > 0 ? homes.flatMap(allOf) : yamlFilesIn(folder).map(lonelyScenario);
}

function targetsOfFile(path: string): Target[] {
  const home = homeOf(path);
  if (home === null) return [lonelyScenario(path)];
  const isScenario = home.scenarios.some((known) => fromCaller(known) === fromCaller(path));
  return isScenario ? [{ home, scenario: path, isGuest: false }] : allOf(home);
}

/**
 * A scenario far from its world: the world of that id that comes with the package serves. Where it names none, any
 * world does, since the reader then says what is wrong with the file.
 */
function lonelyScenario(path: string): Target {
  const extended = idAt('extends', path);
  const homes = worldFolders(join(PACKAGE_ROOT, 'scenarios'));
  const home = homes.find((candidate) => idAt('world', candidate.world) === extended) ?? homes[0];
  if (home === undefined) throw new Complaint('no-scenarios-here', { path: PACKAGE_ROOT });
  return { home, scenario: path, isGuest: true };
}

/** The plain value of a top key, read roughly, only to know which files belong together. */
function idAt(key: string, path: string): string | undefined {
  const { text } = readSource(path);
  const words = typeof text === 'string' ? text : new TextDecoder().decode(text);
  return new RegExp(`^${key}:[ \\t]*['"]?([^\\s'"#]+)`, 'm').exec(words)?.[1];
}
