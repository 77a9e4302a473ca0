import type { FaultPlace, Located } from '#engine';

/** A place as faults name it. */
export const placeText = ({ path, line, col }: FaultPlace): string => `${path}:${line}:${col}`;

/** Keys and places from 0, from a file's root inwards. */
type PathInFile = readonly (string | number)[];

/** Where a part of a file stands, or the innermost part around it that there is. */
export function placeAt(root: Located, path: PathInFile): FaultPlace {
  let piece = root;
  for (const key of path) {
    const next =
      piece.form === 'list'
        ? piece.items[Number(key)]
        : piece.form === 'map'
          ? piece.entries.get(String(key))?.value
          : undefined;
    if (next === undefined) break;
    piece = next;
  }
  return piece.at;
}

/** Where the last key of a path stands, and not what stands under it. */
export function keyPlaceAt(root: Located, path: PathInFile): FaultPlace {
  const owner = path.slice(0, -1).reduce<Located | undefined>((piece, key) => {
    if (piece?.form === 'list') return piece.items[Number(key)];
    return piece?.form === 'map' ? piece.entries.get(String(key))?.value : undefined;
  }, root);
  const entry = owner?.form === 'map' ? owner.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyAt ?? placeAt(root, path);
}
