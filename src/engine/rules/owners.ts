import type { ResolvedScenario } from '../scenario/shape/files.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Something in a resolved scenario, and the keys and holders on the way to it, outermost first. */
export interface Piece {
  readonly value: unknown;
  readonly way: readonly string[];
  readonly holders: readonly Data[];
}

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

function* piecesIn(holder: Data, way: readonly string[], holders: readonly Data[]): Iterable<Piece> {
  for (const [key, value] of Object.entries(holder)) {
    const piece = { value, way: [...way, key], holders: [...holders, holder] };
    yield piece;
    if (isData(value)) yield* piecesIn(value, piece.way, piece.holders);
  }
}

/** Every piece of a scenario, depth first, the scenario itself not included. */
export const piecesOf = (scenario: ResolvedScenario): Iterable<Piece> => piecesIn(scenario as unknown as Data, [], []);

/** The conditions and effects of a scenario as phrases of one form: data, kind, and where they stand. */
export interface Phrase {
  readonly kind: string;
  readonly data: Data;
  readonly piece: Piece;
}

export function* phrasesOf(scenario: ResolvedScenario): Iterable<Phrase> {
  for (const piece of piecesOf(scenario)) {
    const { value } = piece;
    if (!isData(value)) continue;
    const kind = value['is'] ?? value['do'] ?? value['read'];
    if (typeof kind === 'string') yield { kind, data: value, piece };
    // `type` alone also stands in a chart's root, as `parallel`.
    else if (typeof value['type'] === 'string' && piece.way[0] === 'charts' && value['type'] !== 'parallel')
      yield { kind: value['type'], data: { ...(value['params'] as Data | undefined) }, piece };
  }
}

/** The rule, move or score that a piece belongs to. */
export interface Owner {
  readonly section: string;
  readonly id: string;
}

const NAMES = ['rule', 'entry', 'aim', 'line', 'ending', 'tag', 'deed', 'occasion'];
/** Here a piece belongs to what stands at the second place of its way, whatever names lie deeper. */
const BY_KEY = new Set([
  'moves',
  'ratios',
  'slots',
  'reflexes',
  'issues',
  'packages',
  'homes',
  'measures',
  'tracks',
  'parameters',
  'worldviews',
  'mechanisms',
  'terms',
]);

const nameIn = (holder: Data): string | undefined => {
  const { meta } = holder as { meta?: Data };
  return [...NAMES.map((name) => holder[name]), meta?.['rule']].find((name) => typeof name === 'string');
};

/** Where nothing around a piece has a name, its section stands for the id as well. */
export function ownerOf({ way, holders, value }: Piece): Owner {
  const section = way[0] ?? '';
  if (BY_KEY.has(section)) return { section, id: way[1] ?? '' };
  const inner = [...holders.slice(1), ...(isData(value) ? [value] : [])].toReversed();
  const holder = inner.find((one) => nameIn(one) !== undefined);
  const isLine = section === 'aims' && holder !== undefined && 'line' in holder;
  return { section: isLine ? 'lines' : section, id: (holder && nameIn(holder)) ?? section };
}

/** Scores read the world at its end and change nothing in it. */
const SCORES = new Set(['aims', 'lines', 'measures', 'endings', 'tags', 'worldviews']);
export const isScore = ({ section }: Owner): boolean => SCORES.has(section);

/** Where each parameter is read, worldviews aside, which set it. */
export function usersOf(scenario: ResolvedScenario): ReadonlyMap<string, readonly Owner[]> {
  const users = new Map<string, Owner[]>(Object.keys(scenario.parameters).map((id) => [id, []]));
  for (const piece of piecesOf(scenario)) {
    const { value, way } = piece;
    if (!isData(value) || typeof value['param'] !== 'string' || way[0] === 'worldviews') continue;
    users.get(value['param'])?.push(ownerOf(piece));
  }
  return users;
}
