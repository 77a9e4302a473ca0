import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { readInterfaceWords } from '../src/cli/interface-words.ts';
import { nameOf, sourcesOf, type WorldFolder, worldFolders } from '../src/cli/scenario-files.ts';
import { yamlFilesIn } from '../src/cli/source-files.ts';
import type * as engineDoor from '../src/engine/index.ts';

type Engine = typeof engineDoor;

/** What the page says by itself, and what machine parties say for themselves. */
const INTERFACE_WORDS = ['en.yaml', 'strategies.en.yaml', 'rules.en.yaml'];
const VIRTUAL = 'virtual:scenarios';
/** Rollup's mark for modules that are no files: other plugins leave them alone. */
const RESOLVED = `\0${VIRTUAL}`;

/**
 * The page's scenarios as JSON made at build, so that YAML and the schema library stay out of the browser. A scenario
 * with faults fails the build with one line a fault. `import scenarios from 'virtual:scenarios'`.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  return {
    name: 'scenarios',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const homes = worldFolders(join(root, 'scenarios'));
      const interfaceFiles = INTERFACE_WORDS.map((name) => join(root, 'assets/words', name));
      for (const file of [...homes.flatMap(filesOf), ...interfaceFiles]) this.addWatchFile(file);
      const engine = await loadEngine(root);
      const faults: string[] = [];
      const page = { en: readInterfaceWords(interfaceFiles, engine) };
      const entries = homes.flatMap((home) => entriesOf(home, engine, root, faults));
      if (faults.length > 0) this.error(`\n${[...new Set(faults)].join('\n')}`);
      return asModule(Object.fromEntries(entries.map(([name, entry]) => [name, { ...entry, interface: page }])));
    },
  };
}

/** Node reads the engine's TypeScript as it stands; by a computed address, so that the config file does not swallow it. */
const loadEngine = (root: string): Promise<Engine> => import(join(root, 'src/engine/index.ts'));

const filesOf = (home: WorldFolder): string[] => [
  home.world,
  ...home.scenarios,
  ...home.worldviews,
  ...Object.values(home.words),
  ...yamlFilesIn(home.folder),
  ...(home.claims === null ? [] : [home.claims]),
];

function entriesOf(home: WorldFolder, engine: Engine, root: string, faults: string[]) {
  return home.scenarios.flatMap((file) => {
    const reading = engine.readScenario(sourcesOf(home, file));
    if (reading.ok) return [[nameOf(file), { scenario: reading.scenario, words: reading.words }] as const];
    faults.push(...reading.faults.map((fault) => engine.faultLine(nearRoot(fault, root))));
    return [];
  });
}

const nearRoot = <F extends { readonly at: { readonly path: string } }>(fault: F, root: string): F => ({
  ...fault,
  at: { ...fault.at, path: relative(root, fault.at.path) },
});

/** JSON in a string parses faster than the same text as an object literal, and needs no escape for `__proto__`. */
const asModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
