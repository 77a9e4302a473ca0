import type { Place } from './fault.ts';
import { entriesOf, itemsOf, type Located } from './located.ts';

/** A piece that a pattern found: where its key stands (or the item itself), and the keys on the way that were stars. */
export interface Found {
  readonly piece: Located;
  readonly at: Place;
  readonly stars: readonly string[];
  /** The pieces on the way, from the root, without the piece itself. */
  readonly way: readonly Located[];
}

/** All pieces under a path of keys joined by slashes, where a star is any key of a map or any item of a list. */
export function piecesAt(root: Located, pattern: string): readonly Found[] {
  let found: readonly Found[] = [{ piece: root, at: root.at, stars: [], way: [] }];
  for (const key of pattern.split('/')) found = found.flatMap((one) => inside(one, key));
  return found;
}

function inside({ piece, stars, way }: Found, key: string): readonly Found[] {
  const entries = entriesOf(piece).filter(([name]) => key === '*' || name === key);
  const items = key === '*' ? itemsOf(piece) : [];
  return [
    ...entries.map(([name, { keyAt, value }]) => ({
      piece: value,
      at: keyAt,
      stars: key === '*' ? [...stars, name] : stars,
      way: [...way, piece],
    })),
    ...items.map((item, i) => ({ piece: item, at: item.at, stars: [...stars, String(i)], way: [...way, piece] })),
  ];
}
