import { type ResolvedScenario, say, type Words } from '#engine';

export type Chart = NonNullable<ResolvedScenario['charts'][string]>;
type Region = NonNullable<Chart['states'][string]>;
type Transitions = NonNullable<Region['on']>;
type Transition = Exclude<Transitions[string], readonly unknown[]>;

/** A party's chart as an XState v5 configuration, plain JSON: each region, stance and transition with its sentence. */
export function asXState(party: string, chart: Chart, words: Words): object {
  const described = (on: Transitions): object =>
    Object.fromEntries(
      Object.entries(on).map(([fact, list]) => {
        const all = [list].flat().map((one) => ({ description: say(words, `rule.${one.meta.rule}`), ...one }));
        return [fact, Array.isArray(list) ? all : all[0]];
      }),
    );
  const regionOf = ([name, { on, states, ...region }]: [string, Region]): [string, object] => [
    name,
    {
      description: say(words, `region.${party}.${name}`),
      ...region,
      ...(on && { on: described(on) }),
      states: Object.fromEntries(
        Object.entries(states).map(([stance, { on: own, ...state }]) => [
          stance,
          {
            description: say(words, `stance.${party}.${name}.${stance}`),
            ...state,
            ...(own && { on: described(own) }),
          },
        ]),
      ),
    },
  ];
  return {
    id: party,
    description: say(words, `party.${party}.name`),
    type: chart.type,
    states: Object.fromEntries(Object.entries(chart.states).map(regionOf)),
  };
}

/** Mermaid reads a hyphen as the beginning of an arrow. */
const mermaidId = (...names: readonly string[]): string => names.join('__').replaceAll('-', '_');
/** Quotes end a name in Mermaid, and a new line ends everything. */
const mermaidText = (text: string): string => `"${text.replaceAll('"', '’').replaceAll(/\s+/g, ' ').trim()}"`;

/** A party's chart as text of a Mermaid `stateDiagram-v2`: regions side by side, arrows with fact and guard. */
export function asMermaid(party: string, chart: Chart, words: Words): string {
  const regions = Object.entries(chart.states).map(([name, region]) => [
    `    state ${mermaidText(say(words, `region.${party}.${name}`))} as ${mermaidId(name)}{`,
    ...Object.keys(region.states).map((stance) => {
      const text = mermaidText(say(words, `stance.${party}.${name}.${stance}`));
      return `      state ${text} as ${mermaidId(name, stance)}`;
    }),
    `      [*] --> ${mermaidId(name, region.initial)}`,
    ...arrowsOf(name, region).map((arrow) => `      ${arrow}`),
    '    }',
  ]);
  return [
    'stateDiagram-v2',
    `  state ${mermaidText(say(words, `party.${party}.name`))} as ${mermaidId('party', party)}{`,
    ...regions.flatMap((lines, i) => (i === 0 ? lines : ['    --', ...lines])),
    '  }',
  ].join('\n');
}

/** Every transition of a region as an arrow; what the region does in any stance is drawn from each that lets it. */
function arrowsOf(name: string, region: Region): string[] {
  return Object.entries(region.states).flatMap(([stance, { on }]) => {
    const own = Object.entries(on ?? {});
    const always = new Set(
      own.filter(([, list]) => [list].flat().some((one) => one.guard === undefined)).map(([fact]) => fact),
    );
    const ofRegion = Object.entries(region.on ?? {}).filter(([fact]) => !always.has(fact));
    return [...own, ...ofRegion].flatMap(([fact, list]) => [list].flat().map((one) => arrow(name, stance, fact, one)));
  });
}

function arrow(region: string, stance: string, fact: string, { target, guard }: Transition): string {
  const to = target?.replace(/^\./, '') ?? stance;
  const label = guard === undefined ? fact : `${fact} [${guard.type}]`;
  return `${mermaidId(region, stance)} --> ${mermaidId(region, to)}: ${label}`;
}
