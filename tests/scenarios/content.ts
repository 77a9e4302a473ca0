import type { ResolvedScenario } from '#engine';

const choicesIn = (scenario: ResolvedScenario): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(scenario.moves).flatMap(([move, { by, options }]) =>
    options === undefined
      ? [[move, by] as const]
      : Object.keys(options).map((option) => [`${move}:${option}`, by] as const),
  );

/** What a key-holder may turn, on each dated occasion, and what may then be announced and held. */
function* keysIn({ joint, slots }: ResolvedScenario): Iterable<string> {
  for (const { occasion, slot } of joint)
    for (const position of Object.keys(slots[slot]?.positions ?? {})) {
      for (const party of slots[slot]?.keys ?? []) yield `key ${party} ${occasion} ${position}`;
      yield `announced ${slot}/${position}`;
      yield `held ${slot}/${position}`;
    }
}

const transitionsIn = (scenario: ResolvedScenario): readonly string[] =>
  Object.values(scenario.charts)
    .flatMap((chart) => Object.values(chart.states))
    .flatMap((region) => [region.on, ...Object.values(region.states).map(({ on }) => on)])
    .flatMap((on) => Object.values(on ?? {}).flat())
    .map(({ meta }) => meta.rule);

/**
 * All that a scenario holds and that play must be able to reach, each by a name that says where it stands in the files.
 * A rule whose effects leave no trace in tracks or facts could not be witnessed, so it is not listed.
 */
export function contentOf(scenario: ResolvedScenario): readonly string[] {
  const traced = ({ do: effects }: ResolvedScenario['rules'][number]): boolean =>
    effects.some((effect) => effect.do !== 'book' && effect.do !== 'fund');
  const packaged = new Set(
    Object.values(scenario.packages).flatMap(({ clauses }) => clauses.map(({ issue, level }) => `${issue}/${level}`)),
  );
  return [
    ...new Set([
      ...choicesIn(scenario).flatMap(([choice, by]) => by.map((party) => `choice ${party} ${choice}`)),
      ...keysIn(scenario),
      ...Object.keys(scenario.reflexes).flatMap((reflex) => [`fired ${reflex}`, `held-back ${reflex}`]),
      ...Object.keys(scenario.packages).flatMap((id) => [`tabled ${id}`, `agreed ${id}`]),
      ...[...packaged].map((level) => `kept ${level}`),
      ...transitionsIn(scenario).map((rule) => `transition ${rule}`),
      ...scenario.rules.filter(traced).map(({ rule }) => `rule ${rule}`),
      ...scenario.calendar.map(({ entry }) => `entry ${entry}`),
      ...scenario.endings.map(({ ending }) => `ending ${ending}`),
      ...scenario.tags.map(({ tag }) => `tag ${tag}`),
    ]),
  ];
}
