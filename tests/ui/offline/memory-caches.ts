/** As much of a browser's caches as keeping the page needs, in memory. */
export function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const plain = (url: string): string => url.replace(/[?#].*$/, '');
  const open = async (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: async (url: string) => entries.get(plain(url))?.clone(),
      put: async (url: string, response: Response) => void entries.set(plain(url), response.clone()),
    };
  };
  const caches = { open, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) };
  return caches as unknown as CacheStorage;
}
