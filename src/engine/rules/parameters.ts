import type { ResolvedScenario } from '../scenario/shape/files.ts';

/**
 * Every parameter's value: the world's default, then the scenario's, then those of the physics (the id of a worldview), then
 * a plan's or slider's; the last wins, without arithmetic. Throws on a name or value outside the declaration, or a
 * worldview that does not exist.
 */
export function parametersOf(
  scenario: ResolvedScenario,
  physicsId: string,
  changes: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const school = scenario.worldviews[physicsId];
  if (school === undefined) throw new Error(`There is no worldview "${physicsId}".`);
  const values: Record<string, number> = {};
  for (const [id, { default: value }] of Object.entries(scenario.parameters)) values[id] = value;
  const physics = Object.fromEntries(Object.entries(school.physics).map(([id, { value }]) => [id, value]));
  for (const layer of [scenario.settings, physics, changes])
    for (const [id, value] of Object.entries(layer)) {
      const declared = scenario.parameters[id];
      if (declared === undefined) throw new Error(`There is no parameter "${id}".`);
      const [low, high] = declared.range;
      if (!(value >= low && value <= high))
        throw new Error(`Parameter "${id}" is ${value}, outside ${low} to ${high}.`);
      values[id] = value;
    }
  return values;
}
