import { type Entry, entriesOf, itemsOf, type Located, type LocatedMap, textOf, under } from './located.ts';

/** A map somewhere in the rules, and which condition, effect or reading it is, if any. */
export interface Phrase {
  readonly map: LocatedMap;
  /** From `is`, `do` or `read`; for the `params` of a chart's guard or action, from the `type` beside them. */
  readonly kind: string | undefined;
}

/** Every map in a piece, the piece itself included, in the order of the file. */
export function* phrasesIn(piece: Located | undefined, kind?: string): Iterable<Phrase> {
  for (const item of itemsOf(piece)) yield* phrasesIn(item);
  if (piece?.form !== 'map') return;
  yield { map: piece, kind: kind ?? ownKind(piece) };
  const type = textOf(under(piece, 'type'));
  for (const [key, { value }] of entriesOf(piece)) yield* phrasesIn(value, key === 'params' ? type : undefined);
}

const ownKind = (map: LocatedMap): string | undefined =>
  textOf(under(map, 'is')) ?? textOf(under(map, 'do')) ?? textOf(under(map, 'read'));

/** A guard or action of a chart, `{ type, params }`, as the same phrase is written elsewhere: `{ is: … }`, `{ do: … }`. */
export function plainPhrase(chartPhrase: Located, kindKey: 'is' | 'do'): LocatedMap | undefined {
  if (chartPhrase.form !== 'map') return undefined;
  const type = chartPhrase.entries.get('type');
  if (type === undefined) return undefined;
  const params = chartPhrase.entries.get('params')?.value;
  const own = entriesOf(params).filter(([key]) => key !== kindKey);
  const entries = new Map<string, Entry>([[kindKey, { keyAt: type.keyAt, value: type.value }], ...own]);
  return { form: 'map', at: params?.form === 'map' ? params.at : chartPhrase.at, entries };
}
