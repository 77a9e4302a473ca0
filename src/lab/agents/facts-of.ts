import { ENGINE_FACTS, keptBy, type ResolvedScenario } from '#engine';

function* factsIn(data: unknown): Iterable<string> {
  if (Array.isArray(data)) for (const item of data) yield* factsIn(item);
  else if (typeof data === 'object' && data !== null) {
    const entry = data as Readonly<Record<string, unknown>>;
    if (typeof entry['fact'] === 'string') yield entry['fact'];
    for (const value of Object.values(entry)) yield* factsIn(value);
  }
}

/** The kinds of facts that a scenario's data tells or asks about, and the engine's own. */
export const factsOf = keptBy(
  (scenario: ResolvedScenario): ReadonlySet<string> => new Set([...ENGINE_FACTS, ...factsIn(scenario)]),
);
