import type { Build, BuiltFile, Versions } from './build.ts';

/** Where versions are kept and fetched from. `scope` is the address under which the page lies, with its last slash. */
export interface Place {
  readonly caches: CacheStorage;
  readonly scope: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

/** Keeps whole versions of the page beside each other, and shows one of them until somebody takes the newest. */
export interface Keeping {
  /** Fetches every file of this build. Rejects where one is missing; what was there before is then as it was. */
  keep(): Promise<void>;
  /** What the shown version has at an address, or another version that is kept; null where none has anything. */
  answer(url: string, isPage: boolean): Promise<Response | null>;
  versions(): Promise<Versions>;
  /** Shows the newest version from the next load on. */
  take(): Promise<void>;
  /**
   * Forgets versions that are neither shown nor the newest. Only for when no page is open that could still need them.
   * `isNewest` is asked after the versions were listed: while a later one is being laid beside them nothing is forgotten.
   */
  tidy(isNewest: () => boolean): Promise<void>;
}

const LOOSELY = { ignoreSearch: true, ignoreVary: true } as const;

/**
 * One cache a version, and a note which of them is shown. A browser's own rule, that a waiting worker takes over when the
 * last page is closed, would change the rules of a game that somebody means to go on with tomorrow (decision 0016).
 */
export function openKeeping({ caches, scope, fetch }: Place, { version, files }: Build): Keeping {
  const notes = `you-first ${scope}`;
  const cacheOf = (one: string): string => `${notes} ${one}`;
  const note = new URL('shown-version', scope).href;
  const addressOf = ({ url }: Pick<BuiltFile, 'url'>): string => new URL(url === 'index.html' ? '' : url, scope).href;

  const kept = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(`${notes} `));
  const shown = async (): Promise<string | null> => {
    const found = await (await caches.open(notes)).match(note);
    return found === undefined ? null : found.text();
  };
  const show = async (one: string): Promise<void> => (await caches.open(notes)).put(note, new Response(one));

  const inAny = async (url: string, first: readonly string[]): Promise<Response | null> => {
    const names = await kept();
    for (const name of [...first.filter((one) => names.includes(one)), ...names]) {
      const found = await (await caches.open(name)).match(url, LOOSELY);
      if (found !== undefined) return found;
    }
    return null;
  };

  const fetched = async (file: BuiltFile): Promise<Response> => {
    const url = addressOf(file);
    const before = file.isNamedByContent ? await inAny(url, []) : null;
    if (before !== null) return before;
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
    // A page may not be answered with the end of a redirection.
    return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  };

  return {
    async keep() {
      const cache = await caches.open(cacheOf(version));
      await Promise.all(files.map(async (file) => cache.put(addressOf(file), await fetched(file))));
      if ((await shown()) === null) await show(version);
    },
    async answer(url, isPage) {
      const now = await shown();
      const first = [now, version].flatMap((one) => (one === null ? [] : [cacheOf(one)]));
      return inAny(isPage ? scope : url, first);
    },
    versions: async () => ({ shown: await shown(), newest: version }),
    take: () => show(version),
    async tidy(isNewest) {
      const wanted = [await shown(), version].map((one) => cacheOf(one ?? version));
      const unwanted = (await kept()).filter((name) => !wanted.includes(name));
      if (isNewest()) await Promise.all(unwanted.map((name) => caches.delete(name)));
    },
  };
}
