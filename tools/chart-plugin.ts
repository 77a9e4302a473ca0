import { join } from 'node:path';
import type { RegionLayout } from 'virtual:charts';
import type { Plugin } from 'vite';
import { nameOf, sourcesOf, worldFolders } from '../src/cli/scenario-files.ts';
import type * as engineDoor from '../src/engine/index.ts';
import type { ResolvedScenario, Words } from '../src/engine/index.ts';
import { layOutRegion } from './chart-layout.ts';

const VIRTUAL = 'virtual:charts';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * The drawings of all charts, laid out at build for each language: the layout library is larger than the rest of the
 * page, and a chart looks the same in every game (decision 0013). `import charts from 'virtual:charts'`, by scenario,
 * language and `party/region`. Faults of a scenario are told by the scenarios' own plugin.
 */
export function chartPlugin(): Plugin {
  let root = '';
  return {
    name: 'charts',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const engine: typeof engineDoor = await import(join(root, 'src/engine/index.ts'));
      const charts: Record<string, Record<string, Record<string, RegionLayout>>> = {};
      for (const home of worldFolders(join(root, 'scenarios')))
        for (const file of home.scenarios) {
          const reading = engine.readScenario(sourcesOf(home, file));
          if (!reading.ok) continue;
          for (const [language, words] of Object.entries(reading.words))
            (charts[nameOf(file)] ??= {})[language] = await layOutCharts(reading.scenario, words);
        }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(charts))});`;
    },
  };
}

async function layOutCharts({ charts }: ResolvedScenario, words: Words): Promise<Record<string, RegionLayout>> {
  const laid: Record<string, RegionLayout> = {};
  for (const [party, { states }] of Object.entries(charts))
    for (const [region, data] of Object.entries(states))
      laid[`${party}/${region}`] = await layOutRegion(
        data,
        (stance) => words[`stance.${party}.${region}.${stance}`] ?? '',
      );
  return laid;
}
