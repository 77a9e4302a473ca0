import type { Place } from './fault.ts';

/** A piece of a YAML file that remembers where it stands, so that every check can say where its fault is. */
export type Located = LocatedMap | LocatedList | LocatedValue;

export interface LocatedMap {
  readonly form: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, Entry>;
}
interface LocatedList {
  readonly form: 'list';
  readonly at: Place;
  readonly items: readonly Located[];
}
interface LocatedValue {
  readonly form: 'value';
  readonly at: Place;
  readonly value: string | number | boolean | null;
}

/** What stands under one key, and where the key itself stands. */
export interface Entry {
  readonly keyAt: Place;
  readonly value: Located;
}

/** The piece under a path of keys, or undefined where the path leads nowhere. Never reads a prototype. */
export const under = (piece: Located | undefined, ...path: readonly string[]): Located | undefined =>
  path.reduce<Located | undefined>(
    (found, key) => (found?.form === 'map' ? found.entries.get(key)?.value : undefined),
    piece,
  );

/** The entries of a map; none for anything else. */
export const entriesOf = (piece: Located | undefined): readonly (readonly [key: string, entry: Entry])[] =>
  piece?.form === 'map' ? [...piece.entries] : [];

export const keysOf = (piece: Located | undefined): readonly string[] => entriesOf(piece).map(([key]) => key);

/** The items of a list; none for anything else. */
export const itemsOf = (piece: Located | undefined): readonly Located[] => (piece?.form === 'list' ? piece.items : []);

/** One or many: the items of a list, or the piece itself. */
export const oneOrMany = (piece: Located | undefined): readonly Located[] =>
  piece === undefined ? [] : piece.form === 'list' ? piece.items : [piece];

export const textOf = (piece: Located | undefined): string | undefined =>
  piece?.form === 'value' && typeof piece.value === 'string' ? piece.value : undefined;

export const numberOf = (piece: Located | undefined): number | undefined =>
  piece?.form === 'value' && typeof piece.value === 'number' ? piece.value : undefined;

/** Text pieces with their text: those of a list (however nested), or the one piece. */
export const textsOf = (piece: Located | undefined): readonly (readonly [text: string, piece: Located])[] => {
  if (piece?.form === 'list') return piece.items.flatMap(textsOf);
  const text = textOf(piece);
  return piece === undefined || text === undefined ? [] : [[text, piece]];
};

/** The plain JSON of a piece. */
export function plainOf(piece: Located): unknown {
  if (piece.form === 'value') return piece.value;
  if (piece.form === 'list') return piece.items.map(plainOf);
  return Object.fromEntries([...piece.entries].map(([key, { value }]) => [key, plainOf(value)]));
}

/** Plain JSON as a located piece, all of it at one place. */
export function locatedAt(at: Place, plain: unknown): Located {
  if (Array.isArray(plain)) return { form: 'list', at, items: plain.map((item) => locatedAt(at, item)) };
  if (typeof plain === 'object' && plain !== null) {
    const entries = Object.entries(plain).map(
      ([key, value]) => [key, { keyAt: at, value: locatedAt(at, value) }] as const,
    );
    return { form: 'map', at, entries: new Map(entries) };
  }
  const isValue = typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean';
  return { form: 'value', at, value: isValue ? plain : null };
}
