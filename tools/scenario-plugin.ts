import { join, relative } from 'node:path';
import type { Vocabulary } from 'virtual:words';
import type { Plugin } from 'vite';
import { readInterfaceWords } from '../src/cli/interface-words.ts';
import { nameOf, sourcesOf, type WorldFolder, worldFolders } from '../src/cli/scenario-files.ts';
import { yamlFilesIn } from '../src/cli/source-files.ts';
import type * as engineDoor from '../src/engine/index.ts';
import type { ResolvedScenario, Words } from '../src/engine/index.ts';

type Engine = typeof engineDoor;

/** What the page says by itself, and what machine parties say for themselves, in one language. */
const interfaceFiles = (root: string, language: string): string[] =>
  [`${language}.yaml`, `strategies.${language}.yaml`, `rules.${language}.yaml`].map((name) =>
    join(root, 'assets/words', name),
  );

/** What a module of this plugin is made of: all scenarios as they were read, with their words in all languages. */
interface Shelf {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly languages: readonly string[];
}
interface Entry {
  readonly scenario: ResolvedScenario;
  readonly words: Readonly<Record<string, Words>>;
}

const SCENARIOS = 'virtual:scenarios';
const WORDS = 'virtual:words';
const REST = '/rest';
const WARM_UPS = `${SCENARIOS}/warm-ups`;

/** Words that nobody can ask for before the first turn is chosen: of sheets that are opened, of later turns, of the end. */
const LATER =
  /^(strategy|rule|happening|issue|level|clause|ratio|condition|mechanism|ending|tag|yardstick|reason|parameter|fact|deed|measure|turn[.]([2-9]|1[0-9])|ui[.](agreement|answers|bill|books|charts|codex|compare|course|debrief|dispute|first[.]act|first[.]temper|guesses|hot|lab|missing|offers|opposite|path|recalled|replay|reveal|revealed|shown|take-over|text|turning|verdict|weighed|why))[.]/;
/** Of those, the ones that the first page says: words that came after it would move what stands there. */
const ON_FIRST_PAGE =
  /^(ending[.][^.]+[.]title|ui[.](codex[.]open|debrief[.](again|turn)|replay[.](open|open-help|trouble[.].+)))$/;
/** Of a warm-up, all that the first page says; the rest comes when it may. */
const OF_A_WARM_UP = /^scenario[.][^.]+[.](title|subtitle)$/;

/**
 * The page's scenarios as JSON made at build, so that YAML and the schema library stay out of the browser. A scenario
 * with faults fails the build with one line a fault. `import scenarios from 'virtual:scenarios'`; of their words the
 * page carries the first language, and fetches another when somebody asks for it (`virtual:words`).
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  return {
    name: 'scenarios',
    configResolved(config) {
      root = config.root;
    },
    // `\0` is Rollup's mark for modules that are no files: other plugins leave them alone.
    resolveId: (id) => (id === SCENARIOS || id === WARM_UPS || id.startsWith(WORDS) ? `\0${id}` : undefined),
    async load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !(name.startsWith(SCENARIOS) || name.startsWith(WORDS))) return undefined;
      const engine = await loadEngine(root);
      const homes = worldFolders(join(root, 'scenarios'));
      const faults: string[] = [];
      const shelf = shelfOf(homes.flatMap((home) => entriesOf(home, engine, root, faults)));
      const files = shelf.languages.flatMap((language) => interfaceFiles(root, language));
      for (const file of [...homes.flatMap(filesOf), ...files]) this.addWatchFile(file);
      if (faults.length > 0) this.error(`\n${[...new Set(faults)].join('\n')}`);
      if (name === SCENARIOS) return shelfModule(shelf);
      if (name === WARM_UPS) return asModule(scenariosOf(shelf, true));
      if (name === WORDS) return languagesModule(shelf.languages);
      const isRest = name.endsWith(REST);
      const language = name.slice(WORDS.length + 1, isRest ? -REST.length : undefined);
      const page = readInterfaceWords(interfaceFiles(root, language), engine);
      return asModule(partOf(vocabularyOf(shelf, language, page), shelf, isRest));
    },
  };
}

/** A language of the page is one that every world declares, in the first world's order. */
function shelfOf(entries: readonly (readonly [string, Entry])[]): Shelf {
  const [first, ...rest] = entries.map(([, { scenario }]) => scenario.languages);
  const languages = (first ?? []).filter((language) => rest.every((others) => others.includes(language)));
  return { entries: Object.fromEntries(entries), languages };
}

const isWarmUp = ({ entries }: Shelf, id: string): boolean => entries[id]?.scenario.warmUp !== undefined;

/** Either the scenarios that the page carries, or the warm-ups that it fetches, in their order. */
const scenariosOf = (shelf: Shelf, isOfWarmUps: boolean): Readonly<Record<string, ResolvedScenario>> =>
  Object.fromEntries(
    Object.entries(shelf.entries)
      .flatMap(([id, { scenario }]) => (isWarmUp(shelf, id) === isOfWarmUps ? [[id, scenario] as const] : []))
      .toSorted(([, one], [, other]) => (one.warmUp ?? 0) - (other.warmUp ?? 0)),
  );

const shelfModule = (shelf: Shelf): string =>
  [
    asModule(scenariosOf(shelf, false)),
    `export const warmUps = ${JSON.stringify(Object.keys(scenariosOf(shelf, true)))};`,
    `export const fetchWarmUps = () => import('${WARM_UPS}').then((part) => part.default);`,
  ].join('\n');

const vocabularyOf = ({ entries }: Shelf, language: string, page: Words): Vocabulary => ({
  page,
  worlds: Object.fromEntries(Object.entries(entries).map(([id, { words }]) => [id, words[language] ?? {}])),
});

const comesLater = (key: string): boolean => LATER.test(key) && !ON_FIRST_PAGE.test(key);

/** Either the words that must be there before the first turn, or those that may come after it. */
function partOf({ page, worlds }: Vocabulary, shelf: Shelf, isRest: boolean): Vocabulary {
  const part = (words: Words, isLater: (key: string) => boolean): Words =>
    Object.fromEntries(Object.entries(words).filter(([key]) => isLater(key) === isRest));
  const ofWorld = (id: string): ((key: string) => boolean) =>
    isWarmUp(shelf, id) ? (key) => !OF_A_WARM_UP.test(key) : comesLater;
  const parts = Object.entries(worlds).map(([id, all]) => [id, part(all, ofWorld(id))] as const);
  return { page: part(page, comesLater), worlds: Object.fromEntries(parts) };
}

/** Of the first language a part is there at once; each of the others is fetched whole, in the same two parts. */
function languagesModule([first = '', ...others]: readonly string[]): string {
  const fetch = (name: string): string => `import('${WORDS}/${name}').then((part) => part.default)`;
  const later = others.map((each) => `${each}: () => Promise.all([${fetch(each)}, ${fetch(`${each}${REST}`)}])`);
  return [
    `import vocabulary from '${WORDS}/${first}';`,
    `export const first = { language: '${first}', vocabulary, rest: () => ${fetch(`${first}${REST}`)} };`,
    `export const later = { ${later.join(', ')} };`,
  ].join('\n');
}

/** Node reads the engine's TypeScript as it stands; by a computed address, so that the config file does not swallow it. */
const loadEngine = (root: string): Promise<Engine> => import(join(root, 'src/engine/index.ts'));

const filesOf = (home: WorldFolder): string[] => [
  home.world,
  ...home.scenarios,
  ...home.worldviews,
  ...Object.values(home.words),
  ...Object.values(home.ownWords).flatMap((own) => Object.values(own)),
  ...yamlFilesIn(home.folder),
  ...(home.claims === null ? [] : [home.claims]),
];

function entriesOf(home: WorldFolder, engine: Engine, root: string, faults: string[]): (readonly [string, Entry])[] {
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
