/**
 * What is made once for a key and kept as long as the key lives: readings that are bound to rules, and would be made anew
 * some thousand times a game. `make` must depend on nothing else.
 */
export function keptBy<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly key: Key; readonly made: Made }>();
  // Games come one after the other: nearly always it is the key of last time.
  let last: { readonly key: Key; readonly made: Made } | undefined;
  return (key) => {
    if (last?.key === key) return last.made;
    let found = kept.get(key);
    if (found === undefined) {
      found = { key, made: make(key) };
      kept.set(key, found);
    }
    last = found;
    return found.made;
  };
}
