import { join } from 'node:path';
import type { Plugin } from 'vite';
import { claimsOf, episodesOf } from '../src/cli/claims.ts';
import { nameOf, worldFolders } from '../src/cli/scenario-files.ts';
import { toldIn } from './codex-matter.ts';

const VIRTUAL = 'virtual:claims';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * The claims tables by scenario, with the episodes that they name by a code, for whoever is asked where something comes from: `import claims from 'virtual:claims'`.
 * They are a module of their own, so that the first screen need not wait for them.
 */
export function claimsPlugin(): Plugin {
  let root = '';
  return {
    name: 'claims',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = worldFolders(join(root, 'scenarios')).flatMap(({ folder, claims: file, scenarios }) => {
        if (file !== null) this.addWatchFile(file);
        const told = toldIn(join(folder, 'codex'), (path) => this.addWatchFile(path));
        const table =
          file === null
            ? { claims: {}, told, episodes: {} }
            : { claims: claimsOf(file), told, episodes: episodesOf(file) };
        return scenarios.map((scenario) => [nameOf(scenario), table] as const);
      });
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(entries)))});`;
    },
  };
}
