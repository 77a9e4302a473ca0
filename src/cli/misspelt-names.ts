import { type Fault, mendOf, readWords, type ScenarioSources } from '#engine';

/**
 * Names that nothing but the words declares, so that a misspelt one is known by its missing words alone. Of other names,
 * one is thought misspelt only where the words hold a near one that nothing names any more.
 */
const DECLARED_BY_WORDS: readonly string[] = ['deed', 'fact', 'occasion'];

/** A key of words that is missing, with the one that was most likely meant: they differ in one name. */
interface Misspelt {
  readonly kind: string;
  readonly id: string;
  readonly nearest: string;
  /** The key that the words have instead. */
  readonly meant: string;
}

/**
 * The same faults, but a name that is misspelt in a scenario or a world is blamed on the place that names it, and not on
 * the words: neither are its own missing, nor are those of the name that was meant without use.
 */
export function misspeltNames(faults: readonly Fault[], words: ScenarioSources['words']): readonly Fault[] {
  const unused = faults.flatMap(({ code, params }) => (code === 'unknown-word' ? [String(params['key'])] : []));
  const known = new Map<string, readonly string[]>();
  const knownIn = (language: string): readonly string[] => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const file = words[language];
    const reading = file === undefined ? null : readWords(file);
    const keys = reading?.ok === true ? Object.keys(reading.words) : [];
    known.set(language, keys);
    return keys;
  };
  const meant = new Set<string>();
  const mended = new Set(faults.filter(({ params }) => 'nearest' in params).map(({ at }) => placeText(at)));
  const blamed = faults.flatMap((fault): readonly Fault[] => {
    if (fault.code !== 'missing-word') return [fault];
    const { key, language, needed } = fault.params;
    // Where somebody has said already what was meant, its words are not wanted.
    if (mended.has(String(needed))) return [];
    const at = placeFrom(String(needed));
    const misspelt = misspeltKey(String(key), unused, () => knownIn(String(language)));
    if (misspelt === null || at === null) return [fault];
    meant.add(misspelt.meant);
    const { kind, id, nearest } = misspelt;
    return [{ code: 'unknown-name', params: { kind, id, nearest }, at }];
  });
  return blamed.filter(({ code, params }) => code !== 'unknown-word' || !meant.has(String(params['key'])));
}

function misspeltKey(key: string, unused: readonly string[], known: () => readonly string[]): Misspelt | null {
  const [kind = ''] = key.split('.');
  return nearestKey(key, unused) ?? (DECLARED_BY_WORDS.includes(kind) ? nearestKey(key, known()) : null);
}

/** The key that differs from this one in a single name, and there the least. */
function nearestKey(key: string, keys: readonly string[]): Misspelt | null {
  const parts = key.split('.');
  const [kind = ''] = parts;
  for (const [place, id] of parts.entries()) {
    // Numbers of turns are counted, not spelt; and the first part is the kind.
    if (place === 0 || /^\d+$/.test(id)) continue;
    const alike = keys.map((one) => one.split('.')).filter((other) => isAlikeBut(place, parts, other));
    const { nearest } = mendOf(id, new Set(alike.map((other) => other[place] ?? '')));
    if (nearest !== undefined) return { kind, id, nearest, meant: parts.with(place, nearest).join('.') };
  }
  return null;
}

const isAlikeBut = (place: number, one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, at) => at === place || part === other[at]);

const placeText = ({ path, line, col }: Fault['at']): string => `${path}:${line}:${col}`;

/** A place as faults write it: `path:line:col`. */
function placeFrom(text: string): Fault['at'] | null {
  const [, path = '', line, col] = /^(.*):(\d+):(\d+)$/.exec(text) ?? [];
  return path === '' ? null : { path, line: Number(line), col: Number(col) };
}
