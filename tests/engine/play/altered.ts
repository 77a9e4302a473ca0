import {
  type Decision,
  ENGINE_FACTS,
  ENGINE_RULES,
  type ResolvedScenario,
  scenarioSchema,
  type TextChoice,
} from '#engine';

/** The words of the format itself, from its schema: ids that happen to be one of them are left alone. */
function* formatWords(schema: unknown): Iterable<string> {
  if (Array.isArray(schema)) for (const part of schema) yield* formatWords(part);
  else if (typeof schema === 'object' && schema !== null)
    for (const [key, part] of Object.entries(schema)) {
      if (key === 'properties') yield* Object.keys(part as object);
      if (key === 'const') yield String(part);
      if (key === 'enum') yield* (part as unknown[]).map(String);
      yield* formatWords(part);
    }
}
const FORMAT = new Set<string>([
  ...ENGINE_FACTS,
  ...ENGINE_RULES,
  ...formatWords(scenarioSchema()),
  'settings',
  'doer',
  'worldviews',
  'judgement',
]);

const IS_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const mirrored = (id: string): string => `x${id.split('').toReversed().join('')}x`;

/** New names for old ids, and the way back. */
export interface Renaming {
  forward(id: string): string;
  back(id: string): string;
  decision(decision: Decision): Decision;
}

function renamedDecision(one: Decision, forward: (id: string) => string): Decision {
  const text = <Text extends TextChoice>(said: Text): Text => ({
    ...said,
    ...(said.clauses !== undefined && {
      clauses: said.clauses.map(({ issue, level, giver }) => ({
        issue: forward(issue),
        level: forward(level),
        giver: forward(giver),
      })),
    }),
  });
  if (one.kind === 'answers')
    return {
      ...one,
      answers: one.answers.map((answer) => (answer.answer === 'counter' ? text(answer) : answer)),
    };
  return {
    ...one,
    moves: one.moves.map(forward),
    keys: Object.fromEntries(Object.entries(one.keys).map(([key, position]) => [forward(key), forward(position)])),
    restrain: one.restrain.map(forward),
    table: one.table?.act === 'table' ? { ...text(one.table), package: forward(one.table.package) } : one.table,
  };
}

/** The scenario with every id of its own renamed, whether it stands as a key or as a value. Evidence stays. */
export function renamed(scenario: ResolvedScenario): { scenario: ResolvedScenario; old: Renaming } {
  const before = new Map<string, string>();
  const forward = (id: string): string => {
    if (/[:/.]/.test(id))
      return id
        .split(/([:/.])/)
        .map((part) => (IS_ID.test(part) ? forward(part) : part))
        .join('');
    if (FORMAT.has(id) || !IS_ID.test(id)) return id;
    before.set(mirrored(id), id);
    return mirrored(id);
  };
  const rename = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key === 'source' || key === 'unit' || key === 'note' ? value : forward(value);
    if (Array.isArray(value)) return value.map((item) => rename(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [forward(name), rename(part, name)]));
  };
  const old = {
    forward,
    back: (id: string) => before.get(id) ?? id,
    decision: (one: Decision) => renamedDecision(one, forward),
  };
  return { scenario: rename(scenario, '') as ResolvedScenario, old };
}

/** The scenario with every map of declarations turned round; only levels of an issue stand in an order that means something. */
export function permuted(scenario: ResolvedScenario): ResolvedScenario {
  const turn = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) return part.map((item) => turn(item, ''));
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([name, inner]) => [name, turn(inner, name)] as const);
    return Object.fromEntries(key === 'levels' ? entries : entries.toReversed());
  };
  return turn(scenario, '') as ResolvedScenario;
}
