import { join } from 'node:path';
import type { Plugin } from 'vite';
import { nameOf, templateSourcesOf, type WorldFolder, worldFolders } from '../src/cli/scenario-files.ts';
import type * as engineDoor from '../src/engine/index.ts';

const VIRTUAL = 'virtual:templates';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * The texts of history that a text may begin with, and their words in every language, by scenario
 * (`import texts from 'virtual:templates'`). They are no part of the first load, and what became of them is not among
 * them. A text with faults fails the build with one line a fault.
 */
export function templatesPlugin(): Plugin {
  let root = '';
  return {
    name: 'templates',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const engine: typeof engineDoor = await import(join(root, 'src/engine/index.ts'));
      const homes = worldFolders(join(root, 'scenarios'));
      for (const home of homes)
        for (const file of [...home.templates, ...Object.values(home.templateWords)]) this.addWatchFile(file);
      const texts = Object.fromEntries(homes.flatMap((home) => textsOf(home, engine)));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
    },
  };
}

function textsOf(home: WorldFolder, { faultLine, readTemplates }: typeof engineDoor) {
  const reading = readTemplates(templateSourcesOf(home));
  if (!reading.ok) throw new Error(`\n${reading.faults.map(faultLine).join('\n')}`);
  const { templates, words } = reading;
  return home.scenarios.map((scenario) => [nameOf(scenario), { templates, words }] as const);
}
