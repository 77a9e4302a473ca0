import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place in the code and its share of the time, 0 to 1. */
export interface Spent {
  readonly place: string;
  readonly share: number;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUTSIDE = 'node';

/** The folder of the code that a call stands in; what is no file of ours counts as Node's. */
function placeOf(url: string): string {
  if (url === '') return OUTSIDE;
  if (!url.startsWith('file:')) return OUTSIDE;
  const path = relative(ROOT, fileURLToPath(url)).replaceAll('\\', '/');
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return library ?? path.split('/').slice(0, -1).join('/');
}

/** Does something under V8's sampling profiler, and says in which folders of the code the time went, the most first. */
export async function spentIn(work: () => void): Promise<readonly Spent[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    work();
    const { profile } = await session.post('Profiler.stop');
    const placeById = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
    const samples = profile.samples ?? [];
    const counts = new Map<string, number>();
    for (const id of samples) {
      const place = placeById.get(id) ?? OUTSIDE;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts]
      .map(([place, count]) => ({ place, share: count / samples.length }))
      .toSorted((one, other) => other.share - one.share);
  } finally {
    session.disconnect();
  }
}

const nameOf = ({ functionName, url }: { readonly functionName: string; readonly url: string }): string =>
  functionName === '(garbage collector)' ? 'garbage collector' : placeOf(url);
