import type { ResolvedScenario, ScenarioFile, WorldFile, WorldviewFile } from './shape/files.ts';

/** Lays a scenario, its world and its worldviews together. No object stands at two places; the result is plain JSON. */
export function resolve(
  world: WorldFile,
  { extends: _world, parameters: settings = {}, ...scenario }: ScenarioFile,
  worldviews: readonly WorldviewFile[],
): ResolvedScenario {
  const schools = worldviews.map(({ worldview, world: _about, ...school }) => [worldview, school] as const);
  return { ...world, ...scenario, settings, worldviews: Object.fromEntries(schools) };
}
