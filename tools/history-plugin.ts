import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryItem } from 'virtual:history';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { claimIdsOf } from '../src/cli/claims.ts';
import { nameOf, worldFolders } from '../src/cli/scenario-files.ts';
import { yamlFilesIn } from '../src/cli/source-files.ts';

const VIRTUAL = 'virtual:history';
const RESOLVED = `\0${VIRTUAL}`;
/** The folder beside a world that only the debrief reads. */
const FOLDER = 'debrief';

type Histories = Record<string, Record<string, readonly HistoryItem[]>>;

/**
 * What happened in fact, by scenario and language, for the debrief alone: `import('virtual:history')`. It is a module of
 * its own, so that nothing which plays can carry it along. An item without a source stops the build.
 */
export function historyPlugin(): Plugin {
  let root = '';
  return {
    name: 'history',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const histories = historiesIn(join(root, 'scenarios'), (file) => this.addWatchFile(file));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(histories))});`;
    },
  };
}

/** Every history under a folder of scenarios. Throws with the file where an item is not whole. */
export function historiesIn(scenarios: string, watch: (file: string) => void = () => {}): Histories {
  const histories: Histories = {};
  for (const home of worldFolders(scenarios)) {
    const claims = new Set(home.claims === null ? [] : claimIdsOf(home.claims));
    for (const file of yamlFilesIn(join(home.folder, FOLDER))) {
      watch(file);
      const [scenario = '', language = ''] = nameOf(file).split('.');
      const read: unknown = parse(readFileSync(file, 'utf8'));
      (histories[scenario] ??= {})[language] = itemsOf(read, file, claims);
    }
  }
  return histories;
}

function itemsOf(read: unknown, file: string, claims: ReadonlySet<string>): readonly HistoryItem[] {
  const path: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'path') : null;
  if (!Array.isArray(path)) throw new Error(`${file}: there is no list under path.`);
  return path.map((item: unknown, place) => {
    const whole = itemOf(item);
    const unknown = whole?.claims.find((claim) => !claims.has(claim));
    if (whole === null) throw new Error(`${file}: item ${place + 1} needs date, turn, what, and claims or a source.`);
    if (unknown !== undefined) throw new Error(`${file}: item ${place + 1} names ${unknown}, which is no claim.`);
    return whole;
  });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function itemOf(item: unknown): HistoryItem | null {
  if (typeof item !== 'object' || item === null) return null;
  const { date, turn, what, claims = [], source = null } = item as Record<string, unknown>;
  const isWhole =
    isText(date) &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    typeof turn === 'number' &&
    isText(what) &&
    Array.isArray(claims) &&
    claims.every(isText) &&
    (source === null || isText(source)) &&
    (claims.length > 0 || source !== null);
  return isWhole ? { date, turn, what: what.trim(), claims, source } : null;
}
